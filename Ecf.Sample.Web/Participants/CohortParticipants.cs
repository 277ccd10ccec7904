using Ecf.Domain.Declarations;
using Ecf.Domain.Induction;
using Ecf.Domain.Participants;
using Ecf.Domain.Scheduling;
using Ecf.Reporting.Cohorts;
using Ecf.Sample.Web.Cohorts;
using Ecf.Sample.Web.HubFiles;
using NodaTime;

namespace Ecf.Sample.Web.Participants;

/// <summary>Joins the rows of one cohort with its hours, inductions and declarations to the rows of which questions are asked.</summary>
internal sealed class CohortParticipants(CohortRows rows, HubLibrary library, TrainingPace pace, LocalDate asAt)
{
    private readonly MemberJoin members = new(rows, library, pace, asAt);
    private readonly DeclarationJoin declarations = new(rows, library.Schedules, asAt);
    private readonly ILookup<Trn, Mentorship> ofEct = rows.Mentorships.ToLookup(mentorship => mentorship.Ect);
    private readonly ILookup<Trn, Mentorship> ofMentor = rows.Mentorships.ToLookup(mentorship => mentorship.Mentor);

    internal required ILookup<Trn, Participation> Participations { get; init; }

    internal IEnumerable<Participant> All() => rows.Ects.Select(Row).Concat(rows.Mentors.Select(Row));

    private Participant Row(EarlyCareerTeacher ect)
    {
        var member = members.Join(ect);
        return new ParticipantRecords(ect)
        {
            SchoolPeriods = rows.Periods[ect.Trn],
            Mentorships = ofEct[ect.Trn],
            Participations = Participations[ect.Trn],
            Ledger = member?.Ledger,
            Timeline = member?.Clocks?.Induction,
            NextDeclaration = NextOf(member),
        }.On(asAt);
    }

    private Participant Row(Mentor mentor)
    {
        var member = members.Join(mentor);
        return new ParticipantRecords(mentor)
        {
            SchoolPeriods = rows.Periods[mentor.Trn],
            Mentorships = ofMentor[mentor.Trn],
            Participations = Participations[mentor.Trn],
            Ledger = member?.Ledger,
            NextDeclaration = NextOf(member),
        }.On(asAt);
    }

    // One without a deadline is never due; one that cannot be made, or was, is not to come.
    private LocalDate? NextOf(CohortMember? member) => member is null ? null : declarations.Plans([member]).Single()
        .Where(due => due.Status is DueStatus.Overdue or DueStatus.Open or DueStatus.ToCome).Min(due => due.To);
}
