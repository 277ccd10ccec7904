using Ecf.Domain.Calendars;
using NodaTime;

namespace Ecf.Domain.Tests.Calendars;

public sealed class BankHolidaysTests
{
    private static readonly BankHolidays England = BankHolidays.EnglandAndWales;

    [Theory]
    [InlineData("2012-06-04", "Spring bank holiday")]
    [InlineData("2012-06-05", "Queen's Diamond Jubilee")]
    [InlineData("2020-05-08", "Early May bank holiday (VE day)")]
    [InlineData("2021-12-28", "Boxing Day (substitute day)")]
    [InlineData("2022-06-02", "Spring bank holiday")]
    [InlineData("2022-06-03", "Platinum Jubilee bank holiday")]
    [InlineData("2022-09-19", "State Funeral of Queen Elizabeth II")]
    [InlineData("2023-05-08", "Coronation of King Charles III")]
    [InlineData("2026-04-06", "Easter Monday")]
    [InlineData("2026-12-28", "Boxing Day (substitute day)")]
    [InlineData("2028-01-03", "New Year's Day (substitute day)")]
    public void NameOf_ABankHoliday_IsItsName(string date, string name) => Assert.Equal(name, England.NameOf(Some.Day(date)));

    [Theory]
    [InlineData("2022-05-30")]
    [InlineData("2021-12-25")]
    [InlineData("2029-01-01")]
    public void NameOf_AnyOtherDay_IsNull(string date) => Assert.Null(England.NameOf(Some.Day(date)));

    [Fact]
    public void Knows_OnlyTheYearsListed()
    {
        Assert.Equal((new LocalDate(2012, 1, 1), new LocalDate(2028, 12, 31)), (England.KnownFrom, England.KnownTo));
        Assert.True(England.Knows(England.KnownFrom) && England.Knows(England.KnownTo));
        Assert.False(England.Knows(new(2011, 12, 31)) || England.Knows(new(2029, 1, 1)));
        Assert.Equal(new(2026, 11, 23), England.AsOf);
    }

    [Fact]
    public void Days_OfEachYear_AreEightAndTheOnceOnlyOnes()
    {
        int[] counts = [.. England.Days.GroupBy(day => day.Date.Year).Select(year => year.Count())];

        Assert.Equal([9, 8, 8, 8, 8, 8, 8, 8, 8, 8, 10, 9, 8, 8, 8, 8, 8], counts);
    }

    /// <summary>The rule is an independent check on the days typed in: apart from what was proclaimed, each agrees to the letter.</summary>
    [Fact]
    public void Days_OfEveryYear_AreThoseOfTheRuleAndOfFourProclamations()
    {
        var ruled = Enumerable.Range(2012, 17).SelectMany(BankHolidayRule.Of).ToList();

        Assert.Equal(
            ["2012-06-04", "2012-06-05", "2020-05-08", "2022-06-02", "2022-06-03", "2022-09-19", "2023-05-08"],
            England.Days.Except(ruled).Select(day => day.Date.ToString("uuuu-MM-dd", null)));
        Assert.Equal(["2012-05-28", "2020-05-04", "2022-05-30"], ruled.Except(England.Days).Select(day => day.Date.ToString("uuuu-MM-dd", null)));
    }

    [Fact]
    public void ExpectedNameOf_PastTheList_IsWhatTheRuleSays()
    {
        Assert.Equal("Early May bank holiday", England.ExpectedNameOf(new(2029, 5, 7)));
        Assert.Null(England.ExpectedNameOf(new(2029, 5, 8)));
        Assert.Null(England.ExpectedNameOf(new(2028, 5, 1))); // known, so nothing is to be expected
        Assert.Null(England.NameOf(new(2029, 5, 7)));
    }

    [Fact]
    public void Read_TheShippedFile_HasNoFindings()
    {
        using var json = ShippedCalendars.Open(BankHolidays.EnglandAndWalesFile);

        Assert.Empty(BankHolidays.Read(json, BankHolidays.EnglandAndWalesFile).Findings);
    }

    [Fact]
    public void ReadGovUk_EventsOfADivision_AreTheDaysOfItsWholeYears()
    {
        const string Json = """
            { "scotland": { "division": "scotland", "events": [] },
              "england-and-wales": { "division": "england-and-wales", "events": [
                { "title": "New Year’s Day", "date": "2027-01-01", "notes": "", "bunting": true },
                { "title": "Boxing Day", "date": "2027-12-28", "notes": "Substitute day", "bunting": true } ] } }
            """;

        var read = BankHolidays.ReadGovUk(Some.Json(Json), "bank-holidays.json", new(2026, 11, 23)).Value;

        Assert.Equal([new(new(2027, 1, 1), "New Year's Day"), new(new(2027, 12, 28), "Boxing Day (substitute day)")], read.Days);
        Assert.Equal((new LocalDate(2027, 1, 1), new LocalDate(2027, 12, 31), new LocalDate(2026, 11, 23)), (read.KnownFrom, read.KnownTo, read.AsOf));
    }

    [Fact]
    public void ReadGovUk_YearsInPart_AreLeftOutWithTheirDays()
    {
        using var json = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Cases", "Calendars", "bank-holidays-gov-uk-events.json"));

        var read = BankHolidays.ReadGovUk(json, "bank-holidays.json", new(2026, 11, 23)).Value;

        Assert.Equal([new(new(2028, 1, 3), "New Year's Day (substitute day)"), new(new(2028, 12, 26), "Boxing Day")], read.Days);
    }

    // From a January to a December two years on; the years between are whole as well.
    [Fact]
    public void ReadGovUk_SeveralYears_AreKnownFromTheFirstToTheLast()
    {
        const string Json = """
            { "england-and-wales": { "events": [
                { "title": "New Year’s Day", "date": "2026-01-01" }, { "title": "Summer bank holiday", "date": "2027-08-30" }, { "title": "Christmas Day", "date": "2028-12-25" } ] } }
            """;

        var read = BankHolidays.ReadGovUk(Some.Json(Json), "bank-holidays.json", new(2026, 11, 23));

        Assert.Empty(read.Findings);
        Assert.Equal((new LocalDate(2026, 1, 1), new LocalDate(2028, 12, 31), 3), (read.Value.KnownFrom, read.Value.KnownTo, read.Value.Days.Count));
    }

    [Fact]
    public void ReadGovUk_YearsAsKeys_GiveTheSameNames()
    {
        const string Json = """
            { "title": "bank_holidays.calendar.title", "divisions": { "england-and-wales": { "2012": [
                { "title": "bank_holidays.new_year", "date": "02/01/2012", "notes": "common.substitute_day", "bunting": true },
                { "title": "bank_holidays.queen_diamond", "date": "05/06/2012", "notes": "common.extra_bank_holiday", "bunting": true },
                { "title": "bank_holidays.christmas", "date": "25/12/2012", "notes": "", "bunting": true } ],
              "slug": "common.nations.england-and-wales_slug" } } }
            """;

        var read = BankHolidays.ReadGovUk(Some.Json(Json), "bank-holidays.json", new(2026, 11, 23));

        Assert.Empty(read.Findings);
        Assert.All(read.Value.Days, day => Assert.Equal(England.NameOf(day.Date), day.Name));
        Assert.Equal(3, read.Value.Days.Count);
    }
}
