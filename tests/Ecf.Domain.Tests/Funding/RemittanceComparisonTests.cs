using Ecf.Domain.Funding;
using NodaTime;
using static Ecf.Domain.Tests.Funding.SomeClaim;

namespace Ecf.Domain.Tests.Funding;

public sealed class RemittanceComparisonTests
{
    private const FundingComponent Backfill = FundingComponent.MentorBackfill;
    private const FundingComponent Support = FundingComponent.MentorSupport;

    [Fact]
    public void Of_WhatIsExpected_MatchesRowByRow()
    {
        var comparison = Compare(Statement(AfterAllPayments, Ann, Bob), (Support, 1800), (FundingComponent.TimeOffTimetable, 2400), (Backfill, 1576.10m));

        Assert.All(comparison.Rows, row => Assert.Equal((true, DifferenceCause.None, "as expected"), (row.Matches, row.Cause, row.Why)));
        Assert.Equal((Pounds(5776.10m), Pounds(5776.10m)), (comparison.Paid, comparison.Expected));
    }

    [Theory]
    [InlineData(Support, 700, DifferenceCause.RateYear, "reckoned by £700.00, the rate of cohort 2025; the rate of cohorts 2021 to 2024 is £900.00")]
    [InlineData(Support, 1100, DifferenceCause.Area, "reckoned by £1,100.00, the rate of inner London; the school is in England excluding London, where it is £900.00")]
    [InlineData(Backfill, 1313.42, DifferenceCause.TermShare, "pays 5 terms of £1,576.10, which is £1,313.41⅔; 6 terms are expected, £1,576.10: compare the declarations")]
    [InlineData(Backfill, 1576.08, DifferenceCause.TermShare, "each term was rounded for itself; a term is £262.68⅓, and the shares of a year add up to £788.05")]
    [InlineData(Support, 333, DifferenceCause.Unexplained, "nothing known here explains the difference; ask which ECTs, mentors, terms and rates it was reckoned by")]
    public void Of_OneEct_ExplainsTheDifference(FundingComponent component, decimal paid, DifferenceCause cause, string why)
    {
        var row = Compare(Statement(AfterAllPayments, Ann), (component, paid)).Rows[0];

        Assert.Equal((cause, why, Pounds(paid)), (row.Cause, row.Why, row.Paid));
    }

    [Fact]
    public void Of_BackfillForEachEct_IsThePerMentorRule()
    {
        var row = Compare(Statement(AfterAllPayments, Ann, Bob), (Backfill, 3152.20m)).Rows[0];

        Assert.Equal((DifferenceCause.PerMentorRule, "pays backfill 2 times for 1 mentor: it is paid once per mentor, however many ECTs"), (row.Cause, row.Why));
        Assert.Equal(Pounds(1576.10m), row.Difference);
    }

    [Fact]
    public void Of_BackfillForAMentorFundedBefore_IsThePerMentorRule()
    {
        var statement = FundingStatement.For(new([Ann], [Meg with { FundedBefore = true }]), FundingRates.Embedded, AfterAllPayments);

        var row = Compare(statement, (Backfill, 788.05m)).Rows[0];

        Assert.Equal((DifferenceCause.PerMentorRule, "nothing is expected: a school was already paid for the training of Meg Moss: backfill is paid once per mentor"), (row.Cause, row.Why));
    }

    [Fact]
    public void Of_TheContestedAmount_NamesItsSource()
    {
        var row = Compare(Statement(AfterAllPayments, Ann with { Area = FundingArea.OuterLondon }), (Backfill, 1713.86m)).Rows[0];

        Assert.Equal(DifferenceCause.ContestedRate, row.Cause);
        Assert.Equal("reckoned by £856.93 for 18 hours in a year, which Inspiration Teaching School Hub: funding prints; the rate used here gives £868.57", row.Why);
    }

