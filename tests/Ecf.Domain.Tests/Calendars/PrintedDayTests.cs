using Ecf.Domain.Calendars;
using NodaTime;

namespace Ecf.Domain.Tests.Calendars;

public sealed class PrintedDayTests
{
    [Theory]
    [InlineData("Tuesday 2 September 2025", IsoDayOfWeek.Tuesday, 2, 9, 2025)]
    [InlineData("Tue, 2nd Sept. 2025", IsoDayOfWeek.Tuesday, 2, 9, 2025)]
    [InlineData("MON 1ST JAN", IsoDayOfWeek.Monday, 1, 1, null)]
    [InlineData("3rd May", null, 3, 5, null)]
    [InlineData("31\u00a0December\t2199", null, 31, 12, 2199)]
    [InlineData("24th dec 1900", null, 24, 12, 1900)]
    [InlineData("sun 7 June 2026", IsoDayOfWeek.Sunday, 7, 6, 2026)]
    public void Parse_ADayAsPrinted_IsItsParts(string text, IsoDayOfWeek? weekday, int day, int month, int? year) =>
        Assert.Equal(new(weekday, day, month, year), PrintedDay.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("Tuesday")]
    [InlineData("2")]
    [InlineData("Tu 2 September")]
    [InlineData("2 Se 2025")]
    [InlineData("0 May 2025")]
    [InlineData("32 May 2025")]
    [InlineData("2 May 1899")]
    [InlineData("2 May 2200")]
    [InlineData("2 May 2025 at noon")]
    [InlineData("2 Maybe 2025")]
    [InlineData("May 2 2025")]
    [InlineData("-2 May")]
    [InlineData("2sd May")]
    [InlineData("th May")]
    [InlineData("Tuesday Tuesday 2 May")]
    public void Parse_AnythingElse_IsNoDay(string text) => Assert.Null(PrintedDay.Parse(text));

    [Fact]
    public void Parse_NoText_IsRefused() => Assert.Throws<ArgumentNullException>("text", () => PrintedDay.Parse(null!));

    [Theory]
    [InlineData("29 February 2024", "2024-02-29")]
    [InlineData("29 February 2025", null)]
    [InlineData("31 April 2025", null)]
    [InlineData("30 April 2025", "2025-04-30")]
    [InlineData("30 April", null)]
    public void Date_OfWhatIsPrinted_IsADayOfTheCalendarOrNone(string text, string? date) =>
        Assert.Equal(date is null ? null : Some.Day(date), PrintedDay.Parse(text)!.Date);

    [Theory]
    [InlineData("Tuesday 2 September 2025", true)]
    [InlineData("2 September", true)]
    [InlineData("Monday 2 September 2025", false)]
    [InlineData("Tuesday 3 September 2025", false)]
    [InlineData("Tuesday 2 October 2025", false)]
    [InlineData("Tuesday 2 September 2024", false)]
    public void Agrees_WithADate_WhereAllThatIsPrintedDoes(string text, bool agrees) =>
        Assert.Equal(agrees, PrintedDay.Parse(text)!.Agrees(new(2025, 9, 2)));
}
