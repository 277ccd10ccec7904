using Ecf.Domain.Declarations;
using Ecf.Domain.Induction;
using static Ecf.Domain.Tests.Declarations.SomeDeclarations;

namespace Ecf.Domain.Tests.Declarations;

public sealed class DeclarationWordingTests
{
    [Fact]
    public void Display_OfARole_IsItsWord() =>
        Assert.Equal(("ECT", "mentor"), (ParticipantRole.EarlyCareerTeacher.Display(), ParticipantRole.Mentor.Display()));

    [Fact]
    public void Display_OfNoTypeAndNoStatus_SaysWhichThereAre()
    {
        Assert.Contains("99 is not a DeclarationType: give one of Started, Retained1,", Assert.Throws<ArgumentOutOfRangeException>(() => ((DeclarationType)99).Display()).Message, StringComparison.Ordinal);
        Assert.Contains("99 is not a DueStatus: give one of ", Assert.Throws<ArgumentOutOfRangeException>(() => ((DueStatus)99).Display()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Window_OfAnExtension_IsRefused() => Assert.Contains(
        "Extended1 has no window: give one of Started, Retained1, Retained2, Retained3, Retained4, Completed.",
        Assert.Throws<ArgumentOutOfRangeException>(() => RollingWindows.Of(2026, ScheduleStart.April, DeclarationType.Extended1)).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(1, 1, 1, 3)]
    [InlineData(3, 31, 1, 3)]
    [InlineData(4, 1, 4, 7)]
    [InlineData(7, 31, 4, 7)]
    [InlineData(8, 1, 8, 12)]
    [InlineData(12, 31, 8, 12)]
    public void Covering_ADay_IsTheWindowOfItsMonth(int month, int day, int first, int last)
    {
        var window = RollingWindows.Covering(Day(2025, month, day));
        Assert.Equal((Day(2025, first, 1), Day(2025, last, 31)), (window.Start, window.End));
    }

    [Theory]
    [InlineData(2, 1, 1, false, "the start on 1 February 2025 falls to January")]
    [InlineData(2, 1, 1, true, "the start on 1 February 2025 falls to January, and the mentor before had begun training")]
    [InlineData(2, 2, 1, false, "the start on 1 February 2025 falls to January")]
    [InlineData(2, 2, 2, true, "the registration on 2 February 2025 falls to January, and the mentor before had begun training")]
    public void Reason_OfASchedule_NamesTheDayThatDecidesAndAReplacement(int startMonth, int month, int day, bool replaces, string reason) =>
        Assert.Equal(reason, ScheduleAssignment.Of(Day(2025, startMonth, 1), Day(2025, month, day), replaces).Reason);

    [Theory]
    [InlineData("extended-september", 2, 0)]
    [InlineData("extended-september", 0, 0)]
    [InlineData("standard-september", 2, 1)]
    [InlineData("standard-september", 0, 0)]
    public void ExtendedTerms_OnAnotherSchedule_AreFound(string schedule, int terms, int found)
    {
        var facts = new ParticipantFacts { Id = "1", Role = ParticipantRole.EarlyCareerTeacher, Cohort = 2024, Schedule = ScheduleId.Parse(schedule, null), Start = Day(2024, 9, 1), ExtendedTerms = terms };
        Assert.Equal(found, facts.Check().Findings.Count(finding => finding.Code == "ECF939"));
    }

    // A mentor of 2025 has no retained-1: of that declaration nothing else is asked.
    [Fact]
    public void Check_ADeclarationThatTheScheduleLacks_IsFoundOnce()
    {
        var made = new Declaration(Meg, ParticipantRole.Mentor, DeclarationType.Retained1, Day(2026, 2, 1), DeclarationEvidence.OneTermInduction);
        Assert.Equal("ECF937", Assert.Single(Mentor(2025, made: [made]).Check().Findings).Code);
    }
}
