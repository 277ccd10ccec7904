using NodaTime;

namespace Ecf.Domain.Declarations;

/// <summary>Whether a declaration would be taken, and if not, every reason why.</summary>
/// <remarks>Source: DfE, guidance for lead providers, understanding declarations; register early career teachers, its checks of a declaration.</remarks>
public static class DeclarationRules
{
    /// <summary>Every reason against a declaration; none where it would be taken.</summary>
    /// <param name="facts">The person.</param>
    /// <param name="asked">What is to be declared: its type, date and evidence decide, its state does not.</param>
    /// <param name="schedules">The dates of all cohorts.</param>
    /// <param name="asAt">Today.</param>
    public static IReadOnlyList<Refusal> Refusals(ParticipantFacts facts, Declaration asked, DeclarationSchedules schedules, LocalDate asAt)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(schedules);
        return
        [
            .. When(asked.Date > asAt, RefusalKind.FutureDate, () => $"{Day(asked.Date)} is still to come; date it on or before {Day(asAt)}"),
            .. OnDay(facts, asked.Type, asked.Date, (schedules, asAt)),
            .. EvidenceProblem(facts, asked.Type, asked.Evidence) is { } problem ? [problem] : Array.Empty<Refusal>(),
        ];
    }

    /// <summary>Every reason against a declaration of a type dated on a day, whatever the evidence.</summary>
    internal static IReadOnlyList<Refusal> OnDay(ParticipantFacts facts, DeclarationType type, LocalDate date, (DeclarationSchedules Schedules, LocalDate AsAt) known)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (known.Schedules.Find(facts.Cohort, SetUse.Service, facts.Schedule) is not { } schedule)
        {
            return [new(RefusalKind.DatesNotKnown, $"no milestones are held for {facts.Schedule} of cohort {facts.Cohort}; add them to the hub's schedules")];
        }

        var set = known.Schedules.InForce(facts.Cohort, SetUse.Service)!;
        return
        [
            .. facts.Standing(type) is { } made ? [new(RefusalKind.AlreadyMade, $"{type.Display()} was declared for {Day(made.Date)} and is {made.State.Display()}; it must be voided before another")] : Array.Empty<Refusal>(),
            .. Person(facts, set, (date, known.AsAt)),
            .. schedule.Find(type, facts.Role) is { } milestone && DeclarationTypes.For(facts.Role, facts.Cohort, facts.Schedule.Kind).Contains(type)
                ? Window(facts, set, milestone, date)
                : [new(RefusalKind.NotInSchedule, DeclarationFindings.NotInSchedule(type, facts.Schedule, facts.Cohort))],
        ];
    }

    /// <summary>What is wrong with the evidence of a declaration, or <c>null</c>.</summary>
    internal static Refusal? EvidenceProblem(ParticipantFacts facts, DeclarationType type, DeclarationEvidence? evidence)
    {
        var allowed = EvidenceRule.Allowed(facts.Role, facts.Cohort, type);
        return evidence switch
        {
            null when EvidenceRule.IsRequired(facts.Cohort, type) => new(RefusalKind.Evidence, DeclarationFindings.NoEvidence(type, allowed)),
            { } given when !allowed.Contains(given) => new(RefusalKind.Evidence, DeclarationFindings.OtherEvidence(type, given, allowed)),
            _ => null,
        };
    }

    private static IEnumerable<Refusal> Person(ParticipantFacts facts, ScheduleSet set, (LocalDate Date, LocalDate AsAt) days) =>
    [
        .. When(facts.Withdrawal?.On <= days.Date, RefusalKind.Withdrawn, () => $"the person is withdrawn since {Day(facts.Withdrawal!.On)}; only a day before that can be declared"),
        .. When(
            facts.Deferrals.Any(deferral => deferral.Covers(days.Date)),
            RefusalKind.Deferred,
            () => $"training pauses since {Day(facts.Deferrals.First(deferral => deferral.Covers(days.Date)).From)}; what remains is declared after the return, on an extended schedule"),
        .. When(
            set.PaymentsFrozen <= days.AsAt,
            RefusalKind.PaymentsFrozen,
            () => $"cohort {facts.Cohort} is paid for no more since {Day(set.PaymentsFrozen!.Value)}{(facts.Role == ParticipantRole.Mentor ? "" : "; an ECT who goes on moves to cohort 2024, extended-september")}"),
    ];

    private static IEnumerable<Refusal> Window(ParticipantFacts facts, ScheduleSet set, Milestone milestone, LocalDate date) =>
    [
        .. When(date < milestone.From, RefusalKind.BeforeWindow, () => $"{milestone.Type.Display()} can be declared from {Day(milestone.From)}"),
        .. When(
            set.Check == DateCheck.Window && facts.Schedule.Kind == ScheduleKind.Standard && date > milestone.To,
            RefusalKind.AfterWindow,
            () => $"{milestone.Type.Display()} had its deadline on {Day(milestone.To!.Value)}; only a day up to that can be declared"),
        .. set.Check == DateCheck.Sequence ? Sequence(facts, milestone.Type, date) : [],
    ];

    private static IEnumerable<Refusal> Sequence(ParticipantFacts facts, DeclarationType type, LocalDate date)
    {
        var order = facts.Types;
        var at = order.ToList().IndexOf(type);
        var before = order.Take(at).Select(facts.Standing).OfType<Declaration>().Where(made => made.Date >= date).MaxBy(made => made.Date);
        var after = order.Skip(at + 1).Select(facts.Standing).OfType<Declaration>().Where(made => made.Date <= date).MinBy(made => made.Date);
        return
        [
            .. before is null ? [] : new[] { new Refusal(RefusalKind.OutOfSequence, $"{type.Display()} must be dated after {before.Type.Display()}, which was declared for {Day(before.Date)}") },
            .. after is null ? [] : new[] { new Refusal(RefusalKind.OutOfSequence, $"{type.Display()} must be dated before {after.Type.Display()}, which was declared for {Day(after.Date)}") },
        ];
    }

    private static IEnumerable<Refusal> When(bool? holds, RefusalKind kind, Func<string> sentence) => holds == true ? [new(kind, sentence())] : [];

    private static string Day(LocalDate date) => DeclarationNames.Day(date);
}
