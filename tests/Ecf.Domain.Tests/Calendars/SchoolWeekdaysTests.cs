using Ecf.Domain.Calendars;

namespace Ecf.Domain.Tests.Calendars;

/// <summary>From a day to the next one that could be a school day. Monday 25 May 2026 and 3 and 6 April 2026 are bank holidays.</summary>
public sealed class SchoolWeekdaysTests
{
    [Theory]
    [InlineData("2026-06-01", "2026-06-02", "2026-05-29")] // Monday
    [InlineData("2026-06-02", "2026-06-03", "2026-06-01")]
    [InlineData("2026-06-04", "2026-06-05", "2026-06-03")]
    [InlineData("2026-06-05", "2026-06-08", "2026-06-04")] // Friday
    [InlineData("2026-06-06", "2026-06-08", "2026-06-05")]
    [InlineData("2026-06-07", "2026-06-08", "2026-06-05")]
    public void WeekdayAfterAndBefore_ADay_AreFromMondayToFriday(string day, string after, string before) =>
        Assert.Equal((Some.Day(after), Some.Day(before)), (Some.Day(day).WeekdayAfter(), Some.Day(day).WeekdayBefore()));

    [Theory]
    [InlineData("2026-05-22", "2026-05-26", "2026-05-21")]
    [InlineData("2026-05-26", "2026-05-27", "2026-05-22")]
    [InlineData("2026-04-02", "2026-04-07", "2026-04-01")] // Good Friday and Easter Monday
    [InlineData("2026-04-07", "2026-04-08", "2026-04-02")]
    [InlineData("2026-04-05", "2026-04-07", "2026-04-02")]
    public void SchoolWeekdayAfterAndBefore_ABankHoliday_PassOverIt(string day, string after, string before) => Assert.Equal(
        (Some.Day(after), Some.Day(before)),
        (BankHolidays.EnglandAndWales.SchoolWeekdayAfter(Some.Day(day)), BankHolidays.EnglandAndWales.SchoolWeekdayBefore(Some.Day(day))));

    [Theory]
    [InlineData("2026-06-05", "2026-06-09", 3)]
    [InlineData("2026-06-06", "2026-06-07", 0)]
    [InlineData("2026-06-05", "2026-06-05", 1)]
    [InlineData("2026-06-05", "2026-06-04", 0)]
    public void Weekdays_OfASpan_AreCountedWithBothItsEnds(string first, string last, int days) =>
        Assert.Equal(days, SchoolWeekdays.Weekdays(Some.Day(first), Some.Day(last)).Count());
}
