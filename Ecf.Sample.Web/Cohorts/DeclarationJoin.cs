using Ecf.Domain.Declarations;
using Ecf.Domain.Induction;
using Ecf.Domain.Programmes;
using Ecf.Reporting.Cohorts;
using NodaTime;

namespace Ecf.Sample.Web.Cohorts;

/// <summary>Plans what is declared of the members of a cohort from what is on record: start, mentorships, taking part, hours and declarations.</summary>
internal sealed class DeclarationJoin(CohortRows rows, DeclarationSchedules schedules, LocalDate asAt)
{
    private readonly Dictionary<string, int> cohorts = rows.Ects.Select(ect => (Id: $"ECT/{ect.Trn}", ect.Cohort))
        .Concat(rows.Mentors.Select(mentor => (Id: $"mentor/{mentor.Trn}", mentor.Cohort))).ToDictionary(pair => pair.Id, pair => pair.Cohort, StringComparer.Ordinal);

    private readonly ILookup<Trn, Mentorship> ofEct = rows.Mentorships.ToLookup(mentorship => mentorship.Ect);
    private readonly ILookup<Trn, Mentorship> ofMentor = rows.Mentorships.ToLookup(mentorship => mentorship.Mentor);

    /// <summary>The plan of a member; what was declared for a day after the day asked for is not known on it.</summary>
    internal IReadOnlyList<DueDeclaration> Plan(CohortMember member) => DeclarationPlan.Of(FactsOf(member), schedules, asAt);

    /// <summary>What declarations must know of a member.</summary>
    internal ParticipantFacts FactsOf(CohortMember member)
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
            Withdrawal = WithdrawalOf(member, trn),
            Deferrals = [.. Known(member, trn, ParticipationStatus.Deferred).Select(time => new Deferral(time.Reason ?? ParticipationReason.Other, time.From, time.To))],
            Declarations = [.. rows.Declarations[trn].Where(made => made.Role == role && made.Date <= asAt)],
        };
    }

    /// <summary>The withdrawal on record; for somebody who left without one, for another reason on the day after the last.</summary>
    private Withdrawal? WithdrawalOf(CohortMember member, Trn trn) =>
        Known(member, trn, ParticipationStatus.Withdrawn).FirstOrDefault() is { } withdrawn ? new(withdrawn.Reason ?? ParticipationReason.Other, withdrawn.From)
        : member.Left is { } last && last < asAt ? new(ParticipationReason.Other, last.PlusDays(1))
        : null;

    private IEnumerable<Participation> Known(CohortMember member, Trn trn, ParticipationStatus status) => rows.Participations[trn]
        .Where(time => time.Status == status && time.From <= asAt && (time.Role == PersonRole.Mentor) == (member.Role == Audience.Mentor)).OrderBy(time => time.From);

    /// <summary>Whether the first ECT came from a mentor who had begun training.</summary>
    private bool TookOver(Trn mentor)
    {
        var first = ofMentor[mentor].OrderBy(mentorship => mentorship.From).ThenBy(mentorship => mentorship.Ect).FirstOrDefault();
        var before = first is null ? null : ofEct[first.Ect].Where(mentorship => mentorship.From < first.From && mentorship.Mentor != mentor).MaxBy(mentorship => mentorship.From);
        return before is not null && ScheduleAssignment.Replaces(before, rows.Declarations[before.Mentor].Where(made => made.Date <= asAt));
    }
}
