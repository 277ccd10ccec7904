using NodaTime;

namespace Ecf.Domain.Calendars;

/// <summary>Steps from a day of term to the next one that could be another.</summary>
internal static class SchoolWeekdays
{
    internal static LocalDate WeekdayAfter(this LocalDate date) => date.DayOfWeek >= IsoDayOfWeek.Friday ? date.Next(IsoDayOfWeek.Monday) : date.PlusDays(1);

    internal static LocalDate WeekdayBefore(this LocalDate date) => date.DayOfWeek is IsoDayOfWeek.Monday or IsoDayOfWeek.Sunday ? date.Previous(IsoDayOfWeek.Friday) : date.PlusDays(-1);

    internal static LocalDate SchoolWeekdayAfter(this BankHolidays bankHolidays, LocalDate date)
    {
        var next = date.WeekdayAfter();
        return bankHolidays.NameOf(next) is null ? next : bankHolidays.SchoolWeekdayAfter(next);
    }

    internal static LocalDate SchoolWeekdayBefore(this BankHolidays bankHolidays, LocalDate date)
    {
        var previous = date.WeekdayBefore();
        return bankHolidays.NameOf(previous) is null ? previous : bankHolidays.SchoolWeekdayBefore(previous);
    }

    /// <summary>The days from Monday to Friday of a span.</summary>
    internal static IEnumerable<LocalDate> Weekdays(LocalDate first, LocalDate last)
    {
        for (var day = first; day <= last; day = day.PlusDays(1))
        {
            if (!day.IsWeekend())
            {
                yield return day;
            }
        }
    }
}
