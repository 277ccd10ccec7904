using Ecf.Domain.Reading;

namespace Ecf.Domain.Calendars;

/// <summary>Reads the single days of a year: INSET days, closures and days declared open.</summary>
internal static class DayReader
{
    internal static InsetDay? InsetDay(JsonPlace item, AcademicYear year)
    {
        item.Knows("date", "datePrinted", "recommended", "name");
        var date = item.Required("date", "\"2025-09-01\"") is { } written ? Span.Day(written, year, "INSET day is") : null;
        PrintedDay.Check(item, "date", date);
        var recommended = item.Optional("recommended")?.YesOrNo() ?? false;
        var name = item.Optional("name")?.Text();
        return date is { } day ? new(day, recommended, name) : null;
    }

    internal static Closure? Closure(JsonPlace item, AcademicYear year)
    {
        item.Knows("first", "firstPrinted", "last", "lastPrinted", "name");
        var name = item.Required("name", "\"Local election\"")?.Text();
        var span = Span.Read(item, year, "closure");
        return name is not null && span is { } days ? new(days.First, days.Last ?? days.First, name) : null;
    }

    internal static OpenDay? OpenDay(JsonPlace item, AcademicYear year)
    {
        item.Knows("date", "datePrinted", "name");
        var date = item.Required("date", "\"2026-07-27\"") is { } written ? Span.Day(written, year, "open day is") : null;
        PrintedDay.Check(item, "date", date);
        var name = item.Optional("name")?.Text();
        return date is { } day ? new(day, name) : null;
    }
}
