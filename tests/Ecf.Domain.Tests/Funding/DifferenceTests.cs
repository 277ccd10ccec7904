using Ecf.Domain.Funding;
using NodaTime;
using static Ecf.Domain.Tests.Funding.SomeClaim;

namespace Ecf.Domain.Tests.Funding;

/// <summary>What a remittance can differ by beyond one ECT: several people, years, moves and terms.</summary>
public sealed class DifferenceTests
{
    private const FundingComponent Backfill = FundingComponent.MentorBackfill;
    private const FundingComponent Support = FundingComponent.MentorSupport;

    private static readonly ClaimedEct Cat = Ect("1000003", "Cat Cole") with { Mentor = Mo.Mentor };
    private static readonly ClaimedEct Dan = Ect("1000004", "Dan Dale") with { Mentor = Mo.Mentor };

    [Theory]
    [InlineData(4728.30, "PerMentorRule pays backfill 3 times for 2 mentors: it is paid once per mentor, however many ECTs")]
    [InlineData(6304.40, "PerMentorRule pays backfill 4 times for 2 mentors: it is paid once per mentor, however many ECTs")]
    [InlineData(3152.20, "None as expected")]
    [InlineData(3152.19, "TermShare each term was rounded for itself; a term is £262.68⅓, and the shares of a year add up to £788.05")]
    [InlineData(3152.07, "Unexplained nothing known here explains the difference; ask which ECTs, mentors, terms and rates it was reckoned by")]
    public void Backfill_OfTwoMentorsWithTwoEctsEach_IsExplained(decimal paid, string says) =>
        Assert.Equal(says, Said(Of(AfterAllPayments, new() { Ects = [Ann, Bob, Cat, Dan], Mentors = [Meg, Mo] }), new RemittanceRow(2, "122222", Backfill, Pounds(paid))));

    [Theory]
    [InlineData(262.68, "TermShare pays 1 term of £1,576.10, which is £262.68⅓; 6 terms are expected, £1,576.10: compare the declarations")]
    [InlineData(262.67, "TermShare pays 1 term of £1,576.10, which is £262.68⅓; 6 terms are expected, £1,576.10: compare the declarations")]
    [InlineData(1050.73, "TermShare pays 4 terms of £1,576.10, which is £1,050.73⅓; 6 terms are expected, £1,576.10: compare the declarations")]
    [InlineData(3152.20, "TermShare pays 12 terms of £1,576.10, which is £3,152.20; 6 terms are expected, £1,576.10: compare the declarations")]
    [InlineData(1576.16, "TermShare each term was rounded for itself; a term is £262.68⅓, and the shares of a year add up to £788.05")]
    [InlineData(1576.17, "Unexplained nothing known here explains the difference; ask which ECTs, mentors, terms and rates it was reckoned by")]
    public void Backfill_OfOneMentor_IsExplainedByTerms(decimal paid, string says) =>
        Assert.Equal(says, Said(Statement(AfterAllPayments, Ann), new RemittanceRow(2, "122222", Backfill, Pounds(paid))));

    [Theory]
    [InlineData(1800, "None as expected")]
    [InlineData(900, "OnePerson leaves out £900.00 for Ann Ash")]
    [InlineData(2700, "OnePerson pays £900.00 more, the amount for Ann Ash: it may be paid twice")]
    [InlineData(2200, "Area reckoned by £1,100.00, the rate of inner London; the school is in England excluding London, where it is £900.00")]
    [InlineData(1400.02, "RateYear reckoned by £700.00, the rate of cohort 2025; the rate of cohorts 2021 to 2024 is £900.00")]
    [InlineData(1400.03, "Unexplained nothing known here explains the difference; ask which ECTs, mentors, terms and rates it was reckoned by")]
    [InlineData(0, "Unexplained nothing known here explains the difference; ask which ECTs, mentors, terms and rates it was reckoned by")]
    public void Support_OfTwoEcts_IsExplained(decimal paid, string says) =>
        Assert.Equal(says, Said(Statement(AfterAllPayments, Ann, Bob), new RemittanceRow(2, "122222", Support, Pounds(paid))));

