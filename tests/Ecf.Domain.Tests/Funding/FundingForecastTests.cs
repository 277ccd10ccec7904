using Ecf.Domain.Funding;
using NodaTime;
using static Ecf.Domain.Tests.Funding.SomeClaim;

namespace Ecf.Domain.Tests.Funding;

public sealed class FundingForecastTests
{
    private static readonly LocalDate InYear1 = new(2025, 3, 31);

    [Fact]
    public void Forecast_TwoYears_HasTheMonthsOfPaymentAndAllThatIsStillToCome()
    {
        var statement = Statement(InYear1, Ann, Bob);

        var forecast = statement.Forecast();

        Assert.Equal((24, new YearMonth(2025, 3), new YearMonth(2027, 2)), (forecast.Months.Count, forecast.Months[0].Month, forecast.Months[^1].Month));
        Assert.Equal(
            ["2025-11 £0.00 £788.05", "2026-11 £4,200.00 £788.05"],
            forecast.Months.Where(month => month.Amount > Money.Zero).Select(month => $"{month.Month:uuuu-MM} {month.Year2} {month.Backfill}"));
        Assert.Equal(statement.InAll - statement.ToDate, forecast.InAll);
    }

    [Fact]
    public void Forecast_AFewMonths_LeavesTheRestForLater()
    {
        var forecast = Statement(InYear1, Ann).Forecast(9);

        Assert.Equal((Pounds(788.05m), Pounds(2888.05m), Pounds(3676.10m)), (forecast.Months[^1].Amount, forecast.Later, forecast.InAll));
    }

    [Fact]
    public void Forecast_UpToTheMonthBeforeAPayment_PutsItLater()
    {
        var forecast = Statement(new(2025, 11, 1), Ann).Forecast(12);

        Assert.Equal((Pounds(788.05m), Pounds(2888.05m)), (forecast.Months.Sum(month => month.Amount), forecast.Later));
    }

    [Fact]
    public void Forecast_AfterAPayment_LeavesItOut() => Assert.Equal(Pounds(2888.05m), Statement(new(2025, 12, 15), Ann).Forecast().InAll);

    [Theory]
    [InlineData(1)]
    [InlineData(600)]
    public void Forecast_AsManyMonthsAsThereMayBe_HasAllOfTheMoney(int months)
    {
        var forecast = Statement(InYear1, Ann).Forecast(months);

        Assert.Equal((months, Pounds(3676.10m)), (forecast.Months.Count, forecast.InAll));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(601)]
    public void Forecast_NoMonths_Throws(int months) =>
        Assert.Contains("give from 1 to 600", Assert.Throws<ArgumentOutOfRangeException>(() => Statement(InYear1, Ann).Forecast(months)).Message, StringComparison.Ordinal);

    [Fact]
    public void Changes_OneEctWithOwnMentor_SaysWhatEachWouldCost()
    {
        var changes = Statement(InYear1, Ann).Changes();

        Assert.Equal(
            ["if Ann Ash moves to another school -£3,150.73", "if Meg Moss takes a second ECT of the same cohort £2,100.00"],
            changes.Select(change => $"{change.Says} {change.Difference}"));
    }

    [Fact]
    public void Changes_AMentorOf2025_ShowsTheEngagementAtStake()
    {
        var changes = FundingStatement.For(new([In2025(Ann)], [Meg]), FundingRates.Embedded, new(2026, 1, 15)).Changes();

        Assert.Equal(
            ["if Ann Ash moves to another school -£1,800.00", "if Meg Moss takes a second ECT of the same cohort £1,800.00", "if the engagement of Meg Moss stays under 75% -£577.34"],
            changes.Select(change => $"{change.Says} {change.Difference}"));
    }

    [Fact]
    public void Changes_AMentorOfTwo_LosesNoBackfillWithOne() =>
        Assert.Equal(Pounds(-2100), Statement(InYear1, Ann, Bob).Changes().Single(change => change.Person == Ann.Name).Difference);

    [Fact]
    public void Changes_AfterTheEnd_AreNone() => Assert.Empty(Statement(AfterAllPayments, Ann).Changes());
}
