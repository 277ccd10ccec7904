using NodaTime;

namespace Ecf.Domain.Declarations;

/// <summary>Plans one declaration of one person.</summary>
internal sealed class DuePlanning
{
    private readonly ParticipantFacts facts;
    private readonly DeclarationType type;
    private readonly LocalDate asAt;
    private readonly Milestone? service;
    private readonly Milestone? window;
    private readonly Milestone? partTime;
    private readonly Source? source;
    private readonly Declaration? made;
    private readonly IReadOnlyList<Refusal> refusals;

    internal DuePlanning(ParticipantFacts facts, DeclarationType type, DeclarationSchedules schedules, LocalDate asAt)
    {
        (this.facts, this.type, this.asAt) = (facts, type, asAt);
        made = facts.Standing(type);
        service = MilestoneOf(schedules, SetUse.Service);
        partTime = facts.PartTime ? MilestoneOf(schedules, SetUse.PartTime) : null;
        // The service's open dates say what is taken; by when it must be declared to be paid, or as a part-timer's share stretches it, others say.
        window = MilestoneOf(schedules, SetUse.Contract) ?? partTime ?? service;
        source = schedules.Sets.FirstOrDefault(set => set.InForce && set.Cohort == facts.Cohort && set.Schedules.Any(schedule => schedule.Milestones.Contains(window!)))?.Source;
        refusals = made is null ? DeclarationRules.OnDay(facts, type, LastDay, (schedules, asAt)) : [];
    }

    // The latest day that could be declared: none to come, none after the deadline, none in a pause or from the withdrawal on, none after what comes later.
    private LocalDate LastDay => Earliest(asAt, EnforcedEnd, DayBefore(facts.Withdrawal?.On), DayBefore(Pause?.From), DayBefore(Later?.Date));

    private Deferral? Pause => facts.Deferrals.FirstOrDefault(deferral => deferral.Covers(Earliest(asAt, EnforcedEnd)));

    private Declaration? Later => facts.Cohort < DeclarationTypes.FirstDetailedCohort ? null
        : facts.Types.SkipWhile(other => other != type).Skip(1).Select(facts.Standing).OfType<Declaration>().MinBy(later => later.Date);

    // Guidance has part-timers' declarations sent no earlier than three months before their deadline.
    private LocalDate? Opens => window is { To: { } to } stretched && window == partTime ? LocalDate.Max(stretched.From, to.PlusMonths(-3)) : window?.From;

    private LocalDate? EnforcedEnd => facts.Schedule.Kind == ScheduleKind.Standard && facts.Cohort < DeclarationTypes.FirstDetailedCohort ? service?.To : null;

    private bool RestsOnEngagement => EvidenceRule.NeedsEngagement(facts.Role, facts.Cohort, type) && facts.ReducedTerms != 1;

    internal DueDeclaration Due() => new()
    {
        Person = facts.Id,
        Role = facts.Role,
        Cohort = facts.Cohort,
        Schedule = facts.Schedule,
        Type = type,
        Status = Status,
        From = window?.From,
        To = window?.To,
        Payments = window?.Payments ?? [],
        Pays = window is { } some && Status != DueStatus.Overdue ? some.PaymentFor(made?.Date ?? LocalDate.Max(some.From, LastDay))?.On : null,
        Evidence = EvidenceRule.Allowed(facts.Role, facts.Cohort, type),
        EngagementNeeded = RestsOnEngagement ? EvidenceRule.EngagementNeeded : null,
        EngagementPercent = facts.EngagementPercent,
        Made = made,
        Missing = [.. Missing()],
        Refusals = refusals,
        Source = source,
        NextStep = NextStep,
    };

    private DueStatus Status => made is not null ? DueStatus.Made
        : service is null || window is null ? DueStatus.NotKnown
        : refusals.Any(refusal => refusal.Kind is RefusalKind.PaymentsFrozen or RefusalKind.Deferred or RefusalKind.NotInSchedule or RefusalKind.OutOfSequence) || facts.Withdrawal?.On <= window.From ? DueStatus.NotPossible
        : asAt < Opens ? DueStatus.ToCome
        : window.To < asAt ? DueStatus.Overdue
        : DueStatus.Open;

    private string NextStep => Status switch
    {
        DueStatus.Made => made!.State == DeclarationState.Paid ? "Nothing: it is paid" : $"Nothing: it is {made.State.Display()}",
        DueStatus.NotKnown => "Add the milestones of the cohort to the hub's schedules once they are published",
        DueStatus.NotPossible => "Nothing, unless the reason is wrong: then correct the record",
        DueStatus.ToCome => $"Nothing before {Day(Opens!.Value)}",
        DueStatus.Overdue => $"Ask the lead provider whether it was declared by {Day(window!.To!.Value)}, and record the declaration",
        _ when Missing().Any() => $"Get what is missing{By}, then ask the lead provider to declare it",
        _ => $"Ask the lead provider to declare it{By}",
    };

    private string By => window?.To is { } to ? $" by {Day(to)}" : "";

    private IEnumerable<string> Missing()
    {
        if (made is not null || Status is DueStatus.NotPossible or DueStatus.NotKnown)
        {
            yield break;
        }

        if (RestsOnEngagement && facts.EngagementPercent is null)
        {
            yield return "engagement is not known yet: 75% is needed";
        }
        else if (RestsOnEngagement && facts.EngagementPercent < EvidenceRule.EngagementNeeded)
        {
            yield return FormattableString.Invariant($"engagement is {facts.EngagementPercent}%: 75% is needed");
        }

        if (facts.Role == ParticipantRole.EarlyCareerTeacher && facts.InductionRecorded == false)
        {
            yield return "no appropriate body has recorded the start of induction: until then nothing becomes eligible";
        }

        var before = facts.Types.TakeWhile(other => other != type).Where(other => facts.Standing(other) is null).Select(DeclarationNames.Display).ToList();
        if (before.Count > 0 && asAt >= window!.From)
        {
            yield return $"not on record yet: {string.Join(", ", before)}";
        }
    }

    private Milestone? MilestoneOf(DeclarationSchedules schedules, SetUse use) => schedules.Find(facts.Cohort, use, facts.Schedule)?.Find(type, facts.Role);

    // Only where the window has begun by then: otherwise the day itself shows why nothing can be declared.
    private LocalDate? DayBefore(LocalDate? day) => day > window?.From ? day.Value.PlusDays(-1) : null;

    private static LocalDate Earliest(LocalDate day, params ReadOnlySpan<LocalDate?> others)
    {
        foreach (var other in others)
        {
            day = other is { } some ? LocalDate.Min(day, some) : day;
        }

        return day;
    }

    private static string Day(LocalDate date) => DeclarationNames.Day(date);
}
