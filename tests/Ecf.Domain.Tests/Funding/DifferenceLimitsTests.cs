using Ecf.Domain.Funding;
using NodaTime;
using static Ecf.Domain.Tests.Funding.SomeClaim;

namespace Ecf.Domain.Tests.Funding;

/// <summary>How far each explanation of a difference goes: only for the person, school, grant, year and rate that it fits.</summary>
public sealed class DifferenceLimitsTests
{
    private const FundingComponent Backfill = FundingComponent.MentorBackfill;
    private const FundingComponent Support = FundingComponent.MentorSupport;
    private const FundingComponent TimeOff = FundingComponent.TimeOffTimetable;
    private const string Unexplained = "Unexplained nothing known here explains the difference; ask which ECTs, mentors, terms and rates it was reckoned by";

    private static readonly LocalDate BeforePayment = new(2026, 8, 1);

    private static readonly ClaimedMove Moved = new(Ann.Ect, new(2026, 1, 1), "133333", FundingArea.EnglandExcludingLondon);

    [Theory]
    [InlineData("999999", "None the statement has no such line for this school and person; check the school's number, the name and the grant")]
    [InlineData("122222", "None as expected")]
    public void Nothing_PaidWhereNothingIsExpected_AgreesWhereTheLineIsKnown(string school, string says) =>
        Assert.Equal(says, Said(Statement(AfterAllPayments, Ann with { InductionTerms = 1 }), new(2, school, Support, Money.Zero)));

    [Fact]
    public void Backfill_OfOneYearPaidAgain_IsThePerMentorRule() => Assert.Equal(
        "PerMentorRule pays backfill 2 times for 1 mentor: it is paid once per mentor, however many ECTs",
        Said(Statement(AfterAllPayments, Ann, Bob), Row(Backfill, 2364.15m)));

    [Fact]
    public void Moved_SomebodyElse_IsNotTakenForWhoIsLeftOut()
    {
        var cat = Ect("1000003", "Cat Cole") with { School = "144444" };
        var statement = Of(AfterAllPayments, new() { Ects = [Ann, Bob, cat], Mentors = [Meg], Moves = [Moved with { Ect = cat.Ect }] });

        Assert.Equal("OnePerson leaves out £900.00 for Ann Ash", Said(statement, Row(Support, 900)));
    }

    [Theory]
    [InlineData("122222", 1800, "MovedSchool the money of Ann Ash stands with school 133333, where Ann Ash was when it fell due")]
    [InlineData("122222", 1850, Unexplained)]
    [InlineData("133333", 0, "MovedSchool leaves out Ann Ash, who moved to this school")]
    [InlineData("133333", 850, Unexplained)]
    public void Moved_FromASchoolWhereOthersStay_IsFoundByItsAmountAlone(string school, decimal paid, string says) =>
        Assert.Equal(says, Said(Of(AfterAllPayments, new() { Ects = [Ann, Bob], Mentors = [Meg], Moves = [Moved] }), new(2, school, Support, Pounds(paid))));

    [Fact]
    public void Moved_WithAnotherAmountThanTheGrant_SaysThatNothingIsExpected() => Assert.Equal(
        "Unexplained nothing is expected: moved to school 133333 on 1 January 2026: year 2 is paid to the school of 31 August; schools settle between themselves",
        Said(Of(AfterAllPayments, new() { Ects = [Ann], Mentors = [Meg], Moves = [Moved] }), Row(Support, 1000)));

    // £2,500.00 × £1,100.00 / £1,200.00 is £2,291.67, but only the first of the two is paid by £1,200.00.
    [Fact]
    public void OtherRate_OfPeopleWithDifferentRates_IsNotGuessed() => Assert.Equal(
        Unexplained, Said(Statement(AfterAllPayments, Ann, Bob with { Area = FundingArea.Fringe, Mentor = null }), Row(TimeOff, 2291.67m)));

    [Fact]
    public void OtherRate_OfAnotherCohortAndAnotherArea_IsTheCohortOfTheSameArea() => Assert.Equal(
        "RateYear reckoned by £900.00, the rate of cohorts 2021 to 2024; the rate of cohort 2025 is £700.00",
        Said(Statement(new(2028, 1, 1), In2025(Ann)), Row(Support, 900)));

    [Fact]
    public void Terms_BesideAMentorWhoseMoneyIsStillToCome_AreCountedByTheRateThatIsDue() => Assert.Equal(
        "TermShare pays 2 terms of £1,576.10, which is £525.36⅔; 3 terms are expected, £788.05: compare the declarations",
        Said(Of(new(2025, 12, 1), new() { Ects = [In2025(Ann) with { Mentor = Mo.Mentor }, Bob], Mentors = [Meg, Mo] }), Row(Backfill, 525.37m)));

    [Fact]
    public void Terms_WhereNobodyIsMentor_AreNotExpected() => Assert.Equal(
        "TermShare pays 1 term of £1,576.10, which is £262.68⅓; 0 terms are expected, £0.00: compare the declarations",
        Said(Statement(AfterAllPayments, Ann with { Mentor = null }), Row(Backfill, 262.68m)));

    [Fact]
    public void Terms_BesideEvidencePoints_AreNotGuessed() => Assert.Equal(
        Unexplained, Said(Of(new(2028, 1, 1), new() { Ects = [Ann, In2025(Bob) with { Mentor = Mo.Mentor }], Mentors = [Meg, Mo] }), Row(Backfill, 2297.77m)));

    [Theory]
    [InlineData(900, 2025, DifferenceCause.TooEarly)]
    [InlineData(900, 2024, DifferenceCause.Unexplained)]
    [InlineData(900, null, DifferenceCause.TooEarly)]
    [InlineData(1200, null, DifferenceCause.Unexplained)]
    public void TooEarly_IsMoneyOfTheSameGrantAndYear(decimal paid, int? year, DifferenceCause cause) =>
        Assert.Equal(cause, RemittanceComparison.Of(Statement(BeforePayment, Ann), new("pasted", [Row(Support, paid) with { AcademicYear = year }])).Rows[0].Cause);

    private static RemittanceRow Row(FundingComponent component, decimal pounds) => new(2, "122222", component, Pounds(pounds));

    private static string Said(FundingStatement statement, RemittanceRow row) => RemittanceComparison.Of(statement, new("pasted", [row])).Rows[0] is var first ? $"{first.Cause} {first.Why}" : "";
}
