using NodaTime;

namespace Ecf.Domain.Declarations;

/// <summary>Compares each set that is not in force with the one that is.</summary>
internal static class SourceDifferences
{
    private const string Nothing = "nothing";

    internal static IReadOnlyList<SourceDifference> Of(IReadOnlyList<ScheduleSet> sets) =>
    [
        .. from other in sets
           where !other.InForce
           from used in sets
           where used.InForce && used.Cohort == other.Cohort && used.Use == other.Use
           from difference in Between(used, other)
           select difference,
    ];

    private static IEnumerable<SourceDifference> Between(ScheduleSet used, ScheduleSet other) =>
    [
        .. other.Schedules.SelectMany(schedule => used.Find(schedule.Id) is { } same ? Schedule((used, same), (other, schedule)) : []),
        .. Frozen(used, other),
        .. Months(used, other),
        .. other.Statements.SelectMany(statement => Statement(used, other, statement)),
    ];

    private static IEnumerable<SourceDifference> Schedule((ScheduleSet Set, DeclarationSchedule Schedule) used, (ScheduleSet Set, DeclarationSchedule Schedule) other)
    {
        foreach (var milestone in used.Schedule.Milestones)
        {
            var name = $"{used.Schedule.Id} {milestone.Type.Display()}";
            if (other.Schedule.Milestones.FirstOrDefault(one => one.Type == milestone.Type && (one.Role == milestone.Role || one.Role is null)) is not { } theirs)
            {
                if (!other.Set.Partial)
                {
                    yield return new(used.Set.Cohort, name, used.Set, "a milestone", other.Set, Nothing) { Path = other.Schedule.Path };
                }

                continue;
            }

            foreach (var (what, ours, its) in Parts(milestone, theirs).Where(part => part.Ours != part.Its))
            {
                yield return new(used.Set.Cohort, $"{name} {what}", used.Set, ours, other.Set, its) { Path = theirs.Path };
            }
        }
    }

    private static IEnumerable<(string What, string Ours, string Its)> Parts(Milestone used, Milestone other) =>
    [
        ("first day", DeclarationNames.Day(used.From), DeclarationNames.Day(other.From)),
        ("deadline", Words(used.To), Words(other.To)),
        ("payment", Words(used.Payments), Words(other.Payments)),
    ];

    private static IEnumerable<SourceDifference> Frozen(ScheduleSet used, ScheduleSet other) => other.PaymentsFrozen is { } frozen && frozen != used.PaymentsFrozen
        ? [new(used.Cohort, "payments frozen", used, Words(used.PaymentsFrozen), other, DeclarationNames.Day(frozen)) { Path = other.Place.Path }]
        : [];

    private static IEnumerable<SourceDifference> Months(ScheduleSet used, ScheduleSet other) =>
        other.OutputFeeMonths.Count > 0 && used.OutputFeeMonths.Count > 0 && !other.OutputFeeMonths.SequenceEqual(used.OutputFeeMonths)
            ? [new(used.Cohort, "months with output fees", used, string.Join(", ", used.OutputFeeMonths), other, string.Join(", ", other.OutputFeeMonths)) { Path = other.Place.Path }]
            : [];

    private static IEnumerable<SourceDifference> Statement(ScheduleSet used, ScheduleSet other, StatementDates theirs) =>
        used.Statements.FirstOrDefault(one => one.Month == theirs.Month) is { } ours && ours != theirs
            ? [new(used.Cohort, $"statement of {DeclarationFindings.Month(theirs.Month)}", used, Words(ours), other, Words(theirs)) { Path = other.Place.Path }]
            : [];

    private static string Words(StatementDates dates) => $"deadline {DeclarationNames.Day(dates.Deadline)}, payment {DeclarationNames.Day(dates.Payment)}";

    private static string Words(LocalDate? day) => day is { } some ? DeclarationNames.Day(some) : Nothing;

    private static string Words(IReadOnlyList<MilestonePayment> payments) =>
        payments.Count == 0 ? Nothing : string.Join(" and ", payments.Select(payment => DeclarationNames.Day(payment.On)));
}
