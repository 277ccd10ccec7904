using Ecf.Domain.Funding;
using NodaTime;
using static Ecf.Domain.Tests.Funding.SomeClaim;

namespace Ecf.Domain.Tests.Funding;

/// <summary>Years paid by instalment: who is mentor on 1 June brings one of two, and no ECT or mentor brings a third.</summary>
public sealed class InstalmentTests
{
    private const FundingComponent Backfill = FundingComponent.MentorBackfill;

    private static readonly LocalDate September2023 = new(2023, 9, 1);

    /// <summary>The shipped rates where a hub is still paid by instalment in 2023/24.</summary>
    private static readonly FundingRates OneYearLonger = FundingRates.Embedded.With(FundingRates.Read(
        Domain.Tests.Some.Utf8("""
            {
              "rates": [
                { "component": "mentor-support", "area": "england-excluding-london", "cohorts": { "from": 2021, "to": 2024 }, "amount": 900.00, "basis": "per-ect", "unit": "20 hours",
                  "source": { "title": "A hub's page", "address": "example.org/funding", "retrieved": "2026-11-23" } }
              ],
              "payments": [
                { "component": "mentor-backfill", "academicYears": { "from": 2023, "to": 2023 }, "earned": "instalment",
                  "maintained": { "from": "06-01", "to": "07-31" }, "academies": { "from": "06-01", "to": "08-31" },
                  "source": { "title": "A hub's page", "address": "example.org/funding", "retrieved": "2026-11-23" } }
              ]
            }
            """),
        "own.json").Value);

    [Fact]
    public void For_AReplacementWhoAlsoTakesANewEct_BringsBothInstalments()
    {
        var bob = Bob with { Cohort = 2022, Mentor = Mo.Mentor, Year1From = new(2022, 9, 1), Year2From = new(2023, 9, 1), Year2To = new(2024, 8, 31) };
        var statement = Of(AfterAllPayments, Replaced(new(2022, 9, 1), In2021(Ann), bob));

        Assert.Equal(["122222 Meg Moss 2021 £788.05", "122222 Mo Mill 2022 £788.05", "122222 Mo Mill 2023 £788.05"], statement.Paid());
    }

    [Fact]
    public void For_AReplacementBeforeTheFirstOfJune_BringsBothAndTheFirstMentorNone()
    {
        var statement = Of(AfterAllPayments, Replaced(new(2022, 3, 1), In2021(Ann)));

        Assert.Equal(["122222 Mo Mill 2021 £788.05", "122222 Mo Mill 2022 £788.05"], statement.Paid());
        ReadsAsNone(statement, Meg);
    }

    [Fact]
    public void For_AReplacementAfterOneInstalment_BringsTheSecond()
    {
        var ann = Ann with { Cohort = 2022, Year1From = new(2022, 9, 1), Year2From = September2023, Year2To = new(2024, 8, 31) };
        var statement = FundingStatement.For(new(Replaced(September2023, ann)), OneYearLonger, AfterAllPayments);

        Assert.Equal(["122222 Meg Moss 2022 £788.05", "122222 Mo Mill 2023 £788.05"], statement.Paid());
    }

    [Fact]
    public void For_AReplacementAfterBothInstalments_BringsNoThird()
    {
        var partTime = In2021(Ann) with { Year2From = new(2023, 1, 4), Year2To = new(2024, 8, 31) };
        var statement = FundingStatement.For(new(Replaced(September2023, partTime)), OneYearLonger, AfterAllPayments);

        Assert.Equal(["122222 Meg Moss 2021 £788.05", "122222 Meg Moss 2022 £788.05"], statement.Paid());
        ReadsAsNone(statement, Mo);
    }

    // Posts end on 31 August: who leaves then has taken no part in the next year.
    [Theory]
    [InlineData(8, 31, FundingStatus.Payable, "")]
    [InlineData(9, 1, FundingStatus.Unclear, "; Meg Moss stopped on 1 September 2022, before the end of the instalment of 2022/23: it is paid only if it is declared")]
    public void For_AnEctWhoLeftAtTheEndOfAYear_LeavesNothingOpenOfTheNext(int month, int day, FundingStatus status, string rest)
    {
        var line = Statement(AfterAllPayments, In2021(Ann) with { Left = new(2022, month, day) }).Line(Ann, Backfill);

        Assert.Equal((Pounds(788.05m), status), (line.InAll, line.Status));
        Assert.Equal($"£788.05 for instalment 1, of 2021/22: paid in arrears, was due by 31 August 2022{rest}", line.Reason);
    }

    private static void ReadsAsNone(FundingStatement statement, ClaimedMentor mentor)
    {
        var line = statement.Lines.Single(line => line.Component == Backfill && line.Mentor == mentor.Mentor);

        Assert.Equal((Money.Zero, FundingStatus.NotPayable), (line.InAll, line.Status));
        Assert.Equal($"{mentor.Name} brings no instalment here: each of the two is paid once, for the mentor of 1 June", line.Reason);
        Assert.Equal(["backfill-once-per-mentor", "backfill-instalments", "replacement", "area-by-district"], line.Rules.Select(rule => rule.Name));
    }

    private static ClaimFacts Replaced(LocalDate from, params IReadOnlyList<ClaimedEct> ects) => new() { Ects = ects, Mentors = [Meg, Mo], Mentorings = [new(Ann.Ect, from, Mo.Mentor)] };
}
