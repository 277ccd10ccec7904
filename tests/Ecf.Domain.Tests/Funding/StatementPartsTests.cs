using Ecf.Domain.Funding;
using NodaTime;
using static Ecf.Domain.Tests.Funding.SomeClaim;

namespace Ecf.Domain.Tests.Funding;

/// <summary>What a statement says beside its lines: sums by school, what would change it, adjustments, and why.</summary>
public sealed class StatementPartsTests
{
    private static readonly LocalDate Day = new(2025, 2, 1);

    private static readonly Dictionary<string, (ClaimedMentor Mentor, ClaimedEct Ect)> Explained = new()
    {
        ["2024-backfill"] = (Meg, Ann),
        ["2024-outer-london"] = (Meg, Ann with { Area = FundingArea.OuterLondon }),
        ["2024-funded-before"] = (Meg with { FundedBefore = true, RegisteredOn = new(2024, 9, 2), TermsDeclared = 2 }, Ann),
        ["2024-left"] = (Meg, Ann with { Left = new(2025, 5, 20) }),
        ["2024-school-led"] = (Meg, Ann with { ProviderLed = false }),
        ["2024-no-area"] = (Meg, Ann with { Area = null }),
        ["2025-engagement"] = (Meg with { Engagement = 74 }, In2025(Ann)),
    };

    public static TheoryData<string> Names => [.. Explained.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Explain_ALine_GivesAllItRestsOn(string name)
    {
        var (mentor, ect) = Explained[name];
        var statement = FundingStatement.For(new([ect], [mentor]), FundingRates.Embedded, Day);
        Texts.Check("FundingExplanations", name, string.Concat(statement.Lines.Where(line => line.Component != FundingComponent.MentorSupport).Select(line => statement.Explain(line).ToText())));
    }

    [Fact]
    public void BySchool_AnEctWhoMoved_CountsAtTheLaterSchool()
    {
        var statement = Of(Day, new() { Ects = [Ann, Bob], Mentors = [Meg], Moves = [new(Ann.Ect, new(2025, 9, 1), "133333", Ann.Area)] });

        Assert.Equal(["122222 1 £0.00 £3,676.10", "133333 1 £0.00 £2,100.00"], statement.BySchool.Select(school => $"{school.School} {school.Ects} {school.ToDate} {school.InAll}"));
    }

    [Fact]
    public void Changes_OfAMentorWithOneEct_AreAMoveAndASecondEct() => Assert.Equal(
    [
        "if Ann Ash moves to another school: 122222 £3,676.10, then £262.68",
        "if Meg Moss takes a second ECT of the same cohort: 122222 £3,676.10, then £5,776.10",
    ],
    ChangesOf(Day, new() { Ects = [Ann], Mentors = [Meg] }));

    [Fact]
    public void Changes_OfAMentorWithTwoEcts_AreTheirMoves() => Assert.Equal(
    [
        "if Ann Ash moves to another school: 122222 £5,776.10, then £3,676.10",
        "if Bob Birch moves to another school: 122222 £5,776.10, then £3,676.10",
    ],
    ChangesOf(Day, new() { Ects = [Ann, Bob], Mentors = [Meg] }));

    [Fact]
    public void Changes_OnTheLastDayOfAllButOne_AreThoseOfWhoIsStillThere()
    {
        var ending = Ann with { Left = Day };

        Assert.Equal(["if Bob Birch moves to another school"], ChangesOf(Day, new() { Ects = [ending, Bob with { Mentor = null }], Mentors = [Meg] }).Select(says => says.Split(':')[0]));
        Assert.Equal(["if Ann Ash moves to another school"], ChangesOf(Day.PlusDays(-1), new() { Ects = [ending with { Mentor = null }], Mentors = [Meg] }).Select(says => says.Split(':')[0]));
    }

    [Fact]
    public void Changes_BeforeTheFirstDay_AreNone() =>
        Assert.Equal(["if Meg Moss takes a second ECT of the same cohort"], ChangesOf(Ann.Year1From.PlusDays(-1), new() { Ects = [Ann], Mentors = [Meg] }).Select(says => says.Split(':')[0]));

    [Fact]
    public void Changes_OfAnEctWhoMovesLater_CountTheMoveOnce() => Assert.Equal(
    [
        "if Ann Ash moves to another school: 122222 £525.37, then £262.68",
        "if Meg Moss takes a second ECT of the same cohort: 122222 £525.37, then £3,676.10",
    ],
    ChangesOf(Day, new()
    {
        Ects = [Ann], Mentors = [Meg, Mo], Moves = [new(Ann.Ect, new(2025, 4, 1), "133333", Ann.Area)], Mentorings = [new(Ann.Ect, new(2025, 4, 1), Mo.Mentor)],
    }));

    [Fact]
    public void Changes_WhereEngagementIsAwaited_SayWhatItWouldCost() => Assert.Contains(
        "if the engagement of Meg Moss stays under 75%: 122222 £2,521.68, then £1,944.34",
        ChangesOf(new(2025, 10, 1), new() { Ects = [In2025(Ann)], Mentors = [Meg] }));

    [Fact]
    public void AdjustedBy_ALineThatIsNew_SaysSo()
    {
        var adjusted = FrozenStatement.Of(Statement(Day, Ann with { Mentor = null })).AdjustedBy(Statement(Day, Ann));

        Assert.Equal(["122222/1000001/mentor-backfill/2000001 122222 Ann Ash MentorBackfill £1,576.10"], Said(adjusted));
        Assert.StartsWith("a line that was not in the statement of 1 February 2025", adjusted[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void AdjustedBy_ALineThatIsNoMore_SaysSo()
    {
        var frozen = FrozenStatement.Of(Statement(Day, Ann));

        var adjusted = frozen.AdjustedBy(Statement(Day, Ann with { Mentor = null }));
        Assert.Equal(["122222/1000001/mentor-backfill/2000001 122222 Ann Ash MentorBackfill -£1,576.10"], Said(adjusted));
        Assert.EndsWith("no longer claimed", adjusted[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Forecast_OfOneMonth_HoldsThatMonthAndPutsTheRestLater()
    {
        var forecast = Statement(new(2025, 11, 1), Ann).Forecast(1);

        Assert.Equal((1, Pounds(788.05m), Pounds(2888.05m)), (forecast.Months.Count, forecast.Months[0].Amount, forecast.Later));
        Assert.Throws<ArgumentOutOfRangeException>(() => Statement(Day, Ann).Forecast(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Statement(Day, Ann).Forecast(601));
    }

    [Theory]
    [InlineData(FundingStatus.Payable, true)]
    [InlineData(FundingStatus.Expected, true)]
    [InlineData(FundingStatus.NotYet, true)]
    [InlineData(FundingStatus.NotPayable, false)]
    [InlineData(FundingStatus.Unclear, false)]
    public void Payment_ByItsStatus_CountsOrNot(FundingStatus status, bool counts) =>
        Assert.Equal(counts, (Statement(Day, Ann).Lines[0].Payments[0] with { Status = status }).IsSure);

    private static IEnumerable<string> ChangesOf(LocalDate day, ClaimFacts facts) => Of(day, facts).Changes().Select(change => $"{change.Says}: {change.School} {change.Before}, then {change.After}");

    private static IEnumerable<string> Said(IReadOnlyList<FundingAdjustment> adjustments) =>
        adjustments.Select(adjustment => $"{adjustment.Id} {adjustment.School} {adjustment.Ect} {adjustment.Component} {adjustment.Difference}");
}
