using Ecf.Domain.Funding;
using NodaTime;
using static Ecf.Domain.Tests.Funding.SomeClaim;

namespace Ecf.Domain.Tests.Funding;

public sealed class FundingStatementTests
{
    private static readonly LocalDate InYear1 = new(2025, 3, 31);

    [Fact]
    public void For_OneEctWithOwnMentor_IsWhatTheHubPrints()
    {
        var statement = Statement(AfterAllPayments, Ann);

        Assert.Equal("£3,676.10", statement.InAll.Display());
        Assert.Equal("£3,676.10", statement.ToDate.Display());
        Assert.Equal([Pounds(1200), Pounds(900), Pounds(1576.10m)], statement.Lines.Select(line => line.InAll));
        Assert.All(statement.Lines, line => Assert.Equal(FundingStatus.Payable, line.Status));
    }

    [Fact]
    public void For_TwoEctsWithOneMentor_PaysBackfillOnce()
    {
        var statement = Statement(AfterAllPayments, Bob, Ann);

        Assert.Equal("£5,776.10", statement.InAll.Display());
        Assert.Equal(Pounds(1576.10m), statement.Line(Ann, FundingComponent.MentorBackfill).InAll);
        var second = statement.Line(Bob, FundingComponent.MentorBackfill);
        Assert.Equal((Money.Zero, FundingStatus.NotPayable), (second.InAll, second.Status));
        Assert.Equal("backfill follows the mentor, not the ECT, and is paid once: see the line of Ann Ash", second.Reason);
        Assert.Equal("£1,576.10 × 0 mentors, 36 hours over two years", second.Working);
    }

    [Fact]
    public void Lines_TwoEctsWithOneMentor_ReadAsASchoolWould() => Assert.Equal(
        [
            "Ann Ash: time off timetable £1,200.00 (£1,200.00 per ECT, 5% off timetable in year 2)",
            "Ann Ash: mentor support £900.00 (£900.00 per ECT, 20 hours across year 2)",
            "Ann Ash: mentor backfill £1,576.10 (£1,576.10 × 1 mentor, 36 hours over two years)",
            "Bob Birch: time off timetable £1,200.00 (£1,200.00 per ECT, 5% off timetable in year 2)",
            "Bob Birch: mentor support £900.00 (£900.00 per ECT, 20 hours across year 2)",
            "Bob Birch: mentor backfill £0.00 (£1,576.10 × 0 mentors, 36 hours over two years)",
        ],
        Statement(AfterAllPayments, Ann, Bob).Lines.Select(line => $"{line.EctName}: {line.Component.Display()} {line.InAll} ({line.Working})"));

    [Fact]
    public void For_AnEarlierEctWithALaterId_CarriesTheBackfill()
    {
        var earlier = Bob with { Year1From = new(2024, 8, 31) };

        var statement = Statement(AfterAllPayments, Ann, earlier);

        Assert.Equal(Pounds(1576.10m), statement.Line(earlier, FundingComponent.MentorBackfill).InAll);
        Assert.Equal(Money.Zero, statement.Line(Ann, FundingComponent.MentorBackfill).InAll);
    }

    [Fact]
    public void For_AnEctInYear1_HasNoMoneyYetAndSaysWhen()
    {
        var statement = Statement(InYear1, Ann);

        Assert.Equal((Money.Zero, Pounds(3676.10m)), (statement.ToDate, statement.InAll));
        var line = statement.Line(Ann, FundingComponent.TimeOffTimetable);
        Assert.Equal((FundingStatus.NotYet, new LocalDate(2026, 11, 30)), (line.Status, line.ExpectedOn));
        Assert.Equal("year 2 starts on 1 September 2025; paid in arrears, expected by 30 November 2026", line.Reason);
        Assert.Equal("£1,200.00 per ECT, 5% off timetable in year 2", line.Working);
    }

