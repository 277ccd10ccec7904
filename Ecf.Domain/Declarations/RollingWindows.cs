using NodaTime;

namespace Ecf.Domain.Declarations;

/// <summary>The three windows of a year that the milestones of cohorts 2022 to 2024 roll through: 1 January to 31 March, 1 April to 31 July, 1 August to 31 December.</summary>
/// <remarks>
/// The january and april schedules are the september one a window and two windows later. Started on the september schedule
/// alone begins on 1 June instead of 1 August. Holds for every standard window of cohorts 2022, 2023 and 2024.
/// </remarks>
public static class RollingWindows
{
    private static readonly DeclarationType[] Order =
    [
        DeclarationType.Started, DeclarationType.Retained1, DeclarationType.Retained2, DeclarationType.Retained3, DeclarationType.Retained4,
        DeclarationType.Completed,
    ];

    /// <summary>The window of one of the six declarations on a standard schedule.</summary>
    /// <param name="cohort">The cohort; the rule is checked for 2022 to 2024.</param>
    /// <param name="start">The intake.</param>
    /// <param name="type">Started, retained or completed.</param>
    /// <exception cref="ArgumentOutOfRangeException">An extended term, which has no window.</exception>
    public static DateInterval Of(int cohort, ScheduleStart start, DeclarationType type)
    {
        var steps = Array.IndexOf(Order, type);
        if (steps < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(type), type, $"{type} has no window: give one of {string.Join(", ", Order)}.");
        }

        var window = From(new(cohort, 8, 1), steps + (int)start);
        return steps == 0 && start == ScheduleStart.September ? new(new(cohort, 6, 1), window.End) : window;
    }

    /// <summary>The window that a day lies in.</summary>
    public static DateInterval Covering(LocalDate day) => day.Month switch
    {
        <= 3 => Between(day.Year, 1, 3),
        <= 7 => Between(day.Year, 4, 7),
        _ => Between(day.Year, 8, 12),
    };

    /// <summary>When a window pays: the last day of the month after its deadline.</summary>
    /// <param name="deadline">The last day of the window.</param>
    public static LocalDate PaymentAfter(LocalDate deadline) => deadline.PlusMonths(1).With(DateAdjusters.EndOfMonth);

    private static DateInterval From(LocalDate day, int steps) =>
        Enumerable.Range(0, steps).Aggregate(Covering(day), (window, _) => Covering(window.End.PlusDays(1)));

    private static DateInterval Between(int year, int first, int last) =>
        new(new(year, first, 1), new LocalDate(year, last, 1).With(DateAdjusters.EndOfMonth));
}
