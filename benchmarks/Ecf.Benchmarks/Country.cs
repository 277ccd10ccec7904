using System.Text;
using Ecf.Domain.Calendars;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using NodaTime;

namespace Ecf.Benchmarks;

/// <summary>A made-up country: 60 calendars that differ by up to a week, 10,000 schools, ECTs and mentors in turn.</summary>
internal static class Country
{
    internal const int Schools = 10_000;

    private const int Calendars = 60;

    private static readonly TermCalendar[] All = [.. Enumerable.Range(0, Calendars).Select(CalendarOf)];

    private static readonly TrainingStart Start = new(new(2024), TermName.Autumn);

    private static readonly Programme[] Sequences = [ShippedProgrammes.Get(ShippedProgrammes.TeachFirstSequence), ShippedProgrammes.Get(ShippedProgrammes.EdtTwelveBlocks)];

    internal static PlacementRequest Request(int person) => new(person / Schools % 2 == 0 ? Cohort300.Ects : Cohort300.Mentors, All[person % Schools % Calendars], Start);

    /// <summary>The same schools on programmes that name the week or the half-term of their sessions.</summary>
    internal static PlacementRequest SequenceRequest(int person) => new(Sequences[person / Schools % 2], All[person % Schools % Calendars], Start);

    /// <summary>Two days shut, a busy week, and limits that every school keeps.</summary>
    internal static PlacementConstraints ConstraintsOf(int school)
    {
        var (shut, busy) = (new LocalDate(2024, 9, 9).PlusDays(school % 600), new LocalDate(2024, 11, 4).PlusDays(school % 7));
        return new()
        {
            Closures = [new(shut, shut.PlusDays(1), "Closed")],
            Busy = [new(busy, busy.PlusDays(4), "Mock exams")],
            Preferred = [new(IsoDayOfWeek.Wednesday, "webinars", new(15, 45), new(17, 0))],
            Gaps = [new(7)],
            MostAWeek = 2,
        };
    }

    private static TermCalendar CalendarOf(int number)
    {
        var years = Enumerable.Range(2024, 2).Select(year => $$"""{ "year": "{{year}}/{{(year + 1) % 100}}", "terms": [ {{string.Join(", ", Terms(year, number))}} ] }""");
        var json = $$"""
            { "id": "area-{{number}}", "name": "Area {{number}}", "area": "Area {{number}}",
              "source": { "title": "Made up", "address": "none", "retrieved": "2026-11-23" }, "years": [ {{string.Join(", ", years)}} ] }
            """;
        return TermCalendar.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), $"area-{number}.json").Value;
    }

    private static IEnumerable<string> Terms(int year, int number)
    {
        var october = number % 2 == 0 ? 4 : 11;
        yield return Term("autumn", new(year, 9, 1 + (number % 5)), new(year, 12, 17 + (number % 4)), new(year, 10, 20 + (number % 3)), october);
        yield return Term("spring", new(year + 1, 1, 4 + (number % 4)), new(year + 1, 3, 27 + (number % 3)), new(year + 1, 2, 16), 4);
        yield return Term("summer", new(year + 1, 4, 13 + (number % 7)), new(year + 1, 7, 18 + (number % 6)), new(year + 1, 5, 25), 4);
    }

    private static string Term(string name, LocalDate first, LocalDate last, LocalDate halfTerm, int days) => FormattableString.Invariant(
        $$"""{ "name": "{{name}}", "first": "{{first:uuuu-MM-dd}}", "last": "{{last:uuuu-MM-dd}}", "halfTerm": { "first": "{{halfTerm:uuuu-MM-dd}}", "last": "{{halfTerm.PlusDays(days):uuuu-MM-dd}}" } }""");
}
