using NodaTime;

namespace Ecf.Domain.Scheduling;

/// <summary>Days as whole numbers from a Monday on: the distance of two days is a difference, and their week a division.</summary>
internal static class DayNumber
{
    private static readonly LocalDate Monday = new(1900, 1, 1);

    internal static int Of(LocalDate date) => Period.DaysBetween(Monday, date);

    internal static LocalDate DateOf(int day) => Monday.PlusDays(day);

    internal static int WeekOf(int day) => day >= 0 ? day / 7 : ((day + 1) / 7) - 1;

    internal static IsoDayOfWeek WeekdayOf(int day) => (IsoDayOfWeek)(day - (7 * WeekOf(day)) + 1);
}
