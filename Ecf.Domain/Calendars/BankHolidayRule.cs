using NodaTime;

namespace Ecf.Domain.Calendars;

/// <summary>The eight bank holidays that England and Wales have by rule: what to expect of a year for which none are published yet.</summary>
/// <remarks>
/// Expected is not known: in 2012, 2020, 2022 and 2023 days were moved or added by proclamation. Ask <see cref="BankHolidays"/> first.
/// Six follow the Banking and Financial Dealings Act 1971 and custom; New Year's Day (since 1974) and early May (since 1978) are proclaimed every year.
/// </remarks>
public static class BankHolidayRule
{
    /// <summary>The bank holidays to expect of a calendar year, earliest first, with substitute days where the feast falls on a weekend.</summary>
    /// <param name="year">1978, the first with all eight, to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside that range.</exception>
    public static IReadOnlyList<BankHoliday> Of(int year)
    {
        if (year is < 1978 or > 9999)
        {
            throw new ArgumentOutOfRangeException(nameof(year), year, "The rule for bank holidays holds for the years 1978 to 9999.");
        }

        var easter = Easter.Sunday(year);
        return
        [
            NewYear(year),
            new(easter.PlusDays(-2), "Good Friday"),
            new(easter.PlusDays(1), "Easter Monday"),
            new(FirstMonday(new(year, 5, 1)), "Early May bank holiday"),
            new(LastMonday(new(year, 5, 31)), "Spring bank holiday"),
            new(LastMonday(new(year, 8, 31)), "Summer bank holiday"),
            .. Christmas(year).OrderBy(day => day.Date),
        ];
    }

    /// <summary>The name of the bank holiday to expect on a day; <c>null</c> where the rule has none, and for years it does not hold for.</summary>
    public static string? NameOn(LocalDate date) =>
        date.Year is < 1978 or > 9999 ? null : Of(date.Year).FirstOrDefault(day => day.Date == date)?.Name;

    private static BankHoliday NewYear(int year) => Substituted(new(year, 1, 1), 0, "New Year's Day");

    private static BankHoliday[] Christmas(int year)
    {
        var christmas = new LocalDate(year, 12, 25);
        return
        [
            Substituted(christmas, christmas.DayOfWeek == IsoDayOfWeek.Sunday ? 1 : 0, "Christmas Day"),
            Substituted(christmas.PlusDays(1), christmas.DayOfWeek == IsoDayOfWeek.Saturday ? 1 : 0, "Boxing Day"),
        ];
    }

    /// <summary>The feast itself or, at a weekend, the Monday after; a day later where that Monday is the other feast's.</summary>
    private static BankHoliday Substituted(LocalDate feast, int further, string name) => feast.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday
        ? new(feast.Next(IsoDayOfWeek.Monday).PlusDays(further), $"{name} (substitute day)")
        : new(feast, name);

    private static LocalDate FirstMonday(LocalDate from) => from.PlusDays(-1).Next(IsoDayOfWeek.Monday);

    private static LocalDate LastMonday(LocalDate to) => to.PlusDays(1).Previous(IsoDayOfWeek.Monday);
}
