using NodaTime;

namespace Ecf.Domain.Calendars;

/// <summary>What changes from one calendar to another, day by day.</summary>
public sealed class CalendarDiff
{
    private CalendarDiff(IReadOnlyList<DayChange> days) => Days = days;

    /// <summary>The days whose kind changes, earliest first. A day that keeps its kind and gets another name or source is not among them.</summary>
    public IReadOnlyList<DayChange> Days { get; }

    /// <summary>How many school days there are more; negative for fewer. Days that become known or unknown count like any others.</summary>
    public int SchoolDaysGained => Days.Count(day => day.To.Kind == DayKind.Teaching) - Days.Count(day => day.From.Kind == DayKind.Teaching);

    /// <summary>Compares two calendars over all that either knows, its terms and its bank holidays.</summary>
    /// <param name="before">The old one.</param>
    /// <param name="after">The new one.</param>
    public static CalendarDiff Of(TermCalendar before, TermCalendar after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var from = Earliest(before.KnownFrom, after.KnownFrom, before.BankHolidays.KnownFrom, after.BankHolidays.KnownFrom);
        var to = Latest(before.KnownTo, after.KnownTo, before.BankHolidays.KnownTo, after.BankHolidays.KnownTo);
        var days = new List<DayChange>();
        for (var day = from; day <= to; day = day.PlusDays(1))
        {
            if (before.KindOf(day) != after.KindOf(day))
            {
                days.Add(new(day, before.Explain(day), after.Explain(day)));
            }
        }

        return new(days);
    }

    private static LocalDate Earliest(params IEnumerable<LocalDate> days) => days.Min();

    private static LocalDate Latest(params IEnumerable<LocalDate> days) => days.Max();
}
