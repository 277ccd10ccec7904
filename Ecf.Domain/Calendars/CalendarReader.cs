using System.Text.Json;
using Ecf.Domain.Reading;

namespace Ecf.Domain.Calendars;

/// <summary>Turns a calendar file into a calendar: first each fact by itself, then the facts against each other.</summary>
internal sealed class CalendarReader(BankHolidays bankHolidays, IReadOnlyList<TermCalendar> areas)
{
    private static readonly Dictionary<string, CalendarLevel> Levels = new(StringComparer.Ordinal)
    {
        ["area"] = CalendarLevel.Area,
        ["school"] = CalendarLevel.School,
    };

    internal TermCalendar? Read(JsonPlace file)
    {
        file.Knows("id", "name", "area", "source", "level", "basedOn", "years");
        var named = file.Optional("basedOn");
        var area = named is null ? null : Area(named);
        var head = Head(file, area);
        var years = Years(file, area, named is not null);
        if (area is not null)
        {
            years.AddRange(area.Years.Where(year => years.TrueForAll(other => other.Year != year.Year)).Select(year => Inherited(year, area, named!.Spot)));
        }

        return new CalendarMaking(bankHolidays, area).Make(named is not null && area is null ? null : head, years);
    }

    private static CalendarHead? Head(JsonPlace file, TermCalendar? based)
    {
        var id = file.Required("id", "\"nottingham-city\"")?.Text();
        var name = file.Required("name", "\"Nottingham City\"")?.Text();
        var area = file.Has("basedOn") ? file.Optional("area")?.Text() ?? based?.Area : file.Required("area", "\"Nottingham City, maintained schools\"")?.Text();
        var source = file.Required("source", "{ \"title\": \"School term dates\", \"address\": \"nottinghamcity.gov.uk\", \"retrieved\": \"2026-11-23\" }")?.Source();
        var level = Level(file);
        return id is null || name is null || area is null || source is null || level is null ? null : new(id, name, area, source, level.Value);
    }

    private static CalendarLevel? Level(JsonPlace file)
    {
        var usual = file.Has("basedOn") ? CalendarLevel.School : CalendarLevel.Area;
        if (file.Optional("level") is not { } place)
        {
            return usual;
        }

        var level = place.Word(Levels);
        if (level is CalendarLevel.Area && usual is CalendarLevel.School)
        {
            place.Error("ECF228", LayerFindings.AreaBasedOn);
        }

        return level;
    }

    private TermCalendar? Area(JsonPlace place)
    {
        if (place.Text() is not { } id)
        {
            return null;
        }

        if (areas.FirstOrDefault(area => area.Id == id) is not { } found)
        {
            place.Error("ECF228", LayerFindings.NoSuchArea(id, [.. areas.Where(area => area.Level == CalendarLevel.Area).Select(area => area.Id)]));
            return null;
        }

        if (found.Level == CalendarLevel.Area)
        {
            return found;
        }

        place.Error("ECF228", LayerFindings.NotAnArea(found));
        return null;
    }

    private static List<YearEntry> Years(JsonPlace file, TermCalendar? area, bool basedOn)
    {
        if ((basedOn ? file.Optional("years") : file.Required("years", "[]")) is not { } list)
        {
            return [];
        }

        var items = list.Items();
        var years = new List<YearEntry>();
        foreach (var year in items.Select(item => YearReader.Read(item, area, basedOn)).OfType<YearEntry>())
        {
            if (years.Find(other => other.Year == year.Year) is { } first)
            {
                year.Spot.Error("ECF202", CalendarFindings.YearTwice(year.Year, first.Spot.Path));
                continue;
            }

            years.Add(year);
        }

        if (items.Count == 0 && list.Kind == JsonValueKind.Array && !basedOn)
        {
            list.Note("ECF218", CalendarFindings.NoYears);
        }

        return years;
    }

    private static YearEntry Inherited(CalendarYear year, TermCalendar area, Spot spot) => new(year.Year, spot)
    {
        Source = year.Source,
        StatedDays = year.StatedDays,
        Terms = [.. area.Terms.Where(term => term.Year == year.Year).Select(term => new TermEntry(term, spot) { SaysHalfTerm = true, Inherited = true })],
        AllTermsRead = true,
        Inherited = true,
    };
}
