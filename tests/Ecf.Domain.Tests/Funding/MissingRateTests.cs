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
}
