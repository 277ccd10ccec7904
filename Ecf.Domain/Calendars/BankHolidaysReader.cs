using Ecf.Domain.Reading;
using NodaTime;

namespace Ecf.Domain.Calendars;

/// <summary>Turns a file of bank holidays into <see cref="BankHolidays"/>.</summary>
internal static class BankHolidaysReader
{
    internal static BankHolidays? Read(JsonPlace file)
    {
        file.Knows("asOf", "source", "from", "to", "days");
        var asOf = file.Required("asOf", "\"2026-11-23\"")?.Date();
        var source = file.Required("source", "{ \"title\": \"UK bank holidays\", \"address\": \"gov.uk/bank-holidays.json\", \"retrieved\": \"2026-11-23\" }")?.Source();
        var from = file.Required("from", "2021")?.WholeNumber(1900, 2199);
        var to = file.Required("to", "2028")?.WholeNumber(1900, 2199);
        var days = Days(file);
        if (from is null || to is null || asOf is null || source is null || !Check(file, days, from.Value, to.Value))
        {
            return null;
        }

        return new(from.Value, to.Value, asOf.Value, source, days.Select(day => day.Value).DistinctBy(day => day.Date));
    }

    private static List<Placed<BankHoliday>> Days(JsonPlace file)
    {
        var days = new List<Placed<BankHoliday>>();
        foreach (var item in file.Required("days", "[]")?.Items() ?? [])
        {
            if (item.IsObject() && Day(item) is { } day)
            {
                days.Add(new(day, item.Spot));
            }
        }

        return days;
    }

    private static BankHoliday? Day(JsonPlace item)
    {
        item.Knows("date", "name");
        var date = item.Required("date", "\"2026-05-04\"")?.Date();
        var name = item.Required("name", "\"Early May bank holiday\"")?.Text();
        return date is null || name is null ? null : new(date.Value, name);
    }

    private static bool Check(JsonPlace file, List<Placed<BankHoliday>> days, int from, int to)
    {
        if (to < from)
        {
            file.Optional("to")!.Error("ECF231", BankHolidayFindings.EndsBeforeStart(from, to));
            return false;
        }

        SayTwice(days);
        foreach (var day in days)
        {
            SayOutside(day, from, to);
            SayWeekend(day);
        }

        return true;
    }

    internal static void SayTwice(List<Placed<BankHoliday>> days)
    {
        var seen = new Dictionary<LocalDate, string>();
        foreach (var day in days)
        {
            if (!seen.TryAdd(day.Value.Date, day.Spot.Path))
            {
                day.Spot.Error("ECF232", BankHolidayFindings.Twice(day.Value, seen[day.Value.Date]));
            }
        }
    }

    internal static void SayWeekend(Placed<BankHoliday> day)
    {
        if (day.Value.Date.IsWeekend())
        {
            day.Spot.Warning("ECF234", BankHolidayFindings.OnWeekend(day.Value));
        }
    }

    private static void SayOutside(Placed<BankHoliday> day, int from, int to)
    {
        if (day.Value.Date.Year < from || day.Value.Date.Year > to)
        {
            day.Spot.Error("ECF233", BankHolidayFindings.OutsideYears(day.Value, from, to));
        }
    }
}
