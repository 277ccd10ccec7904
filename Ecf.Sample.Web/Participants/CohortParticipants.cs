using Ecf.Domain.Declarations;
using Ecf.Domain.Induction;
using Ecf.Domain.Participants;
using Ecf.Reporting.Cohorts;
using Ecf.Sample.Web.Cohorts;
using NodaTime;

namespace Ecf.Sample.Web.Participants;

/// <summary>Makes of a cohort's people, with their hours, inductions and declarations, the rows of which questions are asked.</summary>
internal sealed class CohortParticipants(CohortReading reading, LocalDate asAt)
{
    private readonly CohortRows rows = reading.Rows;
    private readonly ILookup<Trn, Mentorship> ofEct = reading.Rows.Mentorships.ToLookup(mentorship => mentorship.Ect);
    private readonly HashSet<Trn> hasLeft = [.. reading.Rows.Mentors.Where(mentor => mentor.Left < asAt).Select(mentor => mentor.Trn)];
    private readonly ILookup<Trn, Mentorship> ofMentor = reading.Rows.Mentorships.ToLookup(mentorship => mentorship.Mentor);

    internal IEnumerable<Participant> All() => rows.Ects.Select(Row).Concat(rows.Mentors.Select(Row));

    private Participant Row(EarlyCareerTeacher ect)
    {
        var member = reading.MemberOf(ect);
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
        var member = reading.MemberOf(mentor);
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
    private LocalDate? NextOf(CohortMember? member) => member is null ? null : reading.PlanOf(member)
        .Where(due => due.Status is DueStatus.Overdue or DueStatus.Open or DueStatus.ToCome).Min(due => due.To);
}
