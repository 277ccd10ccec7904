using Ecf.Domain.Funding;
using NodaTime.Text;

namespace Ecf.Domain.Tests.Funding;

public sealed class FundingTermTests
{
    [Theory]
    [InlineData("2024-08-01", "autumn 2024", 2024)]
    [InlineData("2024-12-31", "autumn 2024", 2024)]
    [InlineData("2025-01-01", "spring 2025", 2024)]
    [InlineData("2025-03-31", "spring 2025", 2024)]
    [InlineData("2025-04-01", "summer 2025", 2024)]
    [InlineData("2025-07-31", "summer 2025", 2024)]
    [InlineData("2025-08-01", "autumn 2025", 2025)]
    public void Of_ADay_IsTheTermOfItsMonth(string day, string term, int year)
    {
        var of = FundingTerm.Of(LocalDatePattern.Iso.Parse(day).Value);

        Assert.Equal((term, year), (of.ToString(), of.AcademicYear));
        Assert.Equal(of, FundingTerm.Parse(term, null));
    }

    [Theory]
    [InlineData("autumn 1", true)]
    [InlineData("summer 1", true)]
    [InlineData("autumn 9998", true)]
    [InlineData("autumn 0", false)]
    [InlineData("autumn 9999", false)]
    [InlineData("autumn", false)]
    [InlineData("winter 2024", false)]
    [InlineData("autumn 2024 x", false)]
    [InlineData("Autumn 2024", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void TryParse_AText_IsATermAndAYear(string? text, bool read)
    {
        Assert.Equal(read, FundingTerm.TryParse(text, null, out var term));
        Assert.Equal(read ? text : "autumn 0", term.ToString());
    }
}
