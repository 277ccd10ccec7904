using Ecf.Domain.Attendance;

namespace Ecf.Domain.Tests.Attendance;

public sealed class EngagementTests
{
    [Theory]
    [InlineData(0, 0, "none due")]
    [InlineData(0, 60, "0%")]
    [InlineData(60, 60, "100%")]
    [InlineData(45, 60, "75%")]
    [InlineData(4499, 6000, "74%")]
    [InlineData(5999, 6000, "99%")]
    public void Display_MinutesOfMinutes_IsCutToWholePercent(int attended, int due, string shown) =>
        Assert.Equal(shown, new Engagement(Hours.FromMinutes(attended), Hours.FromMinutes(due)).Display());

    [Theory]
    [InlineData(45, 60, true)]
    [InlineData(44, 60, false)]
    [InlineData(0, 0, false)]
    public void IsAtLeast_SeventyFive_IsComparedInMinutes(int attended, int due, bool reached) =>
        Assert.Equal(reached, new Engagement(Hours.FromMinutes(attended), Hours.FromMinutes(due)).IsAtLeast(75));

    [Fact]
    public void Percent_LongestLengths_DoesNotOverflow() =>
        Assert.Equal(100, new Engagement(Hours.FromMinutes(int.MaxValue), Hours.FromMinutes(int.MaxValue)).Percent);
}
