using NodaTime;
using NodaTime.Text;

namespace Ecf.Domain.Calendars;

/// <summary>Days as people write and call them.</summary>
internal static class DateWords
{
    private static readonly LocalDatePattern Words = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");

    /// <summary>"12 April 2027".</summary>
    internal static string InWords(this LocalDate date) => Words.Format(date);

    /// <summary>"Monday 12 April 2027", where the day of the week is half of what is wrong.</summary>
    internal static string WithWeekday(this LocalDate date) => FormattableString.Invariant($"{date:dddd d MMMM uuuu}");

    /// <summary>"2027-04-12", as a file holds it.</summary>
    internal static string Iso(this LocalDate date) => FormattableString.Invariant($"{date:uuuu-MM-dd}");

    internal static bool IsWeekend(this LocalDate date) => date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
}
