using Ecf.Domain.Funding;
using NodaTime;
using static Ecf.Domain.Tests.Funding.SomeClaim;

namespace Ecf.Domain.Tests.Funding;

/// <summary>Who is paid for a term or a training where mentors replace each other, stop, or have ECTs at several schools.</summary>
public sealed class HandoverTests
{
    private const FundingComponent Backfill = FundingComponent.MentorBackfill;
    private const string NoTerm = "Meg Moss mentored here for no term to its end: backfill is paid for whole terms";
    private const string WithAnn = "backfill follows the mentor, not the ECT, and is paid once: see the line of Ann Ash at school 122222";

    private static readonly ClaimedMentor Kit = new() { Mentor = "2000003", Name = "Kit Kerr" };

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    [Fact]
    public void For_AHandoverOnTheLastDayOfATerm_PaysTheTermToWhoTookOver() => Assert.Equal(
        ["122222 Meg Moss 2024 £262.68", "122222 Mo Mill 2024 £525.37", "122222 Mo Mill 2025 £788.05"],
        Of(AfterAllPayments, Facts([Ann], [new(Ann.Ect, new(2025, 3, 31), Mo.Mentor)])).Paid());

    [Theory]
    [InlineData("2024-08-31", NoTerm)]
    [InlineData("2024-09-01", "Meg Moss stopped on 1 September 2024, before the end of autumn 2024: it is paid only if it is declared")]
    [InlineData("2025-03-31", "£525.37 for 2 terms of 2024/25: paid in arrears, was due by 30 November 2025")]
    [InlineData("2025-04-01", "£525.37 for 2 terms of 2024/25: paid in arrears, was due by 30 November 2025; Meg Moss stopped on 1 April 2025, before the end of summer 2025: it is paid only if it is declared")]
    public void For_AMentorWhoStopped_CountsTheFirstDayOfATerm(string left, string reason) =>
        Assert.Equal(reason, FundingStatement.For(new([Ann], [Meg with { Left = Day(left) }]), FundingRates.Embedded, AfterAllPayments).Line(Ann, Backfill).Reason);

    // Whoever's induction ends within a term has had that term; five of six terms are £1,313.41⅔.
    [Theory]
    [InlineData("2026-03-31", 1313.42)]
    [InlineData("2026-04-01", 1576.10)]
    public void For_AnInductionThatEndsOnTheFirstDayOfATerm_PaysThatTerm(string last, decimal pounds) =>
        Assert.Equal(Pounds(pounds), Statement(AfterAllPayments, Ann with { Year2To = Day(last) }).Line(Ann, Backfill).InAll);

    [Fact]
    public void For_AMentorOfOneDay_HasALineOfNothing()
    {
        var statement = Of(AfterAllPayments, Facts([Ann], [new(Ann.Ect, new(2025, 2, 10), Mo.Mentor), new(Ann.Ect, new(2025, 2, 11), Meg.Mentor)]));

        Assert.Equal(
            ["Meg Moss £1,576.10", "Mo Mill £0.00"],
            statement.Lines.Where(line => line.Component == Backfill).Select(line => $"{line.MentorName} {line.InAll}"));
        Assert.Equal(NoTerm.Replace("Meg Moss", "Mo Mill", StringComparison.Ordinal), statement.Lines.Single(line => line.Component == Backfill && line.Mentor == Mo.Mentor).Reason);
    }

    // Only the autumn was declared for the first mentor, and the spring is paid to the second: nothing is missing.
    [Fact]
    public void For_AMentorReplacedAfterTheTermsDeclared_MissesNoDeclaration()
    {
        var statement = Of(AfterAllPayments, new() { Ects = [Ann], Mentors = [Meg with { TermsDeclared = 1 }, Mo], Mentorings = [new(Ann.Ect, new(2025, 2, 10), Mo.Mentor)] });

        Assert.Equal(["122222 Meg Moss 2024 £262.68", "122222 Mo Mill 2024 £525.37", "122222 Mo Mill 2025 £788.05"], statement.Paid());
        Assert.Equal("£262.68 for autumn 2024: paid in arrears, was due by 30 November 2025", statement.Lines.First(line => line.Mentor == Meg.Mentor && line.Component == Backfill).Reason);
    }

    // Contract periods run from 1 June: whoever starts then trains with cohort 2025, whichever the ECT's cohort is.
    [Theory]
    [InlineData("2025-05-31", "£1,050.73 of £1,576.10 × 1 mentor, 36 hours over two years")]
    [InlineData("2025-06-01", "£577.34 of £721.68 × 1 mentor, up to 20 hours in one year")]
    public void For_AReplacementAroundTheFirstOfJune_FollowsTheContractPeriod(string from, string working)
    {
        var line = Of(AfterAllPayments, Facts([Ann], [new(Ann.Ect, Day(from), Mo.Mentor)])).Lines.Single(line => line.Component == Backfill && line.Mentor == Mo.Mentor);

        Assert.Equal(working, line.Working);
    }

