using CsCheck;
using Ecf.Domain.Calendars;
using NodaTime;

namespace Ecf.Domain.Tests.Calendars;

public sealed class AcademicYearTests
{
    [Fact]
    public void Default_Is2000()
    {
        Assert.Equal(new AcademicYear(2000), default);
        Assert.Equal("2000/01", default(AcademicYear).ToString());
    }

    [Fact]
    public void Containing_TheTurnOfTheYear_Is1September()
    {
        Assert.Equal(new(2024), AcademicYear.Containing(new(2025, 8, 31)));
        Assert.Equal(new(2025), AcademicYear.Containing(new(2025, 9, 1)));
    }

    [Fact]
    public void Next_FollowsWithoutAGap()
    {
        var year = new AcademicYear(1999);

        Assert.Equal("1999/00", year.ToString());
        Assert.Equal(year.Last.PlusDays(1), year.Next.First);
        Assert.True(year.CompareTo(year.Next) < 0);
    }

    [Theory]
    [InlineData("2025/27")]
    [InlineData("2025-26")]
    [InlineData("2025/2026")]
    [InlineData("25/26")]
    [InlineData(" 2025/26")]
    [InlineData("1899/00")]
    [InlineData("٢٠٢٥/٢٦")]
    [InlineData("")]
    [InlineData(null)]
    public void Parse_AnythingElse_IsRefused(string? text)
    {
        Assert.False(AcademicYear.TryParse(text, null, out _));
        Assert.Contains("2025/26", Assert.Throws<FormatException>(() => AcademicYear.Parse(text!, null)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1899)]
    [InlineData(2200)]
    public void Constructor_AYearOutOfRange_IsRefused(int year) => Assert.Throws<ArgumentOutOfRangeException>(() => new AcademicYear(year));

    [Theory]
    [InlineData("1900/01", 1900)]
    [InlineData("1999/00", 1999)]
    [InlineData("2199/00", 2199)]
    public void Parse_TheFirstAndTheLast_AreRead(string text, int year) => Assert.Equal(new(year), AcademicYear.Parse(text, null));

    [Fact]
    public void Parse_OfToString_IsTheSameYear() =>
        Gen.Int[1900, 2199].Sample(year => AcademicYear.Parse(new AcademicYear(year).ToString(), null) == new AcademicYear(year));

    [Fact]
    public void Containing_AnyDay_HasItBetweenFirstAndLast() => Gen.Int[0, 90_000].Sample(days =>
    {
        var date = new LocalDate(1900, 9, 1).PlusDays(days);
        var year = AcademicYear.Containing(date);
        return year.First <= date && date <= year.Last;
    });
}
