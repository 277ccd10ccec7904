using System.Text;
using Ecf.Domain.Calendars;
using Ecf.Domain.Induction;
using NodaTime;

namespace Ecf.Domain.Tests.Induction;

/// <summary>The made-up schools of these tests: term lengths so round that an induction is reckoned by hand, and no bank holiday in term.</summary>
internal static class SomeInduction
{
    /// <summary>Terms of 60, 50 and 40 days, 2021/22 to 2040/41.</summary>
    internal static readonly TermCalendar North = Calendar("north", 12, 10, 8);

    /// <summary>Terms of 70, 50 and 40 days, 2021/22 to 2040/41.</summary>
    internal static readonly TermCalendar South = Calendar("south", 14, 10, 8);

    internal static readonly LocalDate Start = new(2025, 9, 1);

    internal static LocalDate Day(int year, int month, int day) => new(year, month, day);

    /// <summary>Full time at one school from September 2025.</summary>
    internal static InductionFacts FullTime(LocalDate? to = null, params Absence[] absences) => At(North, [], to, absences);

    /// <summary>One share throughout at one school from September 2025.</summary>
    internal static InductionFacts PartTime(decimal share, LocalDate? to = null, params Absence[] absences) =>
        At(North, [new(Start, share)], to, absences);

    internal static InductionFacts At(TermCalendar calendar, IReadOnlyList<WorkingPattern> pattern, LocalDate? to = null, params Absence[] absences) => new()
    {
        Start = Start,
        Posts = [new Post { School = "North School", Calendar = calendar, From = Start, To = to, Pattern = pattern }],
        Absences = absences,
    };

    internal static InductionTimeline Timeline(this InductionFacts facts) => InductionTimeline.Of(facts, Day(2026, 7, 31));

    internal static Absence Sick(LocalDate first, LocalDate last, decimal? days = null) => new(AbsenceKind.Sickness, first, last, days);

    /// <summary>These terms with one INSET day.</summary>
    internal static TermCalendar WithInset(IEnumerable<SchoolTerm> terms, LocalDate inset)
    {
        var years = terms.GroupBy(term => term.Year).Select(year => FormattableString.Invariant($$"""
            { "year": "{{year.Key}}", "terms": [ {{string.Join(", ", year.Select(Term))}} ], "insetDays": [ {{(year.Any(term => term.Covers(inset)) ? $$"""{ "date": "{{inset:uuuu-MM-dd}}" }""" : "")}} ] }
            """));
        return Read("inset", string.Join(",", years));
    }

    /// <summary>Autumn starts on the first Monday of September, spring on that from 4 January, summer on that from 1 June.</summary>
    internal static TermCalendar Calendar(string id, int autumn, int spring, int summer, int from = 2021, int to = 2040)
    {
        var years = Enumerable.Range(from, to - from + 1).Select(year => $$"""
            { "year": "{{new AcademicYear(year)}}", "terms": [
              {{Term("autumn", Monday(year, 9, 1), autumn)}}, {{Term("spring", Monday(year + 1, 1, 4), spring)}}, {{Term("summer", Monday(year + 1, 6, 1), summer)}} ] }
            """);
        return Read(id, string.Join(",", years));
    }

    internal static TermCalendar Read(string id, string years)
    {
        var json = $$"""
            { "id": "{{id}}", "name": "{{id}}", "area": "Nowhere",
              "source": { "title": "Made up", "address": "none", "retrieved": "2026-11-23" }, "years": [ {{years}} ] }
            """;
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return TermCalendar.Read(stream, $"{id}.json").Value;
    }

    private static string Term(SchoolTerm term) => FormattableString.Invariant(
        $$"""{ "name": "{{term.Name.ToString().ToLowerInvariant()}}", "first": "{{term.First:uuuu-MM-dd}}", "last": "{{term.Last:uuuu-MM-dd}}" }""");

    private static string Term(string name, LocalDate first, int weeks) =>
        FormattableString.Invariant($$"""{ "name": "{{name}}", "first": "{{first:uuuu-MM-dd}}", "last": "{{first.PlusDays((7 * weeks) - 3):uuuu-MM-dd}}" }""");

    private static LocalDate Monday(int year, int month, int day)
    {
        var from = new LocalDate(year, month, day);
        return from.DayOfWeek == IsoDayOfWeek.Monday ? from : from.Next(IsoDayOfWeek.Monday);
    }
}
