using CsCheck;
using Ecf.Domain.Calendars;
using NodaTime;

namespace Ecf.Domain.Tests.Calendars;

public sealed class BankHolidayRuleTests
{
    [Fact]
    public void Of_AnyYear_AreEightWeekDaysInOrder() => Gen.Int[1978, 9999].Sample(year =>
    {
        var days = BankHolidayRule.Of(year).Select(day => day.Date).ToList();
        return days.Distinct().Count() == 8 && days.SequenceEqual(days.Order()) && days.TrueForAll(day => day.DayOfWeek < IsoDayOfWeek.Saturday && day.Year == year);
    });

    [Theory]
    [InlineData("2029-05-07", "Early May bank holiday")]
    [InlineData("2032-12-27", "Christmas Day (substitute day)")] // Saturday 25 and Sunday 26
    [InlineData("2032-12-28", "Boxing Day (substitute day)")]
    [InlineData("2033-12-27", "Christmas Day (substitute day)")] // Sunday 25; the Monday is Boxing Day itself
    [InlineData("2033-12-26", "Boxing Day")]
    [InlineData("2029-05-08", null)]
    [InlineData("1977-05-02", null)]
    [InlineData("1977-12-26", null)]
    [InlineData("1978-01-02", "New Year's Day (substitute day)")] // the first year with all eight: 1 January is a Sunday
    [InlineData("9999-12-27", "Christmas Day (substitute day)")] // 25 December is a Saturday
    [InlineData("9999-12-28", "Boxing Day (substitute day)")]
    public void NameOn_ADay_IsTheHolidayToExpect(string date, string? name) => Assert.Equal(name, BankHolidayRule.NameOn(Some.Day(date)));

    [Theory]
    [InlineData(1977)]
    [InlineData(10_000)]
    public void Of_AYearOutsideTheRule_IsRefused(int year) => Assert.Throws<ArgumentOutOfRangeException>(() => BankHolidayRule.Of(year));
}
