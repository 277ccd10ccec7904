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
    private readonly HashSet<Trn> hasLeft = [.. rows.Mentors.Where(mentor => mentor.Left < asAt).Select(mentor => mentor.Trn)];
    private readonly ILookup<Trn, Mentorship> ofMentor = rows.Mentorships.ToLookup(mentorship => mentorship.Mentor);

    internal IEnumerable<Participant> All() => rows.Ects.Select(Row).Concat(rows.Mentors.Select(Row));

    private Participant Row(EarlyCareerTeacher ect)
    {
        var member = members.Join(ect);
        return new ParticipantRecords(ect)
        {
            SchoolPeriods = rows.Periods[ect.Trn],
            Mentorships = ofEct[ect.Trn],
            Participations = rows.Participations[ect.Trn],
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
            Participations = rows.Participations[mentor.Trn],
            Ledger = member?.Ledger,
            Buddy = BuddyOf(mentor.Trn),
            NextDeclaration = NextOf(member),
        }.On(asAt);
    }

    /// <summary>The first of the others in the mentor's group of the round that holds on the day who has not left.</summary>
    private Trn? BuddyOf(Trn mentor) => (
        from round in rows.Buddies.Where(round => round.On <= asAt).TakeLast(1)
        from together in round.Groups
        where together.Mentors.Contains(mentor.ToString(), StringComparer.Ordinal)
        from other in together.Mentors.Select(id => Trn.Parse(id, null))
        where other != mentor && !hasLeft.Contains(other)
        select (Trn?)other).FirstOrDefault();

    // One without a deadline is never due; one that cannot be made, or was, is not to come.
    private LocalDate? NextOf(CohortMember? member) => member is null ? null : declarations.Plans([member]).Single()
        .Where(due => due.Status is DueStatus.Overdue or DueStatus.Open or DueStatus.ToCome).Min(due => due.To);
}
