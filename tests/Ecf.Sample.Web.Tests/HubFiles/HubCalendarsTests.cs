using Ecf.Domain.Calendars;
using Ecf.Sample.Web.HubFiles;
using Ecf.Sample.Web.Tests.Data;
using NodaTime;

namespace Ecf.Sample.Web.Tests.HubFiles;

public sealed class HubCalendarsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    // "a-school" comes before "our-town" by name, and is based on it all the same.
    [Fact]
    public void SchoolsFile_BasedOnAnAreaOfTheHub_TakesItsTerms()
    {
        Write("our-town", Area("our-town", "2025-09-03"));
        Write("a-school", School("our-town"));

        var library = HubLibrary.Of(new(folder.Path));

        Assert.DoesNotContain(library.Findings, finding => finding.Severity == Severity.Error);
        Assert.Equal(DayKind.Teaching, library.Calendars["a-school"].KindOf(new LocalDate(2025, 9, 3)));
        Assert.Equal(CalendarLevel.School, library.Calendars["a-school"].Explain(new LocalDate(2025, 9, 4)).Level);
        Assert.Equal("instead of Autumn term 2025 (Dates of our town)", library.Calendars["a-school"].Explain(new LocalDate(2025, 9, 4)).Overrides);
    }

    [Fact]
    public void SchoolsFile_BasedOnAShippedAreaThatTheHubReplaces_TakesTheHubsTerms()
    {
        Write("nottingham-city", Area("nottingham-city", "2025-09-03"));
        Write("a-school", School("nottingham-city"));

        Assert.Equal(new LocalDate(2025, 9, 3), HubLibrary.Of(new(folder.Path)).Calendars["a-school"].KnownFrom);
    }

    [Fact]
    public void SchoolsFile_BasedOnAnotherSchool_IsRefused()
    {
        Write("our-town", Area("our-town", "2025-09-03"));
        Write("a-school", School("our-town"));
        Write("b-school", School("a-school").Replace("\"id\": \"a-school\"", "\"id\": \"b-school\""));

        var errors = HubLibrary.Of(new(folder.Path)).Findings.Where(finding => finding.Severity == Severity.Error);

        Assert.Contains(("calendars/b-school.json", "$.basedOn", "ECF228"), errors.Select(finding => (finding.File, finding.Path, finding.Code)));
    }

    private static string Area(string id, string first) => $$"""
        { "id": "{{id}}", "name": "Our town", "area": "Our town, maintained schools",
          "source": { "title": "Dates of our town", "address": "none", "retrieved": "2026-11-23" },
          "years": [ { "year": "2025/26", "terms": [
            { "name": "autumn", "first": "{{first}}", "last": "2025-12-19", "halfTerm": { "first": "2025-10-27", "last": "2025-10-31" } } ] } ] }
        """;

    private static string School(string area) => $$"""
        { "id": "a-school", "name": "A school", "basedOn": "{{area}}",
          "source": { "title": "A school's own days", "address": "none", "retrieved": "2026-11-23" },
          "years": [ { "year": "2025/26", "insetDays": [ { "date": "2025-09-04" } ] } ] }
        """;

    private void Write(string id, string json)
    {
        Directory.CreateDirectory(folder.File("calendars"));
        File.WriteAllText(folder.File($"calendars/{id}.json"), json);
    }
}
