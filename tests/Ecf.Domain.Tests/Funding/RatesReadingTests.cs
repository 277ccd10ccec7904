using System.Globalization;
using System.Text.Json.Nodes;
using Ecf.Domain.Funding;
using NodaTime;
using static Ecf.Domain.Tests.Funding.SomeClaim;

namespace Ecf.Domain.Tests.Funding;

/// <summary>Files of rates read anew: their order, their bounds, what is left out in them, and how a hub's own stand before the shipped ones.</summary>
public sealed class RatesReadingTests
{
    private const string Source = """{ "title": "A hub's page", "address": "example.org/funding", "retrieved": "2026-11-23" }""";
    private const FundingArea England = FundingArea.EnglandExcludingLondon;
    private const FundingComponent Backfill = FundingComponent.MentorBackfill;

    [Fact]
    public void Read_AFileInAnyOrder_StandsByGrantAreaAndYear()
    {
        using var shipped = typeof(FundingRates).Assembly.GetManifestResourceStream("Funding/funding-rates.json")!;
        var file = JsonNode.Parse(shipped)!;
        foreach (var list in new[] { "rates", "payments" })
        {
            file[list] = new JsonArray([.. file[list]!.AsArray().Reverse().Select(item => item!.DeepClone())]);
        }

        var read = FundingRates.Read(Domain.Tests.Some.Utf8(file.ToJsonString()), "own.json").Value;

        var (rates, payments) = (read.All.Select(rate => (rate.Component, rate.Area, rate.FromCohort)).ToList(), read.Payments.Select(rule => (rule.Component, rule.FromYear)).ToList());
        Assert.Equal(rates.OrderBy(rate => rate.Component).ThenBy(rate => rate.Area).ThenBy(rate => rate.FromCohort), rates);
        Assert.Equal(payments.OrderBy(rule => rule.Component).ThenBy(rule => rule.FromYear), payments);
        Assert.Equal(file["totals"]!.AsArray().Count, read.Totals.Count);
        Assert.Null(read.PaymentFor(Backfill, 2030, FundingBasis.PerMentorOnce)!.ToYear);
        Assert.Equal(2022, read.PaymentFor(Backfill, 2021, FundingBasis.PerMentorOnce)!.ToYear);
        var points = read.Find(Backfill, England, 2025)!;
        Assert.Equal((Pounds(144.34m), Pounds(577.34m)), (points.OnStart, points.OnEngagement));
    }

    [Fact]
    public void With_AHubsOwn_LeavesEveryOtherCohortAndYearAsItWas()
    {
        var own = FundingRates.Read(
            Domain.Tests.Some.Utf8($$"""
                { "rates": [ {{Rate("england-excluding-london", 2023, 2023, 910)}} ],
                  "payments": [ { "component": "mentor-backfill", "academicYears": { "from": 2024, "to": 2024 }, "earned": "terms",
                    "maintained": { "from": "12-01", "to": "12-31" }, "academies": { "from": "12-01", "to": "12-31" }, "source": {{Source}} } ] }
                """),
            "own.json").Value;
        var rates = FundingRates.Embedded.With(own);

        Assert.Equal([null, 900, 900, 910, 900, 700, null, null], Enumerable.Range(2020, 8).Select(cohort => rates.Find(FundingComponent.MentorSupport, England, cohort)?.Amount.Pounds));
        Assert.Equal([null, 1500, 1500, 1500, 1500, null, null, null], Enumerable.Range(2020, 8).Select(cohort => rates.Find(FundingComponent.TimeOffTimetable, FundingArea.InnerLondon, cohort)?.Amount.Pounds));
        Assert.Equal(
            [null, "Instalment 08-31", "Instalment 08-31", "Terms 11-30", "Terms 12-31", "Terms 11-30", "Terms 11-30", "Terms 11-30"],
            Enumerable.Range(2020, 8).Select(year => Paid(rates, year, FundingBasis.PerMentorOnce)));
        Assert.Equal([null, "EvidencePoints 11-30", "EvidencePoints 11-30"], Enumerable.Range(2024, 3).Select(year => Paid(rates, year, FundingBasis.PerEvidencePoint)));
    }

    [Theory]
    [InlineData(2020, false)]
    [InlineData(2021, true)]
    [InlineData(2024, true)]
    [InlineData(2025, false)]
    public void AppliesTo_OfARate_HoldsFromItsFirstCohortToItsLast(int cohort, bool applies) =>
        Assert.Equal(applies, FundingRates.Embedded.Find(FundingComponent.MentorSupport, England, 2022)!.AppliesTo(cohort));