    [Fact]
    public void Of_AnEctWhoMoved_IsPaidAtTheWrongSchool()
    {
        var statement = Of(AfterAllPayments, new() { Ects = [Ann], Mentors = [Meg], Moves = [new(Ann.Ect, new(2026, 1, 1), "133333", FundingArea.EnglandExcludingLondon)] });

        var comparison = RemittanceComparison.Of(statement, new("July", [new(2, "122222", Support, Pounds(900)), new(3, "133333", Support, Money.Zero)]));

        Assert.Equal(["MovedSchool the money of Ann Ash stands with school 133333, where Ann Ash was when it fell due", "MovedSchool leaves out Ann Ash, who moved to this school"],
            comparison.Rows.Where(row => row.Row is not null).Select(row => $"{row.Cause} {row.Why}"));
    }

    // Year 2 is £900 and £1,200 for each of the two; the backfill of their mentor is one sum for both, half of it in each year.
    [Fact]
    public void Of_MoneyThatNoRowSpeaksOf_IsAddedUpBySchoolAndGrant()
    {
        var comparison = Compare(Statement(AfterAllPayments, Ann, Bob), (FundingComponent.TimeOffTimetable, 2400));

        Assert.Equal(
            [
                "2025 £1,800.00 no row pays it: Ann Ash £900.00, Bob Birch £900.00",
                "2024 £788.05 no row pays it: Meg Moss £788.05",
                "2025 £788.05 no row pays it: Meg Moss £788.05",
            ],
            comparison.Rows.Where(row => row.Row is null).Select(row => $"{row.AcademicYear} {row.Expected} {row.Why}"));
    }

    [Fact]
    public void Of_OnePersonLeftOut_SaysWho()
    {
        var row = Compare(Statement(AfterAllPayments, Ann, Bob with { Area = FundingArea.Fringe, Mentor = null }), (FundingComponent.TimeOffTimetable, 1200)).Rows[0];

        Assert.Equal((DifferenceCause.OnePerson, "leaves out £1,300.00 for Bob Birch"), (row.Cause, row.Why));
    }

    [Fact]
    public void Of_ARowThatIsMissing_IsShownAsNotPaid()
    {
        var missing = Compare(Statement(AfterAllPayments, Ann), (Support, 900)).Rows.Where(row => row.Row is null).ToList();

        Assert.Equal(["TimeOffTimetable 2025 £1,200.00", "MentorBackfill 2024 £788.05", "MentorBackfill 2025 £788.05"], missing.Select(row => $"{row.Component} {row.AcademicYear} {row.Expected}"));
        Assert.Equal("no row pays it: Ann Ash £1,200.00", missing[0].Why);
    }

    [Fact]
    public void Of_AnAcademicYear_ComparesThatYearAlone()
    {
        var row = RemittanceComparison.Of(Statement(AfterAllPayments, Ann), new("2025", [new(2, "122222", Backfill, Pounds(788.05m)) { AcademicYear = 2024 }])).Rows[0];

        Assert.True(row.Matches);
    }

    [Fact]
    public void Of_MoneyBeforeItsWindow_IsTooEarly()
    {
        var row = Compare(Statement(new(2026, 8, 1), Ann), (Support, 900)).Rows[0];

        Assert.Equal((DifferenceCause.TooEarly, "expected from 1 November 2026 on, so it came early or is for another year"), (row.Cause, row.Why));
    }

    [Fact]
    public void Of_AnUnknownSchool_AsksToCheckTheNumber()
    {
        var row = RemittanceComparison.Of(Statement(AfterAllPayments, Ann), new("x", [new(2, "999999", Support, Pounds(900))])).Rows[0];

        Assert.Equal((DifferenceCause.Unexplained, "the statement has no such line for this school and person; check the school's number, the name and the grant"), (row.Cause, row.Why));
    }

    private static RemittanceComparison Compare(FundingStatement statement, params IReadOnlyList<(FundingComponent Component, decimal Pounds)> rows) =>
        RemittanceComparison.Of(statement, new("pasted", [.. rows.Select((row, index) => new RemittanceRow(index + 2, "122222", row.Component, Pounds(row.Pounds)))]));
}
