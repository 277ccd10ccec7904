using Ecf.Domain.Funding;
using NodaTime;
using static Ecf.Domain.Tests.Funding.SomeClaim;

namespace Ecf.Domain.Tests.Funding;

public sealed class LeavingTests
{
    [Fact]
    public void For_AnEctWhoLeftBeforeYear2_PaysNothingForYear2()
    {
        var line = Statement(AfterAllPayments, Ann with { Left = new(2025, 8, 31) }).Line(Ann, FundingComponent.MentorSupport);

        Assert.Equal((Money.Zero, FundingStatus.NotPayable), (line.InAll, line.Status));
        Assert.Equal("left on 31 August 2025, before year 2 started on 1 September 2025", line.Reason);
        Assert.Equal("£900.00 × 0 ECTs, 20 hours across year 2", line.Working);
    }

    [Fact]
    public void For_AnEctWhoLeftDuringYear2_IsUnclear()
    {
        var line = Statement(AfterAllPayments, Ann with { Left = new(2026, 3, 5) }).Line(Ann, FundingComponent.TimeOffTimetable);

        Assert.Equal((Money.Zero, FundingStatus.Unclear), (line.InAll, line.Status));
        Assert.Equal(
            "left during year 2 on 5 March 2026: a proportionate amount may be payable, but the rule is not published here; ask the DfE",
            line.Reason);
    }

    [Theory]
    [InlineData("2025-08-31", FundingStatus.NotPayable)]
    [InlineData("2025-09-01", FundingStatus.Unclear)]
    [InlineData("2026-08-30", FundingStatus.Unclear)]
    [InlineData("2026-08-31", FundingStatus.Payable)]
    [InlineData("2026-10-01", FundingStatus.Payable)]
    public void For_TheLastDay_CountsAsTakingPart(string left, FundingStatus status)
    {
        var leaver = Ann with { Left = NodaTime.Text.LocalDatePattern.Iso.Parse(left).Value };

        Assert.Equal(status, Statement(AfterAllPayments, leaver).Line(Ann, FundingComponent.MentorSupport).Status);
    }

    [Fact]
    public void For_AnEctAboutToLeave_SpeaksOfTheFuture()
    {
        var line = Statement(new(2025, 3, 31), Ann with { Left = new(2025, 7, 31) }).Line(Ann, FundingComponent.MentorSupport);

        Assert.Equal("leaves on 31 July 2025, before year 2 starts on 1 September 2025", line.Reason);
    }

    [Fact]
    public void For_TheOnlyEctOfAMentorLeftDuringYear2_PaysTheTermsServed()
    {
        var line = Statement(AfterAllPayments, Ann with { Left = new(2026, 3, 5) }).Line(Ann, FundingComponent.MentorBackfill);

        Assert.Equal((Pounds(1050.73m), Pounds(1050.73m), FundingStatus.Unclear), (line.ToDate, line.InAll, line.Status));
        Assert.Equal("£1,050.73 of £1,576.10 × 1 mentor, 36 hours over two years", line.Working);
        Assert.StartsWith("£788.05 for 3 terms of 2024/25: paid in arrears, was due by 30 November 2025; £262.68 for autumn 2025: ", line.Reason, StringComparison.Ordinal);
        Assert.EndsWith("Meg Moss stopped on 5 March 2026, before the end of spring 2026: it is paid only if it is declared", line.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void For_TheOnlyEctOfAMentorLeftAfterYear1_PaysTheBackfillOfYear1Alone()
    {
        var line = Statement(AfterAllPayments, Ann with { Left = new(2025, 8, 31) }).Line(Ann, FundingComponent.MentorBackfill);

        Assert.Equal((Pounds(788.05m), FundingStatus.Payable), (line.InAll, line.Status));
        Assert.Equal("£788.05 for 3 terms of 2024/25: paid in arrears, was due by 30 November 2025", line.Reason);
    }

    [Fact]
    public void For_AMentorWhoseOtherEctStays_KeepsTheWholeBackfill()
    {
        var statement = Statement(AfterAllPayments, Ann with { Left = new(2025, 3, 31) }, Bob);

        Assert.Equal(Pounds(1576.10m), statement.Line(Ann, FundingComponent.MentorBackfill).InAll);
        Assert.Equal("£3,676.10", statement.InAll.Display());
    }
}
