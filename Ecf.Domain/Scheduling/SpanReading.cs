using Ecf.Domain.Calendars;
using Ecf.Domain.Reading;
using NodaTime;

namespace Ecf.Domain.Scheduling;

/// <summary>Reads the closures and busy periods of a school or of all.</summary>
internal static class SpanReading
{
    internal static IReadOnlyList<Closure> Closures(JsonPlace place) =>
        [.. Of(place, "closures").Select(span => new Closure(span.First, span.Last, span.Name))];

    internal static IReadOnlyList<BusyPeriod> Busy(JsonPlace place) =>
        [.. Of(place, "busy").Select(span => new BusyPeriod(span.First, span.Last, span.Name))];

    private static IEnumerable<(LocalDate First, LocalDate Last, string Name)> Of(JsonPlace place, string name) =>
        (place.Optional(name)?.Items() ?? []).Where(item => item.IsObject()).Select(Span).OfType<(LocalDate, LocalDate, string)>().ToList();

    private static (LocalDate First, LocalDate Last, string Name)? Span(JsonPlace item)
    {
        item.Knows("first", "last", "name");
        var first = item.Required("first", "\"2025-11-03\"")?.Date();
        var name = item.Required("name", "\"Mock exams\"")?.Text();
        var last = item.Optional("last") is { } end ? end.Date() : first;
        if (first is null || last is null || name is null)
        {
            return null;
        }

        if (last >= first)
        {
            return (first.Value, last.Value, name);
        }

        item.Error("ECF311", SchedulingFindings.EndsBeforeItStarts(first.Value, last.Value));
        return null;
    }
}
