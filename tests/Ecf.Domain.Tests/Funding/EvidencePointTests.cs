using Ecf.Domain.Funding;
using NodaTime;
using static Ecf.Domain.Tests.Funding.SomeClaim;

namespace Ecf.Domain.Tests.Funding;

/// <summary>The grant for mentors from cohort 2025 on: one year, two evidence points.</summary>
public sealed class EvidencePointTests
{
    private static readonly LocalDate AfterYear1 = new(2026, 12, 1);

    [Fact]
    public void For_OneEctWithOwnMentor_IsWhatHubsPrint() => Assert.Equal("£2,521.68", FundingStatement.For(new([In2025(Ann)], [Meg]), FundingRates.Embedded, new(2028, 1, 1)).InAll.Display());

    [Theory]
    [InlineData(null, "£721.68")]
    [InlineData(75, "£721.68")]
    [InlineData(74, "£144.34")]
    public void For_AnEngagement_CountsFromSeventyFivePercent(int? engagement, string paid) =>
        Assert.Equal(paid, Line(Meg with { Engagement = engagement }, AfterYear1).InAll.Display());

    [Theory]
    [InlineData(8, 31, 721.68)]
    [InlineData(9, 1, 0)]
    public void For_ARegistrationAroundTheEndOfAugust_CountsItsLastDay(int month, int day, decimal pounds) =>
        Assert.Equal(Pounds(pounds), Line(Meg with { RegisteredOn = new(2026, month, day) }, AfterYear1).InAll);

    [Fact]
    public void For_AnEngagementUnder75WhileTheYearRuns_IsUnclearAndSaysHowMuch()
    {
        var line = Line(Meg with { Engagement = 60 }, new(2026, 3, 1));

        Assert.Equal((FundingStatus.Unclear, Pounds(144.34m)), (line.Status, line.InAll));
        Assert.EndsWith("nothing yet for 75% engagement: engagement is 60% so far", line.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void For_AMentorWhoLeft_BringsTheStartAlone()
    {
        var line = Line(Meg with { Left = new(2026, 2, 13) }, AfterYear1);

        Assert.Equal("£144.34 for evidence of the start: paid in arrears, was due by 30 November 2026; nothing for 75% engagement: Meg Moss left on 13 February 2026", line.Reason);
    }

    [Fact]
    public void For_AnEctWhoLeft_TheTrainingGoesOn() =>
        Assert.Equal(Pounds(721.68m), FundingStatement.For(new([In2025(Ann) with { Left = new(2026, 2, 13) }], [Meg]), FundingRates.Embedded, AfterYear1).Line(Ann, FundingComponent.MentorBackfill).InAll);

    [Fact]
    public void For_ARefusedStart_BringsEngagementAlone() => Assert.Equal(Pounds(577.34m), Line(Meg with { StartEvidence = false, Engagement = 80 }, AfterYear1).InAll);

    [Fact]
    public void For_AReplacementThatStartsIn2025WithAnEctOf2024_FollowsTheMentorsCohort()
    {
        var statement = Of(new(2028, 1, 1), new() { Ects = [Ann], Mentors = [Meg, Mo], Mentorings = [new(Ann.Ect, new(2025, 9, 1), Mo.Mentor)] });

        Assert.Equal(["122222 Meg Moss 2024 £788.05", "122222 Mo Mill 2025 £144.34", "122222 Mo Mill 2025 £577.34"], statement.Paid());
    }

    private static FundingLine Line(ClaimedMentor mentor, LocalDate asAt) =>
        FundingStatement.For(new([In2025(Ann)], [mentor]), FundingRates.Embedded, asAt).Line(Ann, FundingComponent.MentorBackfill);
}
