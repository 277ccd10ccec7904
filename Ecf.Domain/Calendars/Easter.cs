using NodaTime;

namespace Ecf.Domain.Calendars;

/// <summary>The date of Easter, by the rule. It serves the rule for bank holidays alone: no term is ever worked out from it.</summary>
public static class Easter
{
    /// <summary>Easter Sunday of a year.</summary>
    /// <param name="year">1583, the first full year of the Gregorian calendar, to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside that range.</exception>
    /// <remarks>The anonymous Gregorian rule, as J. Meeus prints it (Astronomical Algorithms, chapter 8).</remarks>
    public static LocalDate Sunday(int year)
    {
        if (year is < 1583 or > 9999)
        {
            throw new ArgumentOutOfRangeException(nameof(year), year, "The rule for Easter holds for the years 1583 to 9999.");
        }

        var (golden, century, inCentury) = (year % 19, year / 100, year % 100);
        var epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var toSunday = (32 + (2 * (century % 4)) + (2 * (inCentury / 4)) - epact - (inCentury % 4)) % 7;
        var weekEarlier = (golden + (11 * epact) + (22 * toSunday)) / 451;
        return new LocalDate(year, 3, 22).PlusDays(epact + toSunday - (7 * weekEarlier));
    }
}
