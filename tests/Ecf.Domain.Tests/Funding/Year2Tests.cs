using Ecf.Domain.Funding;
using NodaTime;
using static Ecf.Domain.Tests.Funding.SomeClaim;

namespace Ecf.Domain.Tests.Funding;

/// <summary>The grants for year 2: which school, which window, and what is not known.</summary>
public sealed class Year2Tests
{
    [Theory]
    [InlineData(1, "2023-07-31")]
    [InlineData(34, "2023-08-31")]
    [InlineData(null, "2023-08-31")]
    public void For_ARoute_DecidesTheWindowOf2022(int? type, string due)
    {
        var statement = Of(AfterAllPayments, new() { Ects = [In2021(Ann)], Mentors = [Meg], Schools = [new(Ann.School, type)] });

        Assert.Equal(NodaTime.Text.LocalDatePattern.Iso.Parse(due).Value, statement.Line(Ann, FundingComponent.MentorSupport).ExpectedOn);
    }

    [Theory]
    [InlineData(10, false, "£0.00")]
    [InlineData(10, true, "£3,676.10")]
    [InlineData(30, false, "£0.00")]
    [InlineData(8, false, "£3,676.10")]
    public void For_ATypeOfSchool_FollowsTheRegister(int type, bool section41, string total)
    {
        var statement = Of(AfterAllPayments, new() { Ects = [Ann], Mentors = [Meg], Schools = [new(Ann.School, type, section41)] });

        Assert.Equal(total, statement.InAll.Display());
    }

    [Fact]
    public void For_APartTimeEct_IsPaidInFullAfterTheYearInWhichYear2Begins()
    {
        var half = Ann with { Year2From = new(2026, 9, 1), Year2To = new(2028, 8, 31) };

        var line = Statement(AfterAllPayments, half).Line(Ann, FundingComponent.TimeOffTimetable);

        Assert.Equal((Pounds(1200), new LocalDate(2027, 11, 30)), (line.InAll, line.ExpectedOn));
    }

    [Fact]
    public void For_APartTimeEctWhoLeavesAfterThatYear_IsPaidAllTheSame()
    {
        var half = Ann with { Year2From = new(2026, 9, 1), Year2To = new(2028, 8, 31), Left = new(2027, 12, 31) };

        Assert.Equal(Pounds(1200), Statement(AfterAllPayments, half).Line(Ann, FundingComponent.TimeOffTimetable).InAll);
    }

    [Theory]
    [InlineData(3, FundingStatus.NotPayable, "induction is reduced to 3 terms, so there is no year 2")]
    [InlineData(5, FundingStatus.Unclear, "induction is reduced to 5 terms: a proportionate amount may be payable, but the rule is not published here; ask the DfE")]
    public void For_AReducedInduction_IsNoYear2OrUnclear(int terms, FundingStatus status, string reason)
    {
        var line = Statement(AfterAllPayments, Ann with { InductionTerms = terms }).Line(Ann, FundingComponent.MentorSupport);

        Assert.Equal((status, Money.Zero, reason), (line.Status, line.InAll, line.Reason));
    }

    [Theory]
    [InlineData(3, FundingStatus.Unclear)]
    [InlineData(4, FundingStatus.Payable)]
    public void For_DeclarationsMade_ShowYear2FromTheFourth(int made, FundingStatus status) =>
        Assert.Equal(status, Statement(AfterAllPayments, Ann with { DeclarationsMade = made }).Line(Ann, FundingComponent.MentorSupport).Status);

    [Fact]
    public void For_AnEctOf2020_HasNoKnownPayment()
    {
        var early = Ann with { Year1From = new(2020, 9, 1), Year2From = new(2021, 9, 1), Year2To = new(2022, 8, 31), Cohort = 2021 };

        var line = Statement(AfterAllPayments, early).Line(Ann, FundingComponent.MentorSupport);

        Assert.Equal(FundingStatus.Unclear, line.Status);
        Assert.Equal("it is not known when mentor support is paid for 2021/22: add the payment to the file of rates", line.Reason);
    }

    [Fact]
    public void OfMentor_OfSchoolAndOfCohort_AreTheirLinesAlone()
    {
        var bob = In2025(Bob) with { School = "111111", Mentor = Mo.Mentor };
        var statement = FundingStatement.For(new([Ann, bob], [Meg, Mo]), FundingRates.Embedded, AfterAllPayments);

        Assert.Equal(
            ["£3,676.10", "£2,521.68", "£3,676.10", "£2,521.68"],
            new[] { statement.OfMentor(Meg.Mentor), statement.OfMentor(Mo.Mentor), statement.OfSchool("122222"), statement.OfCohort(2025) }.Select(part => part.InAll.Display()));
    }

    [Fact]
    public void Rules_EveryLine_NamesRulesWithSources() => Assert.All(
        Statement(AfterAllPayments, Ann, Bob).Lines.SelectMany(line => line.Rules),
        rule => Assert.NotEmpty(rule.Source.Address));
}
