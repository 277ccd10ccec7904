using Ecf.Domain.Calendars;
using Ecf.Domain.Induction;
using NodaTime;
using NodaTime.Text;
using static Ecf.Domain.Tests.Induction.SomeInduction;

namespace Ecf.Domain.Tests.Induction;

/// <summary>Whether a calendar knows the term in which an induction starts: what it leaves out must not be taken for a holiday.</summary>
public sealed class StartKnownTests
{
    private const string Autumn2025 = """{ "name": "autumn", "first": "2025-09-01", "last": "2025-11-21" }""";

    private const string Spring2026 = """{ "name": "spring", "first": "2026-01-05", "last": "2026-03-13" }""";

    private const string Summer2026 = """{ "name": "summer", "first": "2026-06-01", "last": "2026-07-24" }""";

    private static readonly Dictionary<string, TermCalendar> Calendars = new()
    {
        ["from autumn"] = Read("autumn", $$"""{ "year": "2025/26", "terms": [ {{Autumn2025}}, {{Spring2026}}, {{Summer2026}} ] }"""),
        ["from spring"] = Read("spring", $$"""{ "year": "2025/26", "terms": [ {{Spring2026}}, {{Summer2026}} ] }"""),
        ["without spring"] = Read("gap", $$"""{ "year": "2025/26", "terms": [ {{Autumn2025}}, {{Summer2026}} ] }"""),
        ["without a last day"] = Read("open", """{ "year": "2025/26", "terms": [ { "name": "autumn", "first": "2025-09-01" } ] }"""),
    };

    // A school year begins in August; before the first spring or after a term that is missing, nobody knows what was taught.
    [Theory]
    [InlineData("from autumn", "2025-07-31", false)]
    [InlineData("from autumn", "2025-08-01", true)]
    [InlineData("from autumn", "2026-07-24", true)]
    [InlineData("from autumn", "2026-07-25", false)]
    [InlineData("from spring", "2026-01-04", false)]
    [InlineData("from spring", "2026-01-05", true)]
    [InlineData("from spring", "2026-01-12", true)]
    [InlineData("without spring", "2025-11-21", true)]
    [InlineData("without spring", "2026-02-02", false)]
    [InlineData("without spring", "2026-06-01", true)]
    [InlineData("without a last day", "2025-09-01", false)]
    public void Check_OfAStart_AsksForTheTermsThatAreNotKnown(string calendar, string date, bool isKnown)
    {
        var start = LocalDatePattern.Iso.Parse(date).Value;
        InductionFacts facts = new() { Start = start, Posts = [new Post { School = "A", Calendar = Calendars[calendar], From = start }] };

        Assert.Equal(isKnown ? [] : ["ECF612"], facts.Check().Findings.Select(finding => finding.Code));
    }

    // The last two cells of a year, and days outside the years held.
    [Fact]
    public void Counts_OfTheLastDaysOfAYear_HoldOnEitherSide()
    {
        DayCounts counts = new([Day(2025, 12, 30), Day(2025, 12, 31)]);
        LocalDate[] days = [Day(2024, 1, 1), Day(2025, 12, 29), Day(2025, 12, 30), Day(2025, 12, 31), Day(2026, 1, 1), Day(2040, 1, 1)];

        Assert.Equal([0, 0, 0, 1, 2, 2], days.Select(counts.Before));
        Assert.Equal([0, 0, 1, 2, 2, 2], days.Select(counts.Through));
    }
}