    [Theory]
    [InlineData("Ann Ash", "None as expected")]
    [InlineData("ann ash", "None as expected")]
    [InlineData("1000001", "None as expected")]
    [InlineData("Eve Elm", "Unexplained the statement has no such line for this school and person; check the school's number, the name and the grant")]
    public void Support_OfOnePerson_IsTheirsAlone(string person, string says) =>
        Assert.Equal(says, Said(Statement(AfterAllPayments, Ann, Bob), new RemittanceRow(2, "122222", Support, Pounds(900)) { Person = person }));

    [Fact]
    public void Support_ThatIsNotPayable_SaysWhy() => Assert.Equal(
        "Unexplained nothing is expected: induction is reduced to 1 term, so there is no year 2",
        Said(Statement(AfterAllPayments, Ann with { InductionTerms = 1 }), new RemittanceRow(2, "122222", Support, Pounds(55))));

    [Fact]
    public void Rows_AboutTheSame_AreAddedUpOnTheFirst()
    {
        var comparison = RemittanceComparison.Of(Statement(AfterAllPayments, Ann, Bob), new("two", [Row(2, Support, 900), Row(3, Support, 900)]));

        var row = Assert.Single(comparison.Rows, row => row.Row is not null);
        Assert.Equal((2, Pounds(1800), true), (row.Row, row.Paid, row.Matches));
    }

    [Fact]
    public void Missing_OfAnotherSchoolOrYear_IsNotLookedFor()
    {
        var statement = Of(AfterAllPayments, new() { Ects = [Ann, Bob with { School = "133333" }], Mentors = [Meg] });

        var ofYear = RemittanceComparison.Of(statement, new("2024", [Row(2, Backfill, 788.05m) with { AcademicYear = 2024 }]));
        Assert.Single(ofYear.Rows);

        var ofAll = RemittanceComparison.Of(statement, new("all", [Row(2, Support, 900)]));
        Assert.Equal(["122222 TimeOffTimetable 2025 no row pays it: Ann Ash £1,200.00", "122222 MentorBackfill 2024 no row pays it: Meg Moss £788.05", "122222 MentorBackfill 2025 no row pays it: Meg Moss £788.05"],
            ofAll.Rows.Where(row => row.Row is null).Select(row => $"{row.School} {row.Component} {row.AcademicYear} {row.Why}"));
    }

    [Fact]
    public void Money_OfAnEctWhoMovedAtAnotherSchoolAlone_IsNotTakenForAMove()
    {
        var moved = new ClaimedMove(Ann.Ect, new(2026, 1, 1), "133333", FundingArea.EnglandExcludingLondon);
        var statement = Of(AfterAllPayments, new() { Ects = [Ann, Bob with { School = "144444", Mentor = null }], Mentors = [Meg], Moves = [moved] });

        Assert.Equal("OnePerson pays £900.00 more, the amount for Bob Birch: it may be paid twice", Said(statement, new RemittanceRow(2, "144444", Support, Pounds(1800))));
        Assert.Equal("MovedSchool the money of Ann Ash stands with school 133333, where Ann Ash was when it fell due", Said(statement, new RemittanceRow(2, "122222", Support, Pounds(900))));
    }

    [Theory]
    [InlineData("2026-10-31", "TooEarly expected from 1 November 2026 on, so it came early or is for another year")]
    [InlineData("2026-11-01", "None as expected")]
    public void Support_OnTheFirstDayOfItsWindow_IsExpected(string day, string says) =>
        Assert.Equal(says, Said(Statement(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, Ann), new RemittanceRow(2, "122222", Support, Pounds(900))));

    [Fact]
    public void Total_OfARemittance_IsTheSumOfItsRows() => Assert.Equal(Pounds(1700), new Remittance("two", [Row(2, Support, 900), Row(3, Support, 800)]).Total);

    private static RemittanceRow Row(int number, FundingComponent component, decimal pounds) => new(number, "122222", component, Pounds(pounds));

    private static string Said(FundingStatement statement, RemittanceRow row) => RemittanceComparison.Of(statement, new("pasted", [row])).Rows[0] is var first ? $"{first.Cause} {first.Why}" : "";
}