    // A third of £788.05 is £262.68⅓: the odd penny is the earliest mentor's, though the last one's other ECT stands first in the claim.
    [Fact]
    public void For_ThreeMentorsInAYear_GivesTheOddPennyToTheEarliest()
    {
        var zed = In2025(Ect("0999999", "Zed Zoll")) with { School = "111111", Mentor = Kit.Mentor };
        var ann = Ann with { Mentor = Mo.Mentor, Left = new(2025, 8, 31) };

        var statement = Of(AfterAllPayments, new() { Ects = [ann, zed], Mentors = [Meg, Mo, Kit], Mentorings = [new(Ann.Ect, new(2025, 1, 1), Meg.Mentor), new(Ann.Ect, new(2025, 4, 1), Kit.Mentor)] });

        Assert.Equal(
            ["111111 Kit Kerr 2025 £788.05", "111111 Kit Kerr 2026 £525.37", "122222 Mo Mill 2024 £262.69", "122222 Meg Moss 2024 £262.68", "122222 Kit Kerr 2024 £262.68"],
            statement.Paid());
    }

    [Theory]
    [InlineData(null, WithAnn)]
    [InlineData("2025-01-01", WithAnn)]
    [InlineData("2024-12-31", NoTerm)]
    public void For_AMentorAtTwoSchools_SaysAtTheSecondWhereTheMoneyStands(string? replaced, string reason)
    {
        var bob = Bob with { School = "133333" };
        var statement = Of(AfterAllPayments, Facts([Ann, bob], replaced is null ? [] : [new(bob.Ect, Day(replaced), Mo.Mentor)]));

        var line = statement.Lines.Single(line => line.School == "133333" && line.Mentor == Meg.Mentor && line.Component == Backfill);
        Assert.Equal((Money.Zero, reason), (line.InAll, line.Reason));
        Assert.Equal(["122222 Meg Moss 2024 £788.05", "122222 Meg Moss 2025 £788.05"], statement.Paid().Take(2));
    }

    [Fact]
    public void For_AMentorAtThreeSchools_NamesTheOneThatIsPaid()
    {
        var (ann, cat) = (Ann with { School = "133333" }, Ect("1000003", "Cat Cole") with { School = "144444", Mentor = Meg.Mentor });
        var statement = Of(AfterAllPayments, Facts([ann, Bob, cat], [new(ann.Ect, new(2024, 9, 8), Mo.Mentor)]));

        Assert.EndsWith("see the line of Bob Birch at school 122222", statement.Line(cat, Backfill).Reason, StringComparison.Ordinal);
    }

    // At the second school the mentor's line is that of the ECT of one week, for the other ECT there too: it leads on to the first school.
    [Fact]
    public void For_AMentorOfTwoAtTheSecondSchool_LeadsOnToWhereTheMoneyStands()
    {
        var (bob, cat) = (Bob with { School = "133333" }, Ect("1000003", "Cat Cole") with { School = "133333", Mentor = Meg.Mentor });
        var statement = Of(AfterAllPayments, Facts([Ann, bob, cat], [new(bob.Ect, new(2024, 9, 8), Mo.Mentor)]));

        Assert.EndsWith("see the line of Bob Birch", statement.Line(cat, Backfill).Reason, StringComparison.Ordinal);
        Assert.Equal(WithAnn, statement.Lines.Single(line => line.Ect == bob.Ect && line.Mentor == Meg.Mentor && line.Component == Backfill).Reason);
    }

    [Fact]
    public void For_EvidenceOfAMentorAtTwoSchools_IsPaidToTheFirst()
    {
        var bob = In2025(Bob) with { School = "133333" };
        var statement = Of(new(2028, 1, 1), Facts([In2025(Ann), bob], []));

        Assert.Equal(["122222 Meg Moss 2025 £144.34", "122222 Meg Moss 2025 £577.34"], statement.Paid());
        Assert.Equal(WithAnn, statement.Line(bob, Backfill).Reason);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Lines_OfTwoMentorsOfOneEct_AreInTheOrderOfTimeWhoeverMoves(bool moved)
    {
        var (ann, cat) = (Ann with { Mentor = Mo.Mentor }, Ect("1000003", "Cat Cole") with { Mentor = Meg.Mentor });
        var january = new LocalDate(2025, 1, 1);
        var statement = Of(AfterAllPayments, new()
        {
            Ects = [cat, Bob, ann],
            Mentors = [Meg, Mo],
            Moves = moved ? [new(Bob.Ect, january, "133333", Bob.Area)] : [],
            Mentorings = [new(ann.Ect, january, Meg.Mentor), new(cat.Ect, january, Mo.Mentor)],
        });

        Assert.Equal(
            ["time-off-timetable", "mentor-support", "mentor-backfill/2000002", "mentor-backfill/2000001"],
            statement.Lines.Where(line => line.Ect == ann.Ect).Select(line => line.Id["122222/1000001/".Length..]));
        Assert.Equal(
            ["time-off-timetable", "mentor-support", "mentor-backfill/2000001", "mentor-backfill/2000002"],
            statement.Lines.Where(line => line.Ect == cat.Ect).Select(line => line.Id["122222/1000003/".Length..]));
    }

    private static ClaimFacts Facts(IReadOnlyList<ClaimedEct> ects, IReadOnlyList<ClaimedMentoring> changes) => new() { Ects = ects, Mentors = [Meg, Mo], Mentorings = changes };
}
