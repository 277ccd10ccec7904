using System.Text;
using Ecf.Domain.Calendars;
using NodaTime;

namespace Ecf.Benchmarks;

/// <summary>Two made-up calendars long enough for every induction, 2024/25 to 2035/36.</summary>
internal static class SchoolYears
{
    internal static readonly IReadOnlyList<TermCalendar> Calendars = [Calendar("fourteen", 14), Calendar("fifteen", 15)];

    private static TermCalendar Calendar(string id, int autumnWeeks)
    {
        var years = Enumerable.Range(2024, 12).Select(year => FormattableString.Invariant($$"""
            { "year": "{{new AcademicYear(year)}}", "terms": [ {{Term("autumn", new(year, 9, 1), autumnWeeks)}},
              {{Term("spring", new(year + 1, 1, 4), 11)}}, {{Term("summer", new(year + 1, 4, 15), 13)}} ] }
            """));
        var json = $$"""
            { "id": "{{id}}", "name": "{{id}}", "area": "Nowhere", "source": { "title": "Made up", "address": "none", "retrieved": "2026-11-23" },
              "years": [ {{string.Join(",", years)}} ] }
            """;
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return TermCalendar.Read(stream, $"{id}.json").Value;
    }

    private static string Term(string name, LocalDate from, int weeks)
    {
        var first = from.PlusDays(-1).Next(IsoDayOfWeek.Monday);
        return FormattableString.Invariant($$"""{ "name": "{{name}}", "first": "{{first:uuuu-MM-dd}}", "last": "{{first.PlusDays((7 * weeks) - 3):uuuu-MM-dd}}" }""");
    }
}
