using Ecf.Domain.Declarations;
using NodaTime;
using static Ecf.Domain.Tests.Declarations.SomeDeclarations;

namespace Ecf.Domain.Tests.Declarations;

/// <summary>A hub's own dates of a cohort: how they are read, ordered, checked and put beside the shipped ones.</summary>
public sealed class OwnDatesTests
{
    private const string Started = """{ "types": ["started"], "from": "2026-06-01", "to": "2026-12-31" }""";

    // Where dates are checked by sequence alone a deadline refuses nothing.
    [Theory]
    [InlineData("sequence", 31)]
    [InlineData("window", 31, RefusalKind.AfterWindow)]
    [InlineData("window", 0)]
    public void Refusals_AfterADeadline_AreThoseOfTheCheck(string check, int daysAfter, params RefusalKind[] kinds)
    {
        var dates = Read(Set("own", "service", Schedule("standard-september", Started), check)).Value;

        Assert.Equal(kinds, DeclarationRules.Refusals(Ect(2026), Of(DeclarationType.Started, Day(2026, 12, 31).PlusDays(daysAfter)), dates, Day(2027, 3, 1)).Select(refusal => refusal.Kind));
    }

    [Fact]
    public void Due_WhereContractsAloneHaveDates_IsNotKnown()
    {
        var due = Assert.Single(DeclarationPlan.Of(Ect(2026), Read(Set("own", "contract", Schedule("standard-september", Started))).Value, Day(2026, 10, 1)), due => due.Type == DeclarationType.Started);

        Assert.Equal((DueStatus.NotKnown, "Add the milestones of the cohort to the hub's schedules once they are published"), (due.Status, due.NextStep));
    }

    [Fact]
    public void Read_SetsInAnyOrder_StandByCohortUseForceAndId()
    {
        var read = Read(
            Set("b", "part-time", Schedule("standard-september", Started)), Set("z", "service", Schedule("standard-january", Started)),
            Set("c", "service", Schedule("standard-september", Started), inForce: false), Set("a", "service", Schedule("standard-april", Started), inForce: false),
            Set("y", "service", Schedule("standard-september", Started)), Set("q", "service", Schedule("standard-september", Started), cohort: 2025));

        Assert.Equal(["q", "y", "z", "a", "c", "b"], read.Value.Sets.Select(set => set.Id));
    }

    // One schedule of twelve is the hub's own: the other eleven stay in force, the one is kept beside it, and sets not in force stay as they were.
    [Fact]
    public void With_OneScheduleOfACohort_ReplacesThatOneAlone()
    {
        var together = Dates.With(Read(Set("own", "service", Schedule("standard-september", Started), cohort: 2024)).Value);

        Assert.Equal(
            ["own True 1", "service-2024 True 11", "former-service-2024 False 1", "service-2024-replaced False 1"],
            together.Sets.Where(set => set is { Cohort: 2024, Use: SetUse.Service }).Select(set => $"{set.Id} {set.InForce} {set.Schedules.Count}"));
        Assert.Equal(Dates.Sets.Where(set => set.Cohort != 2024), together.Sets.Where(set => set.Cohort != 2024));
    }

    [Fact]
    public void Differences_WhereOneSourceNamesNoPayment_SayNothing()
    {
        var paid = Started.Replace("\"to\"", "\"payments\": [{ \"declaredBy\": \"2026-12-31\", \"on\": \"2027-01-31\" }], \"to\"", StringComparison.Ordinal);
        var read = Read(Set("own", "service", Schedule("standard-september", paid)), Set("page", "service", Schedule("standard-september", Started), inForce: false)).Value;

        Assert.Equal(["ecf-standard-september started payment: 31 January 2027, nothing"], read.Differences.Select(difference => $"{difference.What}: {difference.InForceSays}, {difference.OtherSays}"));
    }

    [Theory]
    [InlineData("2026-06-01", 0)]
    [InlineData("2026-05-31", 1)]
    public void Read_AWindow_LastsADayOrMore(string to, int found) =>
        Assert.Equal(found, Codes(Set("own", "service", Schedule("standard-september", Started.Replace("2026-12-31", to, StringComparison.Ordinal)))).Count(code => code == "ECF904"));

