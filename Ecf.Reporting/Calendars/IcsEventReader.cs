using Ecf.Domain;
using Ecf.Domain.Calendars;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using NodaTime;
using NodaTime.Text;
using NodaTime.TimeZones;

namespace Ecf.Reporting.Calendars;

/// <summary>Turns one event into labelled days; where it cannot, a finding says why.</summary>
internal sealed class IcsEventReader(string file, List<Finding> findings)
{
    private static readonly DateTimeZone London = DateTimeZoneProviders.Tzdb["Europe/London"];

    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    // A hundred years: what is longer is no event of a school, and leads beyond the days that there are.
    private const long MostSeconds = 36_525L * 86_400;

    internal DraftDays? Read(IcsBlock block)
    {
        if (Parse(block, file, findings) is not { } parsed || !IsPlain(block, parsed))
        {
            return null;
        }

        if (parsed.DtStart is null)
        {
            findings.Add(block.Value("DTSTART") is { } value
                ? CalendarFileFindings.BadDate(file, block.Line, "DTSTART", value)
                : CalendarFileFindings.NoStart(file, block.Line));
            return null;
        }

        return Days(block, parsed);
    }

    /// <summary>Ical.Net reads one event at a time, so that what it throws concerns that event alone. It throws exceptions of many kinds for content it cannot read.</summary>
    internal static CalendarEvent? Parse(IcsBlock block, string file, List<Finding> findings)
    {
        try
        {
            var text = string.Join("\r\n", ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:one", "BEGIN:VEVENT", .. block.Lines, "END:VEVENT", "END:VCALENDAR", ""]);
            return Ical.Net.Calendar.Load(text)?.Events.FirstOrDefault();
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            findings.Add(Why(block, file, broken));
            return null;
        }
    }

    private static Finding Why(IcsBlock block, string file, Exception broken)
    {
        if (Zone(block) is { } zone && ZoneOf(zone) is null)
        {
            return CalendarFileFindings.NoZone(file, block.Line, zone);
        }

        return WrongDate(block) is { } property
            ? CalendarFileFindings.BadDate(file, block.Line, property, block.Value(property)!)
            : CalendarFileFindings.NotAnEvent(file, block.Line, broken.Message);
    }

    private static string? WrongDate(IcsBlock block) => new[] { "DTSTART", "DTEND" }
        .FirstOrDefault(property => block.Value(property) is { } value && !(value.Length >= 8 && Day.Parse(value[..8]).Success));

    private bool IsPlain(IcsBlock block, CalendarEvent parsed)
    {
        var summary = parsed.Summary?.Trim() ?? "";
        if (parsed.Status?.Equals("CANCELLED", StringComparison.OrdinalIgnoreCase) == true)
        {
            findings.Add(CalendarFileFindings.Cancelled(file, block.Line, summary));
            return false;
        }

        if (block.Has("RRULE") || block.Has("RDATE") || block.Has("RECURRENCE-ID"))
        {
            findings.Add(CalendarFileFindings.Recurring(file, block.Line, summary));
            return false;
        }

        if (summary.Length == 0)
        {
            findings.Add(CalendarFileFindings.NoSummary(file, block.Line));
        }

        return summary.Length > 0;
    }

    private DraftDays? Days(IcsBlock block, CalendarEvent parsed)
    {
        foreach (var (property, read) in new[] { ("DTEND", parsed.DtEnd is not null), ("DURATION", parsed.Duration is { } length && SecondsOf(length) <= MostSeconds) })
        {
            if (block.Value(property) is { } value && !read)
            {
                findings.Add(CalendarFileFindings.BadDate(file, block.Line, property, value));
                return null;
            }
        }

        // The start's zone first: Ical.Net cannot add to a time of a zone that it does not know.
        if (InLondon(parsed.DtStart!) is not { } first || EndOf(parsed, first) is not { } end)
        {
            findings.Add(CalendarFileFindings.NoZone(file, block.Line, Zone(block) ?? ""));
            return null;
        }

        return new($"line {block.Line}", parsed.Summary!.Trim(), first.Date, LastDay(first, end));
    }

    private static long SecondsOf(Ical.Net.DataTypes.Duration length) => Math.Abs(
        ((((((length.Weeks ?? 0) * 7L) + (length.Days ?? 0)) * 24) + (length.Hours ?? 0)) * 3600) + ((length.Minutes ?? 0) * 60L) + (length.Seconds ?? 0));

    /// <summary>The end on the clocks of an English school; without one, the event has no length.</summary>
    private static LocalDateTime? EndOf(CalendarEvent parsed, LocalDateTime start) => parsed switch
    {
        { DtEnd: { } end } => InLondon(end),
        { Duration: { } length } => InLondon(parsed.DtStart!.Add(length)),
        _ => start,
    };

    /// <summary>Ends are exclusive: an event to midnight, or to a day without a time, does not touch that day. One without any length is that day.</summary>
    private static LocalDate LastDay(LocalDateTime start, LocalDateTime end) =>
        end == start || end.TimeOfDay != LocalTime.Midnight ? end.Date : end.Date.PlusDays(-1);

    /// <summary>The time on the clocks of an English school; a time without a zone, and a day, stand as they are.</summary>
    internal static LocalDateTime? InLondon(CalDateTime time)
    {
        var local = new LocalDateTime(time.Year, time.Month, time.Day, time.Hour, time.Minute, time.Second);
        if (!time.HasTime || time.IsFloating)
        {
            return time.HasTime ? local : local.Date.AtMidnight();
        }

        return time.TzId is { } id && ZoneOf(id) is { } zone ? local.InZoneLeniently(zone).WithZone(London).LocalDateTime : null;
    }

    private static DateTimeZone? ZoneOf(string id) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(id)
        ?? (TzdbDateTimeZoneSource.Default.WindowsToTzdbIds.TryGetValue(id, out var mapped) ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(mapped) : null);

    /// <summary>The TZID parameter of the start or the end.</summary>
    private static string? Zone(IcsBlock block) => block.Lines
        .Where(line => line.StartsWith("DTSTART", StringComparison.OrdinalIgnoreCase) || line.StartsWith("DTEND", StringComparison.OrdinalIgnoreCase))
        .SelectMany(line => line.Split(':')[0].Split(';'))
        .Where(part => part.StartsWith("TZID=", StringComparison.OrdinalIgnoreCase))
        .Select(part => part[5..].Trim('"'))
        .OrderBy(id => ZoneOf(id) is not null)
        .FirstOrDefault();
}
