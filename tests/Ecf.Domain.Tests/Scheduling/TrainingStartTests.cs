using Ecf.Domain.Calendars;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using NodaTime.Text;

namespace Ecf.Domain.Tests.Scheduling;

public sealed class TrainingStartTests
{
    [Theory]
    [InlineData("2024-06-01", "autumn 2024/25")]
    [InlineData("2024-10-31", "autumn 2024/25")]
    [InlineData("2024-11-01", "spring 2024/25")]
    [InlineData("2024-02-29", "spring 2023/24")]
    [InlineData("2024-03-01", "summer 2023/24")]
    [InlineData("2024-05-31", "summer 2023/24")]
    public void On_ADate_FollowsAutomaticAssignment(string date, string expected) =>
        Assert.Equal(expected, TrainingStart.On(LocalDatePattern.Iso.Parse(date).Value).ToString());

    [Theory]
    [InlineData("Y1T1", "spring 2024/25")]
    [InlineData("Y1T3", "autumn 2025/26")]
    [InlineData("Y2T3", "autumn 2026/27")]
    public void Of_AJanuaryStarter_CountsTermsFromSpring(string term, string expected) =>
        Assert.Equal(expected, new TrainingStart(new(2024), TermName.Spring).Of(InductionTerm.Parse(term, null)).ToString());
}
