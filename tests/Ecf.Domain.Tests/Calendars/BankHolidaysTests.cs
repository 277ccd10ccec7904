using Ecf.Domain.Calendars;
using NodaTime;

namespace Ecf.Domain.Tests.Calendars;

public sealed class BankHolidaysTests
{
    private static readonly BankHolidays England = BankHolidays.EnglandAndWales;

    [Theory]
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
        Assert.Equal((new LocalDate(2021, 1, 1), new LocalDate(2028, 12, 31)), (England.KnownFrom, England.KnownTo));
        Assert.True(England.Knows(England.KnownFrom) && England.Knows(England.KnownTo));
        Assert.False(England.Knows(new(2020, 12, 31)) || England.Knows(new(2029, 1, 1)));
        Assert.Equal(new(2026, 11, 23), England.AsOf);
    }

    [Fact]
    public void Days_OfEachYear_AreEightAndTheOnceOnlyOnes()
    {
        int[] counts = [.. England.Days.GroupBy(day => day.Date.Year).Select(year => year.Count())];

        Assert.Equal([8, 10, 9, 8, 8, 8, 8, 8], counts);
    }

    /// <summary>The rule for Easter: an independent check on sixteen of the dates typed in.</summary>
    [Fact]
    public void Days_AroundEaster_AgreeWithTheRuleForEaster()
    {
        foreach (var year in Enumerable.Range(2021, 8))
        {
            Assert.Equal("Good Friday", England.NameOf(Easter(year).PlusDays(-2)));
            Assert.Equal("Easter Monday", England.NameOf(Easter(year).PlusDays(1)));
        }
    }

    [Fact]
    public void Read_TheShippedFile_HasNoFindings()
    {
        using var json = ShippedCalendars.Open(BankHolidays.EnglandAndWalesFile);

        Assert.Empty(BankHolidays.Read(json, BankHolidays.EnglandAndWalesFile).Findings);
    }

    /// <summary>The Anonymous (Meeus, Jones, Butcher) algorithm.</summary>
    private static LocalDate Easter(int year)
    {
        var (century, rest) = Math.DivRem(year, 100);
        var epact = ((19 * (year % 19)) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - epact - (rest % 4)) % 7;
        var late = ((year % 19) + (11 * epact) + (22 * weekday)) / 451;
        var march = epact + weekday - (7 * late) + 22;
        return new LocalDate(year, 3, 1).PlusDays(march - 1);
    }
}
