using System.Text;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using NodaTime;

namespace Ecf.Reporting.Calendars;

/// <summary>Writes events as an iCalendar file (RFC 5545) that diaries subscribe to.</summary>
/// <remarks>
/// Whole days are all-day values with exclusive ends that leave the day free; times are those of Europe/London, whose time zone data
/// goes with them, and take the time up. The same events, day and earlier file always give the same bytes.
/// </remarks>
public static class IcsWriter
{
    private const string London = "Europe/London";

    /// <summary>A fixed day, as Ical.Net would otherwise begin the zone's data with the year it happens to be.</summary>
    private static readonly LocalDate ZoneFrom = new(2012, 1, 1);

    /// <summary>Writes the events to the stream, which stays open. Nothing is written unless the whole file was made.</summary>
    /// <param name="events">What to write.</param>
    /// <param name="to">Where to, in UTF-8.</param>
    /// <param name="asAt">The day the file is made, as its events' DTSTAMP.</param>
    /// <param name="earlier">What was published before: a changed event gets the next sequence number, a dropped one is written once more as cancelled. Without it every event has number 0.</param>
    /// <exception cref="ArgumentException">The stream cannot be written.</exception>
    public static void Write(DayEvents events, Stream to, LocalDate asAt, IcsHistory? earlier = null)
    {
        ArgumentNullException.ThrowIfNull(events);
        AllOrNothing.Write(to, file => file.Write(Encoding.UTF8.GetBytes(Text(events, asAt, earlier))), CancellationToken.None);
    }

    private static string Text(DayEvents events, LocalDate asAt, IcsHistory? earlier)
    {
        var calendar = new Ical.Net.Calendar { ProductId = "-//Ecf//Term calendars//EN" };
        calendar.AddProperty("X-WR-CALNAME", SafeText.Clean(events.Name));
        calendar.AddProperty("X-WR-TIMEZONE", London);
        calendar.AddTimeZone(VTimeZone.FromDateTimeZone(London, ZoneFrom.ToDateTimeUnspecified(), includeHistoricalData: false));
        foreach (var one in events.InOrder)
        {
            calendar.Events.Add(Event(one, asAt, earlier?.SequenceOf(one) ?? 0));
        }

        foreach (var dropped in Dropped(events, earlier))
        {
            var sequence = dropped.Cancelled ? dropped.Sequence : dropped.Sequence + 1;
            var cancelled = Event(dropped.Event, asAt, sequence);
            cancelled.Status = "CANCELLED";
            calendar.Events.Add(cancelled);
        }

        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    private static IEnumerable<IcsHistory.Entry> Dropped(DayEvents events, IcsHistory? earlier)
    {
        var kept = events.InOrder.Select(one => one.Uid).ToHashSet(StringComparer.Ordinal);
        return (earlier?.All ?? []).Where(entry => !kept.Contains(entry.Event.Uid)).OrderBy(entry => entry.Event.Uid, StringComparer.Ordinal);
    }

    private static CalendarEvent Event(IcsEvent one, LocalDate asAt, int sequence) => new()
    {
        Uid = one.Uid,
        DtStart = one.IsAllDay ? Day(one.Start.Date) : Time(one.Start),
        DtEnd = one.IsAllDay ? Day(one.End.Date) : Time(one.End),
        DtStamp = new CalDateTime(asAt.Year, asAt.Month, asAt.Day, 0, 0, 0, "UTC"),
        Summary = one.Summary,
        Description = one.Description,
        Sequence = sequence,
        Transparency = one.IsAllDay ? "TRANSPARENT" : "OPAQUE",
    };

    private static CalDateTime Day(LocalDate date) => new(date.Year, date.Month, date.Day);

    private static CalDateTime Time(LocalDateTime time) => new(time.Year, time.Month, time.Day, time.Hour, time.Minute, time.Second, London);
}
