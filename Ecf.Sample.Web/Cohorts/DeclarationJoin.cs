using Ecf.Domain.Declarations;
using Ecf.Domain.Induction;
using Ecf.Domain.Programmes;
using Ecf.Reporting.Cohorts;
using NodaTime;

namespace Ecf.Sample.Web.Cohorts;

/// <summary>Plans what is declared of the members of a cohort from what is on record: start, mentorships, leaving, hours and declarations.</summary>
internal sealed class DeclarationJoin(CohortRows rows, DeclarationSchedules schedules, LocalDate asAt)
{
    private readonly Dictionary<string, int> cohorts = rows.Ects.Select(ect => (Id: $"ECT/{ect.Trn}", ect.Cohort))
        .Concat(rows.Mentors.Select(mentor => (Id: $"mentor/{mentor.Trn}", mentor.Cohort))).ToDictionary(pair => pair.Id, pair => pair.Cohort, StringComparer.Ordinal);

    private readonly ILookup<Trn, Mentorship> ofEct = rows.Mentorships.ToLookup(mentorship => mentorship.Ect);
    private readonly ILookup<Trn, Mentorship> ofMentor = rows.Mentorships.ToLookup(mentorship => mentorship.Mentor);

    /// <summary>The plan of each member; what was declared for a day after the day asked for is not known on it.</summary>
    internal IEnumerable<IReadOnlyList<DueDeclaration>> Plans(IEnumerable<CohortMember> members) => members.Select(member => DeclarationPlan.Of(Facts(member), schedules, asAt));

    private ParticipantFacts Facts(CohortMember member)
    {
        var (trn, role) = (Trn.Parse(member.Id, null), member.Role == Audience.Mentor ? ParticipantRole.Mentor : ParticipantRole.EarlyCareerTeacher);
        var assigned = ScheduleAssignment.Of(member.Start, member.Start, role == ParticipantRole.Mentor && TookOver(trn));
        var current = ScheduleAssignment.GoingOn(assigned with { Cohort = cohorts[$"{role.Display()}/{trn}"] }, role, schedules, asAt);
        return new()
        {
            Id = member.Id,
            Role = role,
            Cohort = current.Cohort,
            Schedule = current.Schedule,
            Start = member.Start,
            PartTime = !member.Fte.IsFullTime,
            EngagementPercent = member.Ledger.Total.Engagement.Percent,
            Withdrawal = member.Left is { } last && last < asAt ? new(WithdrawalReason.Other, last.PlusDays(1)) : null,
            Declarations = [.. rows.Declarations[trn].Where(made => made.Role == role && made.Date <= asAt)],
        };
    }

    /// <summary>Whether the first ECT came from a mentor who had begun training.</summary>
    private bool TookOver(Trn mentor)
    {
        var first = ofMentor[mentor].OrderBy(mentorship => mentorship.From).ThenBy(mentorship => mentorship.Ect).FirstOrDefault();
        var before = first is null ? null : ofEct[first.Ect].Where(mentorship => mentorship.From < first.From && mentorship.Mentor != mentor).MaxBy(mentorship => mentorship.From);
        return before is not null && ScheduleAssignment.Replaces(before, rows.Declarations[before.Mentor].Where(made => made.Date <= asAt));
    }
}
