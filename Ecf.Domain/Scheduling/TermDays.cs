using Ecf.Domain.Calendars;
using Ecf.Domain.Programmes;
using NodaTime;

namespace Ecf.Domain.Scheduling;

/// <summary>The school days of one whole term, worked out once for everybody who keeps the calendar.</summary>
internal sealed class TermDays
{
    private readonly (int[] Days, int[][] Weeks)[] halves;

    private TermDays(SchoolTerm term, IReadOnlyList<LocalDate> dates)
    {
        Days = [.. dates.Select(DayNumber.Of)];
        Weeks = WeeksOf(Days);
        var secondHalf = Days.Length == 0 ? 0 : DayNumber.Of(term.HalfTerm?.Start ?? dates[dates.Count / 2]);
        halves = [HalfOf(Array.FindAll(Days, day => day < secondHalf)), HalfOf(Array.FindAll(Days, day => day >= secondHalf))];
    }

    /// <summary>The school days, earliest first.</summary>
    internal int[] Days { get; }

    /// <summary>The school days of each week that has any, earliest first.</summary>
    private int[][] Weeks { get; }

    internal static TermDays Of(TermCalendar calendar, SchoolTerm term) => new(term, calendar.SchoolDays(term));

    /// <summary>The school days of the term, or of the half or week of it that a place names; none for a week that it does not have.</summary>
    internal int[] DaysIn(Anchor within) => within.Week is { } week ? Week(WeeksOfSpan(within), week)
        : within.HalfTerm is { } half ? halves[half - 1].Days
        : Days;

    /// <summary>The same days by their weeks. A week that a half-term holiday cuts counts in both halves.</summary>
    internal int[][] WeeksIn(Anchor within) => within.Week is null ? WeeksOfSpan(within)
        : DaysIn(within) is { Length: > 0 } days ? [days]
        : [];

    private int[][] WeeksOfSpan(Anchor within) => within.HalfTerm is { } half ? halves[half - 1].Weeks : Weeks;

    private static int[] Week(int[][] weeks, int number) => number <= weeks.Length ? weeks[number - 1] : [];

    private static (int[] Days, int[][] Weeks) HalfOf(int[] days) => (days, WeeksOf(days));

    private static int[][] WeeksOf(int[] days) => [.. days.GroupBy(DayNumber.WeekOf).Select(week => week.ToArray())];
}
