using Ecf.Domain.Reading;

namespace Ecf.Domain.Calendars;

/// <summary>Reads one entry of "years".</summary>
internal static class YearReader
{
    internal static YearEntry? Read(JsonPlace place, TermCalendar? area, bool basedOn)
    {
        if (!place.IsObject())
        {
            return null;
        }

        place.Knows("year", "source", "statedDays", "terms", "insetDays", "openDays", "closures");
        return Year(place) is { } year ? Entry(place, year, area, basedOn) : null;
    }

    private static YearEntry Entry(JsonPlace place, AcademicYear year, TermCalendar? area, bool basedOn)
    {
        var isAreaLost = basedOn && area is null;
        var given = basedOn ? place.Optional("terms") : place.Required("terms", "[{ \"name\": \"autumn\", \"first\": \"2025-09-01\" }]");
        var listed = given?.Items();
        var own = Once(Objects(listed).Select(item => TermReader.Read(item, year, area, isAreaLost)).OfType<TermEntry>());
        var above = (area?.Terms ?? []).Where(term => term.Year == year && own.TrueForAll(other => other.Term.Name != term.Name));
        return new(year, place.Spot)
        {
            Source = place.Optional("source")?.Source(),
            StatedDays = place.Optional("statedDays")?.WholeNumber(1, 366),
            Terms = [.. own, .. above.Select(term => new TermEntry(term, place.Spot) { SaysHalfTerm = true, Inherited = true })],
            InsetDays = Read(place.Optional("insetDays")?.Items(), item => DayReader.InsetDay(item, year)),
            Closures = Read(place.Optional("closures")?.Items(), item => DayReader.Closure(item, year)),
            OpenDays = Read(place.Optional("openDays")?.Items(), item => DayReader.OpenDay(item, year)),
            AllTermsRead = !isAreaLost && ((basedOn && given is null) || (listed?.Count == own.Count && own.TrueForAll(term => !term.HalfTermUnread))),
        };
    }

    private static AcademicYear? Year(JsonPlace place)
    {
        if (place.Required("year", "\"2025/26\"") is not { } written || written.Text() is not { } text)
        {
            return null;
        }

        if (AcademicYear.TryParse(text, null, out var year))
        {
            return year;
        }

        written.Error("ECF201", CalendarFindings.NotAYear(text));
        return null;
    }

    private static IEnumerable<JsonPlace> Objects(IReadOnlyList<JsonPlace>? items) => (items ?? []).Where(item => item.IsObject());

    private static List<Placed<T>> Read<T>(IReadOnlyList<JsonPlace>? items, Func<JsonPlace, T?> read)
        where T : class
    {
        var values = new List<Placed<T>>();
        foreach (var item in Objects(items))
        {
            if (read(item) is { } value)
            {
                values.Add(new(value, item.Spot));
            }
        }

        return values;
    }

    private static List<TermEntry> Once(IEnumerable<TermEntry> terms)
    {
        var kept = new List<TermEntry>();
        foreach (var term in terms)
        {
            if (kept.Find(other => other.Term.Name == term.Term.Name) is { } first)
            {
                term.Spot.Error("ECF203", CalendarFindings.TermTwice(term.Term, first.Spot.Path));
                continue;
            }

            kept.Add(term);
        }

        return kept;
    }
}
