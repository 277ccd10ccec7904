using Ecf.Domain.Calendars;

namespace Ecf.Domain.Tests.Calendars;

/// <summary>What is offered in place of a year written wrongly: the year meant where it starts with four digits from 1900 to 2199.</summary>
public sealed class AcademicYearHintTests
{
    [Theory]
    [InlineData("1900/1901", "1900/01")]
    [InlineData("2199-00", "2199/00")]
    [InlineData("2026", "2026/27")]
    [InlineData("1899/00", "2025/26")]
    [InlineData("2200/01", "2025/26")]
    [InlineData("202", "2025/26")]
    [InlineData("next year", "2025/26")]
    public void NotAYear_OfAText_OffersTheYearMeant(string given, string offered) => Assert.Contains(offered, CalendarFindings.NotAYear(given), StringComparison.Ordinal);
}
