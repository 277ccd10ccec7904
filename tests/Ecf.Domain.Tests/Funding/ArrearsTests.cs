using Ecf.Domain.Funding;
using NodaTime;
using NodaTime.Text;

namespace Ecf.Domain.Tests.Funding;

public sealed class ArrearsTests
{
    private static readonly Source Anywhere = new("A page", "example.org", new(2026, 11, 23));

    [Theory]
    [InlineData("2026-08-31", 11, "2026-11-30")]
    [InlineData("2026-11-29", 11, "2026-11-30")]
    [InlineData("2026-11-30", 11, "2027-11-30")]
    [InlineData("2026-12-31", 11, "2027-11-30")]
    [InlineData("2027-12-31", 2, "2028-02-29")]
    public void DueBy_AYearsEnd_IsTheNextEndOfThatMonth(string yearEnd, int month, string due)
    {
        var arrears = new Arrears(PaidAfter.Year2, month, Anywhere);

        Assert.Equal(Day(due), arrears.DueBy(Day(yearEnd)));
    }

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