    [Fact]
    public void For_AnEctInYear1_ExpectsTheBackfillInTwoHalves()
    {
        var line = Statement(InYear1, Ann).Line(Ann, FundingComponent.MentorBackfill);

        Assert.Equal((FundingStatus.Expected, new LocalDate(2025, 11, 30)), (line.Status, line.ExpectedOn));
        Assert.Equal("£1,576.10 × 1 mentor, 36 hours over two years", line.Working);
        Assert.Equal(
            "£788.05 for 3 terms of 2024/25: paid in arrears, expected by 30 November 2025; "
            + "£788.05 for 3 terms of 2025/26: paid in arrears, expected by 30 November 2026",
            line.Reason);
    }

    [Theory]
    [InlineData("2025-11-29", 0)]
    [InlineData("2025-11-30", 788.05)]
    [InlineData("2026-11-29", 788.05)]
    [InlineData("2026-11-30", 3676.10)]
    public void For_ADayAroundPayment_CountsThatDay(string asAt, decimal toDate)
    {
        var statement = Statement(NodaTime.Text.LocalDatePattern.Iso.Parse(asAt).Value, Ann);

        Assert.Equal(Pounds(toDate), statement.ToDate);
        Assert.Equal(Pounds(3676.10m), statement.InAll);
    }

    [Theory]
    [InlineData("2024-08-31", FundingStatus.NotYet, FundingStatus.NotYet)]
    [InlineData("2024-09-01", FundingStatus.NotYet, FundingStatus.Expected)]
    [InlineData("2025-09-01", FundingStatus.Expected, FundingStatus.Expected)]
    [InlineData("2026-11-30", FundingStatus.Payable, FundingStatus.Payable)]
    public void For_TheCourseOfInduction_MovesTheStatus(string asAt, FundingStatus support, FundingStatus backfill)
    {
        var statement = Statement(NodaTime.Text.LocalDatePattern.Iso.Parse(asAt).Value, Ann);

        Assert.Equal(support, statement.Line(Ann, FundingComponent.MentorSupport).Status);
        Assert.Equal(backfill, statement.Line(Ann, FundingComponent.MentorBackfill).Status);
    }

    [Fact]
    public void For_AMentorFundedBefore_PaysYear2Only()
    {
        var statement = FundingStatement.For(new([Ann], [Meg with { FundedBefore = true }]), FundingRates.Embedded, AfterAllPayments);

        Assert.Equal("£2,100.00", statement.InAll.Display());
        Assert.Equal(
            "a school was already paid for the training of Meg Moss: backfill is paid once per mentor",
            statement.Line(Ann, FundingComponent.MentorBackfill).Reason);
    }

    [Fact]
    public void For_ASchoolLedProgramme_PaysYear2Only()
    {
        var statement = Statement(AfterAllPayments, Ann with { ProviderLed = false });

        Assert.Equal("£2,100.00", statement.InAll.Display());
        Assert.Contains("school-led", statement.Line(Ann, FundingComponent.MentorBackfill).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void For_ASchoolLedFirstEct_LeavesTheBackfillToTheProviderLedOne()
    {
        var statement = Statement(AfterAllPayments, Ann with { ProviderLed = false }, Bob);

        Assert.Equal(Pounds(1576.10m), statement.Line(Bob, FundingComponent.MentorBackfill).InAll);
    }

    [Fact]
    public void For_AnEctWithoutMentor_SaysSo()
    {
        var statement = Statement(AfterAllPayments, Ann with { Mentor = null });

        Assert.Equal("£2,100.00", statement.InAll.Display());
        var line = statement.Line(Ann, FundingComponent.MentorBackfill);
        Assert.Equal("there is no mentor yet: backfill pays for the time of a mentor in training", line.Reason);
        Assert.Null(line.ExpectedOn);
    }

    [Fact]
    public void For_SeveralSchools_SumsEachAndAllAlike()
    {
        var statement = Statement(AfterAllPayments, Bob with { School = "111111" }, Ann);

        Assert.Equal(
            [new("111111", 1, Pounds(2100), Pounds(2100)), new("122222", 1, Pounds(3676.10m), Pounds(3676.10m))],
            statement.BySchool);
    }

    [Fact]
    public void For_NoEcts_IsEmpty()
    {
        var statement = Statement(AfterAllPayments);

        Assert.Empty(statement.Lines);
        Assert.Equal((Money.Zero, AfterAllPayments), (statement.InAll, statement.AsAt));
    }
}
