using Ecf.Domain.Calendars;
using NodaTime;

namespace Ecf.Domain.Tests.Calendars;

/// <summary>Which break of the year days off belong to: the first and last day that each takes, and their neighbours.</summary>
public sealed class DraftBreakTests
{
    [Theory]
    [InlineData("2025-08-17", null)]
    [InlineData("2025-08-18", "2025/26 Autumn")] // staff are back up to two weeks before 1 September
    [InlineData("2025-08-31", "2025/26 Autumn")]
    [InlineData("2025-09-15", "2025/26 Autumn")]
    [InlineData("2025-09-16", null)]
    [InlineData("2025-12-31", null)]
    [InlineData("2026-01-01", "2025/26 Spring")]
    [InlineData("2026-01-12", "2025/26 Spring")]
    [InlineData("2026-01-13", null)]
    [InlineData("2026-03-27", null)]
    [InlineData("2026-03-28", "2025/26 Summer")]
    [InlineData("2026-04-15", "2025/26 Summer")]
    [InlineData("2026-05-04", "2025/26 Summer")]
    [InlineData("2026-05-05", null)]
    public void StartOf_ADay_IsTheTermThatUsuallyStartsThen(string day, string? term) => Assert.Equal(term, Told(DraftBreak.StartOf(Some.Day(day))));

    [Theory]
    [InlineData("2025-12-09", null)]
    [InlineData("2025-12-10", "2025/26 Autumn")]
    [InlineData("2025-12-31", "2025/26 Autumn")]
    [InlineData("2026-01-01", null)]
    [InlineData("2026-03-17", null)]
    [InlineData("2026-03-18", "2025/26 Spring")]
    [InlineData("2026-04-20", "2025/26 Spring")]
    [InlineData("2026-04-21", null)]
    [InlineData("2026-06-30", null)]
    [InlineData("2026-07-01", "2025/26 Summer")]
    [InlineData("2026-07-31", "2025/26 Summer")]
    [InlineData("2026-08-01", null)]
    public void EndOf_ADay_IsTheTermThatUsuallyEndsThen(string day, string? term) => Assert.Equal(term, Told(DraftBreak.EndOf(Some.Day(day))));

    [Theory]
    [InlineData("2025-08-17", 2024)]
    [InlineData("2025-08-18", 2025)]
    [InlineData("2026-08-17", 2025)]
    public void YearOf_ADayInAugust_TurnsTwoWeeksBeforeSeptember(string day, int year) => Assert.Equal(new AcademicYear(year), DraftBreak.YearOf(Some.Day(day)));

    // Christmas takes what holds 25 December and is over within 30 days of it; summer what holds 10 August and is over within 45 days of it.
    [Theory]
    [InlineData("2025-12-25", "2025-12-25", "2025/26 Autumn")]
    [InlineData("2025-12-20", "2026-01-04", "2025/26 Autumn")]
    [InlineData("2025-12-20", "2025-12-25", "2025/26 Autumn")]
    [InlineData("2025-12-20", "2025-12-24", null)]
    [InlineData("2025-12-26", "2026-01-04", null)]
    [InlineData("2025-12-22", "2026-01-23", "2025/26 Autumn")]
    [InlineData("2025-12-22", "2026-01-24", null)]
    [InlineData("2026-07-22", "2026-09-01", "2025/26 Summer")]
    [InlineData("2026-08-10", "2026-08-10", "2025/26 Summer")]
    [InlineData("2026-08-11", "2026-08-31", null)]
    [InlineData("2026-07-01", "2026-08-09", null)]
    [InlineData("2026-06-20", "2026-09-23", "2025/26 Summer")]
    [InlineData("2026-06-20", "2026-09-24", null)]
    [InlineData("2026-01-02", "2026-12-26", null)]
    [InlineData("2026-06-30", "2026-12-26", null)]
    [InlineData("2026-01-02", "2027-12-26", null)]
    public void Of_DaysAroundAHoliday_AreTheHolidayThatTheyHold(string first, string last, string? term) => Assert.Equal(term, Told(Of(first, last)));

    // The usual time of each break, and a weekend of three days at either end of it.
    [Theory]
    [InlineData("2026-03-17", "2026-05-07", "2025/26 Spring")]
    [InlineData("2026-03-16", "2026-05-07", null)]
    [InlineData("2026-03-17", "2026-05-08", null)]
    [InlineData("2025-10-06", "2025-11-11", "2025/26 Autumn, half-term")]
    [InlineData("2025-10-05", "2025-11-11", null)]
    [InlineData("2025-10-06", "2025-11-12", null)]
    [InlineData("2026-02-03", "2026-03-04", "2025/26 Spring, half-term")]
    [InlineData("2026-02-02", "2026-03-04", null)]
    [InlineData("2026-02-03", "2026-03-05", null)]
    [InlineData("2026-05-15", "2026-06-15", "2025/26 Summer, half-term")]
    [InlineData("2026-05-14", "2026-06-15", null)]
    [InlineData("2026-05-15", "2026-06-16", null)]
    public void Of_DaysAtAUsualTime_AreThatBreakWithAWeekendAtEitherEnd(string first, string last, string? term) => Assert.Equal(term, Told(Of(first, last)));

    [Theory]
    [InlineData("1900-10-22", null)]
    [InlineData("1901-10-22", "1901/02 Autumn, half-term")]
    [InlineData("2198-10-22", "2198/99 Autumn, half-term")]
    [InlineData("2199-10-22", null)]
    public void Of_AYearFarAway_IsNoBreak(string day, string? term) => Assert.Equal(term, Told(Of(day, day)));

    private static DraftBreak? Of(string first, string last) => DraftBreak.Of(Some.Day(first), Some.Day(last));

    private static string? Told(DraftBreak? found) => found is { } known ? $"{known.Year} {known.Term}{(known.IsHalfTerm ? ", half-term" : "")}" : null;
}