    [Theory]
    [InlineData("", "\"mentor\"", 1)]
    [InlineData("\"mentor\"", "", 1)]
    [InlineData("\"mentor\"", "\"mentor\"", 1)]
    [InlineData("\"mentor\"", "\"ect\"", 0)]
    public void Read_TwoMilestonesOfAType_AreForTwoRoles(string roles, string others, int found) => Assert.Equal(
        found, Codes(Set("own", "service", Schedule("standard-september", $"{For(roles)}, {For(others)}"))).Count(code => code == "ECF906"));

    [Theory]
    [InlineData("2026-05-31", "ECF921")]
    [InlineData("2026-06-01", "ECF920")]
    [InlineData("2026-12-30", "ECF920")]
    [InlineData("2026-12-31", "")]
    public void Read_APayment_ComesAfterWhatItIsFor(string on, string found)
    {
        var milestone = Started.Replace("\"to\"", $"\"payments\": [{{ \"declaredBy\": \"2026-12-31\", \"on\": \"{on}\" }}], \"to\"", StringComparison.Ordinal);
        Assert.Equal(found, string.Join(' ', Codes(Set("own", "service", Schedule("standard-september", milestone)))));
    }

    // Part-timers' dates stretch the six declarations; extended terms have none of their own there.
    [Theory]
    [InlineData("service", "retained-1 retained-2 retained-3 retained-4 extended-1 extended-2 extended-3 completed")]
    [InlineData("part-time", "retained-1 retained-2 retained-3 retained-4 completed")]
    public void Read_AWholeSet_HoldsEveryMilestoneOfItsUse(string use, string missing)
    {
        var set = Set("own", use, Schedule("extended-september", Started), partial: false, cohort: 2024);

        Assert.Equal(
            missing.Split(' ').Select(type => $"ecf-extended-september has no milestone for {type}; add its window, or write \"partial\": true where the set holds only what differs"),
            Read(set).Findings.Where(finding => finding.Code == "ECF922").Select(finding => finding.Sentence));
    }

    // The statements stand by month, and each finding at its own place in the file.
    [Fact]
    public void Read_StatementsOutOfOrder_AreByMonthAndFoundWhereTheyStand()
    {
        var statements = """
            "statements": [
              { "month": "2027-02", "deadline": "2027-01-31", "payment": "2027-02-25" },
              { "month": "2027-01", "deadline": "2027-12-31", "payment": "2027-01-25" },
              { "month": "2026-12", "deadline": "2026-12-31", "payment": "2026-12-25" },
              { "month": "2026-01", "deadline": "2026-01-26", "payment": "2026-01-25" }
            ],
            """;
        var read = Read(Set("own", "service", Schedule("standard-september", Started)).Replace("\"source\"", $"{statements} \"source\"", StringComparison.Ordinal));

        Assert.Equal([new YearMonth(2026, 1), new(2026, 12), new(2027, 1), new(2027, 2)], read.Value.Sets[0].Statements.Select(statement => statement.Month));
        Assert.Equal(
            ["$.sets[0].statements[1] ECF926", "$.sets[0].statements[2] ECF925", "$.sets[0].statements[3] ECF925"],
            read.Findings.Select(finding => $"{finding.Path} {finding.Code}").Order(StringComparer.Ordinal));
    }

    private static string For(string roles) => roles.Length == 0 ? Started : Started.Replace("\"from\"", $"\"roles\": [{roles}], \"from\"", StringComparison.Ordinal);

    private static string Schedule(string id, string milestones) => $$"""{ "schedule": "{{id}}", "milestones": [ {{milestones}} ] }""";

    private static string Set(string id, string use, string schedules, string check = "window", bool inForce = true, int cohort = 2026, bool partial = true) => FormattableString.Invariant(
        $$"""
        { "id": "{{id}}", "cohort": {{cohort}}, "use": "{{use}}", "inForce": {{(inForce ? "true" : "false")}}, "validation": "{{check}}", "partial": {{(partial ? "true" : "false")}},
          "source": { "title": "A provider's page", "address": "example.org/schedules", "retrieved": "2026-11-23" }, "schedules": [ {{schedules}} ] }
        """);

    private static ReadResult<DeclarationSchedules> Read(params IReadOnlyList<string> sets) => DeclarationSchedules.Read(Some.Utf8($$"""{ "sets": [ {{string.Join(", ", sets)}} ] }"""), "own.json");

    private static IEnumerable<string> Codes(string set) => Read(set).Findings.Select(finding => finding.Code);
}
