using Ecf.Domain.Calendars;
using NodaTime;

namespace Ecf.Domain.Scheduling;

/// <summary>The school days of one whole term, worked out once for everybody who keeps the calendar.</summary>
internal sealed class TermDays
{
    private TermDays(SchoolTerm term, IReadOnlyList<LocalDate> dates)
    {
        Term = term;
        Days = [.. dates.Select(DayNumber.Of)];
        SecondHalf = dates.Count == 0 ? 0 : DayNumber.Of(term.HalfTerm?.Start ?? dates[dates.Count / 2]);
        Weeks = [.. Days.GroupBy(DayNumber.WeekOf).Select(week => week.ToArray())];
    }

    internal SchoolTerm Term { get; }

    /// <summary>The school days, earliest first.</summary>
    internal int[] Days { get; }

    /// <summary>The first day that no longer belongs to the first half-term.</summary>
    internal int SecondHalf { get; }

    /// <summary>The school days of each week that has any, earliest first.</summary>
    internal int[][] Weeks { get; }

    internal static TermDays Of(TermCalendar calendar, SchoolTerm term) => new(term, calendar.SchoolDays(term));
}
