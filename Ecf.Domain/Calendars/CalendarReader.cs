using System.Text.Json;
using Ecf.Domain.Reading;

namespace Ecf.Domain.Calendars;

/// <summary>Turns a calendar file into a calendar: first each fact by itself, then the facts against each other.</summary>
internal sealed class CalendarReader(BankHolidays bankHolidays)
{
    internal TermCalendar? Read(JsonPlace file)
    {
        file.Knows("id", "name", "area", "source", "years");
        var id = file.Required("id", "\"nottingham-city\"")?.Text();
        var name = file.Required("name", "\"Nottingham City\"")?.Text();
        var area = file.Required("area", "\"Nottingham City, maintained schools\"")?.Text();
        var source = file.Required("source", "{ \"title\": \"School term dates\", \"address\": \"nottinghamcity.gov.uk\", \"retrieved\": \"2026-11-23\" }")?.Source();
        var years = Years(file);
        var inOrder = TermChecks.Check(years);
        YearChecks.Check(years, bankHolidays);
        return id is null || name is null || area is null || source is null || !inOrder
            ? null
            : Calendar(new() { Id = id, Name = name, Area = area, Source = source }, years);
    }

    private static List<YearEntry> Years(JsonPlace file)
    {
        if (file.Required("years", "[]") is not { } list)
        {
            return [];
        }

        var items = list.Items();
        var years = new List<YearEntry>();
        foreach (var year in items.Select(YearReader.Read).OfType<YearEntry>())
        {
            if (years.Find(other => other.Year == year.Year) is { } first)
            {
                year.Place.Error("ECF202", CalendarFindings.YearTwice(year.Year, first.Place.Path));
                continue;
            }

            years.Add(year);
        }

        if (items.Count == 0 && list.Kind == JsonValueKind.Array)
        {
            list.Note("ECF218", CalendarFindings.NoYears);
        }

        return years;
    }

    private TermCalendar Calendar(CalendarFacts head, List<YearEntry> years)
    {
        var facts = new CalendarFacts
        {
            Id = head.Id,
            Name = head.Name,
            Area = head.Area,
            Source = head.Source,
            Years = [.. years.Select(year => new CalendarYear(year.Year, year.Source ?? head.Source, year.StatedDays))],
            Terms = [.. years.SelectMany(year => year.Terms).Select(term => term.Value)],
            InsetDays = [.. years.SelectMany(year => year.InsetDays).Select(inset => inset.Value)],
            Closures = [.. years.SelectMany(year => year.Closures).Select(closure => closure.Value)],
        };
        var calendar = new TermCalendar(facts, bankHolidays);
        years.ForEach(year => CountChecks.Check(year, calendar));
        return calendar;
    }
}