    [Theory]
    [InlineData("100000", "")]
    [InlineData("100000.01", "$.rates[0].amount ECF509")]
    [InlineData("0.01", "")]
    public void Read_AnAmount_IsAtMostAHundredThousandPounds(string pounds, string found) => Assert.Equal(found, Found(Rate("fringe", 2021, 2024, decimal.Parse(pounds, CultureInfo.InvariantCulture))));

    [Theory]
    [InlineData(2023, 2024, 2021, 2023, "$.rates[1] ECF504")]
    [InlineData(2021, 2023, 2023, 2024, "$.rates[1] ECF504")]
    [InlineData(2023, 2024, 2021, 2022, "")]
    [InlineData(2021, 2021, 2022, 2022, "")]
    [InlineData(2021, 2021, 2023, 2023, "$.rates[0] ECF516")]
    public void Read_TwoRuns_AreNeitherTwiceNorApart(int from, int to, int otherFrom, int otherTo, string found) =>
        Assert.Equal(found, Found(Rate("fringe", from, to), Rate("fringe", otherFrom, otherTo)));

    [Fact]
    public void Read_ThreeRuns_AreComparedWithTheNextOfTheSameGrant()
    {
        Assert.Equal("$.rates[1] ECF516", Found(Rate("fringe", 2021, 2021), Rate("fringe", 2022, 2022), Rate("fringe", 2024, 2024)));
        Assert.Equal("", Found(Rate("fringe", 2021, 2021), Rate("fringe", 2023, 2023).Replace("mentor-support", "time-off-timetable", StringComparison.Ordinal)));
    }

    // Outer London has two runs where inner London has one: only what no run covers is left out.
    [Fact]
    public void Read_AreasLeftOut_AreNamedByCohortInTheirOrder()
    {
        var findings = Findings(
            Rate("outer-london", 2024, 2024), Rate("fringe", 2021, 2022), Rate("inner-london", 2021, 2022), Rate("outer-london", 2022, 2022), Rate("outer-london", 2021, 2021), Rate("outer-london", 2023, 2023));

        Assert.Equal(
            [
                "no rate of cohort 2023 is held for inner London, the London fringe, so schools there have lines of £0.00; add the rates once they are published",
                "no rate of cohort 2024 is held for inner London, the London fringe, so schools there have lines of £0.00; add the rates once they are published",
            ],
            findings.Select(finding => finding.Sentence));
    }

    [Theory]
    [InlineData("01-01", "12-31", "")]
    [InlineData("01-31", "02-28", "")]
    [InlineData("12-01", "12-01", "")]
    [InlineData("12-02", "12-01", "ECF513")]
    [InlineData("00-10", "12-31", "ECF514")]
    [InlineData("01-00", "12-31", "ECF514")]
    [InlineData("01-01", "13-01", "ECF514")]
    [InlineData("01-01", "02-29", "ECF514")]
    [InlineData("01-01", "11-31", "ECF514")]
    public void Read_DaysOfPayment_AreDaysOfAnyYearInTheirOrder(string from, string to, string found)
    {
        var json = $$"""
            { "rates": [ {{Rate("fringe", 2021, 2024)}} ],
              "payments": [ { "component": "mentor-support", "academicYears": { "from": 2022 }, "earned": "year-2",
                "maintained": { "from": "{{from}}", "to": "{{to}}" }, "academies": { "from": "11-01", "to": "11-30" }, "source": {{Source}} } ] }
            """;

        Assert.Equal(found, string.Join(' ', FundingRates.Read(Domain.Tests.Some.Utf8(json), "own.json").Findings.Select(finding => finding.Code)));
    }

    private static string? Paid(FundingRates rates, int year, FundingBasis basis) => rates.PaymentFor(Backfill, year, basis) is { } rule
        ? FormattableString.Invariant($"{rule.Earned} {rule.WindowFor(year, PaymentRoute.Direct).To:MM-dd}")
        : null;

    private static string Rate(string area, int from, int to, decimal pounds = 900) => FormattableString.Invariant(
        $$"""{ "component": "mentor-support", "area": "{{area}}", "cohorts": { "from": {{from}}, "to": {{to}} }, "amount": {{pounds}}, "basis": "per-ect", "unit": "20 hours", "source": {{Source}} }""");

    private static IReadOnlyList<Finding> Findings(params IReadOnlyList<string> rates) => FundingRates.Read(Domain.Tests.Some.Utf8($$"""{ "rates": [ {{string.Join(", ", rates)}} ] }"""), "own.json").Findings;

    private static string Found(params IReadOnlyList<string> rates) => string.Join(", ", Findings(rates).Select(finding => $"{finding.Path} {finding.Code}"));
}
