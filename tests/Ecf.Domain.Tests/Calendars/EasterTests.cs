using CsCheck;
using Ecf.Domain.Calendars;
using NodaTime;

namespace Ecf.Domain.Tests.Calendars;

public sealed class EasterTests
{
    [Theory]
    [InlineData("2022-04-17")]
    [InlineData("2023-04-09")]
    [InlineData("2024-03-31")]
    [InlineData("2025-04-20")]
    [InlineData("2026-04-05")]
    [InlineData("2027-03-28")]
    [InlineData("2028-04-16")]
    [InlineData("2029-04-01")]
    [InlineData("2030-04-21")]
    [InlineData("1818-03-22")] // the earliest there is
    [InlineData("2038-04-25")] // the latest there is
    public void Sunday_OfAYear_IsTheOnePublished(string date) => Assert.Equal(Some.Day(date), Easter.Sunday(Some.Day(date).Year));

    [Fact]
    public void Sunday_OfAnyYear_IsASundayFrom22MarchTo25April() => Gen.Int[1583, 9999].Sample(year =>
    {
        var sunday = Easter.Sunday(year);
        return sunday.DayOfWeek == IsoDayOfWeek.Sunday && sunday >= new LocalDate(year, 3, 22) && sunday <= new LocalDate(year, 4, 25);
    });

    [Theory]
    [InlineData(1582)]
    [InlineData(10_000)]
    public void Sunday_OutsideTheRule_IsRefused(int year) => Assert.Throws<ArgumentOutOfRangeException>(() => Easter.Sunday(year));
}
