using Ecf.Domain.Reading;

namespace Ecf.Domain.Calendars;

/// <summary>Reads one entry of "years".</summary>
internal static class YearReader
{
    internal static YearEntry? Read(JsonPlace place)
    {
        if (!place.IsObject())
        {
            return null;
        }

        place.Knows("year", "source", "statedDays", "terms", "insetDays", "closures");
        return Year(place) is { } year ? Entry(place, year) : null;
    }

    private static YearEntry Entry(JsonPlace place, AcademicYear year)
    {
        var listed = place.Required("terms", "[{ \"name\": \"autumn\", \"first\": \"2025-09-01\" }]")?.Items();
        var terms = Once(Read(listed, item => TermReader.Read(item, year)));
        return new(year, place)
        {
            Source = place.Optional("source")?.Source(),
            StatedDays = place.Optional("statedDays")?.WholeNumber(1, 366),
            Terms = terms,
            InsetDays = Read(place.Optional("insetDays")?.Items(), item => InsetDay(item, year)),
            Closures = Read(place.Optional("closures")?.Items(), item => Closure(item, year)),
            AllTermsRead = listed?.Count == terms.Count && terms.TrueForAll(HalfTermRead),
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

    private static List<Placed<T>> Read<T>(IReadOnlyList<JsonPlace>? items, Func<JsonPlace, T?> read)
        where T : class
    {
        var values = new List<Placed<T>>();
        foreach (var item in (items ?? []).Where(item => item.IsObject()))
        {
            if (read(item) is { } value)
            {
                values.Add(new(value, item));
            }
        }

        return values;
    }

    private static List<Placed<SchoolTerm>> Once(List<Placed<SchoolTerm>> terms)
    {
        var kept = new List<Placed<SchoolTerm>>();
        foreach (var term in terms)
        {
            if (kept.Find(other => other.Value.Name == term.Value.Name) is { } first)
            {
                term.Place.Error("ECF203", CalendarFindings.TermTwice(term.Value, first.Place.Path));
                continue;
            }

            kept.Add(term);
        }

        return kept;
    }

    private static bool HalfTermRead(Placed<SchoolTerm> term) => term.Value.HalfTerm is not null || !term.Place.Has("halfTerm");

    private static InsetDay? InsetDay(JsonPlace item, AcademicYear year)
    {
        item.Knows("date", "recommended", "name");
        var date = item.Required("date", "\"2025-09-01\"") is { } written ? Span.Day(written, year, "INSET day is") : null;
        var recommended = item.Optional("recommended")?.YesOrNo() ?? false;
        var name = item.Optional("name")?.Text();
        return date is { } day ? new(day, recommended, name) : null;
    }

    private static Closure? Closure(JsonPlace item, AcademicYear year)
    {
        item.Knows("first", "last", "name");
        var name = item.Required("name", "\"Local election\"")?.Text();
        var span = Span.Read(item, year, "closure");
        return name is not null && span is { } days ? new(days.First, days.Last ?? days.First, name) : null;
    }
}
