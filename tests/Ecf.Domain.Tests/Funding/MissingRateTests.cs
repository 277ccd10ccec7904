using Ecf.Domain.Funding;
using static Ecf.Domain.Tests.Funding.SomeClaim;

namespace Ecf.Domain.Tests.Funding;

public sealed class MissingRateTests
{
    [Fact]
    public void For_ACohortWithoutRate_NeverUsesLastYears()
    {
        var statement = Statement(AfterAllPayments, In2026(Ann));

        Assert.Equal(Money.Zero, statement.InAll);
        Assert.Equal(
            "no rate is held for mentor support in England excluding London, cohort 2026: "
            + "add the published rate to the file of rates; no other cohort's or area's rate is used",
            statement.Line(Ann, FundingComponent.MentorSupport).Reason);
    }

    [Fact]
    public void For_AnAreaWithoutRate_IsUnclearOnEveryLine()
    {
        var statement = Statement(AfterAllPayments, In2025(Ann) with { Area = FundingArea.InnerLondon });

        Assert.Equal(3, statement.Lines.Count);
        Assert.All(statement.Lines, line =>
        {
            Assert.Equal((Money.Zero, Money.Zero, FundingStatus.Unclear), (line.ToDate, line.InAll, line.Status));
            Assert.Equal("no rate", line.Working);
            Assert.Contains($"{line.Component.Display()} in inner London, cohort 2025", line.Reason, StringComparison.Ordinal);
            Assert.Null(line.Rate);
        });
    }

    [Fact]
    public void For_AnAreaWithoutRateAndNoMentor_SaysThatThereIsNoMentor()
    {
        var statement = Statement(AfterAllPayments, In2025(Ann) with { Area = FundingArea.Fringe, Mentor = null });

        var line = statement.Line(Ann, FundingComponent.MentorBackfill);
        Assert.Equal(FundingStatus.NotPayable, line.Status);
        Assert.StartsWith("there is no mentor yet", line.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void For_AnUnknownArea_IsALineOfNothingThatAsksForTheDistrict()
    {
        var lines = Statement(AfterAllPayments, Ann with { Area = null }).Lines;

        Assert.All(lines, line => Assert.Equal((Money.Zero, FundingStatus.Unclear), (line.InAll, line.Status)));
        Assert.Contains("the funding area of the school is not known", lines[0].Reason, StringComparison.Ordinal);
    }

    // The area is written down with the second ECT alone: what stands on the line of the first for that ECT is paid all the same.
    [Theory]
    [InlineData(2024, 11, 1, "£788.05 for 3 terms of 2024/25: paid in arrears, was due by 30 November 2025; £788.05 for 3 terms of 2025/26: paid in arrears, was due by 30 November 2026")]
    [InlineData(2025, 3, 31, "£262.68 for summer 2025: paid in arrears, was due by 30 November 2025; £788.05 for 3 terms of 2025/26: paid in arrears, was due by 30 November 2026")]
    public void For_AnAreaKnownForTheSecondEctAlone_PaysForThatEct(int year, int month, int day, string paid)
    {
        var line = Statement(AfterAllPayments, Ann with { Area = null, Left = new(year, month, day) }, Bob).Line(Ann, FundingComponent.MentorBackfill);

        Assert.EndsWith(paid, line.Reason, StringComparison.Ordinal);
        Assert.Equal(year == 2025, line.Reason.StartsWith("the funding area of the school is not known: give the school the code of its district", StringComparison.Ordinal));
        Assert.DoesNotContain("it is not known when", line.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Working_WhereAnotherEctBringsTheRate_IsByThatRate()
    {
        var line = Statement(AfterAllPayments, Ann with { Area = null, Left = new(2024, 11, 1) }, Bob).Line(Ann, FundingComponent.MentorBackfill);

        Assert.Equal((Pounds(1576.10m), "£1,576.10 × 1 mentor, 36 hours over two years"), (line.InAll, line.Working));
    }
}
