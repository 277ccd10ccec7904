using Ecf.Domain.Calendars;
using NodaTime;

namespace Ecf.Domain.Tests.Calendars;

/// <summary>Calendars and working days over a list of bank holidays other than the library's, and what such a list changes.</summary>
public sealed class BankHolidaysGivenTests
{
    private static readonly LocalDate Founders = new(2025, 11, 20);

    [Fact]
    public void KindOf_ADayOfTheListGiven_IsABankHoliday()
    {
        var given = List(2025, 2026, [new(Founders, "Founders' day")]);

        var read = TermCalendar.Read(Some.Json(Json("2025/26", "2025-09-01", "2025-12-19")), "some.json", given).Value;
        var drafted = new CalendarDraft("dates.csv", Some.Head, [new("line 1", "Autumn term", new(2025, 9, 1), new(2025, 12, 19))]).ToCalendar(given).Value;

        Assert.Equal((DayKind.BankHoliday, DayKind.BankHoliday), (read.KindOf(Founders), drafted.KindOf(Founders)));
        Assert.Equal("Founders' day", drafted.Explain(Founders).Name);
    }

    [Fact]
    public void IsWorkingDay_OverTheListGiven_PassesOverItsDaysOnly()
    {
        var days = new WorkingDays(List(2025, 2026, [new(Founders, "Founders' day")]));

        Assert.Equal([false, true], new[] { Founders, new(2025, 12, 25) }.Select(days.IsWorkingDay));
    }

    // A thousand days are two hundred weeks of five: from Monday 1 January 2024 to the Friday of the last, 199 weeks and four days on.
    [Fact]
    public void BeginningWith_TheFewestAndTheMostDays_CountsThem()
    {
        var days = new WorkingDays(List(2024, 2028, []));

        Assert.Equal(new LocalDate(2024, 1, 1), days.BeginningWith(new(2024, 1, 1), 1).Date);
        Assert.Equal(new LocalDate(2024, 1, 1).PlusWeeks(199).PlusDays(4), days.BeginningWith(new(2024, 1, 1), 1000).Date);
    }

    // The first and the last day of 2025/26 belong to it: a day proclaimed for 1 September comes on top of eight, of which 31 August is one.
    [Fact]
    public void Read_AYearWithABankHolidayOnItsFirstDay_CountsNine() => Assert.Equal(
        "some.json: $.years[0]: note ECF226: 2025/26 has 9 bank holidays instead of 8, because of Day of mourning (1 September 2025); expect 194 days (189 + 5) instead of 195 (190 + 5), as far as the government lowered the number.",
        Extra(List(2025, 2026, [new(new(2025, 9, 1), "Day of mourning"), .. BankHolidayRule.Of(2025), .. BankHolidayRule.Of(2026)]), "2025/26", "2025-09-02", "2025-12-19"));

    // Before 1978 there were not yet eight, so that none can be said to be extra.
    [Theory]
    [InlineData("1977/78", "1977-09-05", "1977-12-16", "")]
    [InlineData("1978/79", "1978-09-04", "1978-12-15", "some.json: $.years[0]: note ECF226: 1978/79 has 9 bank holidays instead of 8, because of Royal visit (14 November 1978); expect 194 days (189 + 5) instead of 195 (190 + 5), as far as the government lowered the number.")]
    public void Read_AYearAroundTheFirstOfTheRule_IsHeldAgainstItFrom1978(string year, string first, string last, string finding)
    {
        var given = List(1977, 1979, [new(new(1977, 11, 14), "Royal visit"), .. BankHolidayRule.Of(1978), new(new(1978, 11, 14), "Royal visit"), .. BankHolidayRule.Of(1979)]);

        Assert.Equal(finding, Extra(given, year, first, last));
    }

    private static BankHolidays List(int from, int to, IEnumerable<BankHoliday> days) => new(from, to, new(2026, 11, 23), Some.Source, days);

    private static string Extra(BankHolidays given, string year, string first, string last) => string.Join(
        '\n', TermCalendar.Read(Some.Json(Json(year, first, last)), "some.json", given).Findings.Where(finding => finding.Code == "ECF226"));

    private static string Json(string year, string first, string last) => $$"""
        { "id": "some", "name": "Some", "area": "Some", "source": { "title": "A council", "address": "council.example", "retrieved": "2026-11-23" },
          "years": [ { "year": "{{year}}", "terms": [ { "name": "autumn", "first": "{{first}}", "last": "{{last}}", "halfTerm": "none" } ] } ] }
        """;
}
