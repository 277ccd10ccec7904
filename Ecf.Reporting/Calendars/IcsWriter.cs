using System.Text;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using NodaTime;

namespace Ecf.Reporting.Calendars;

/// <summary>Writes events of whole days as an iCalendar file (RFC 5545) that diaries subscribe to.</summary>
/// <remarks>
/// Days are all-day values with exclusive ends; the time zone data of Europe/London goes with them. The same events, day and earlier
/// file always give the same bytes.
/// </remarks>
public static class IcsWriter
{
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
        calendar.AddProperty("X-WR-TIMEZONE", "Europe/London");
        calendar.AddTimeZone(VTimeZone.FromDateTimeZone("Europe/London", ZoneFrom.ToDateTimeUnspecified(), includeHistoricalData: false));
        foreach (var one in events.All.Select(Clean))
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
        var kept = events.All.Select(one => one.Uid).ToHashSet(StringComparer.Ordinal);
        return (earlier?.All ?? []).Where(entry => !kept.Contains(entry.Event.Uid)).OrderBy(entry => entry.Event.Uid, StringComparer.Ordinal);
    }

    private static DayEvent Clean(DayEvent one) =>
        one with { Summary = SafeText.Clean(one.Summary), Description = one.Description is null ? null : SafeText.Clean(one.Description) };

    private static CalendarEvent Event(DayEvent one, LocalDate asAt, int sequence) => new()
    {
        Uid = one.Uid,
        DtStart = Day(one.First),
        DtEnd = Day(one.Last.PlusDays(1)),
        DtStamp = new CalDateTime(asAt.Year, asAt.Month, asAt.Day, 0, 0, 0, "UTC"),
        Summary = one.Summary,
        Description = one.Description,
        Sequence = sequence,
        Transparency = "TRANSPARENT",
    };

    private static CalDateTime Day(LocalDate date) => new(date.Year, date.Month, date.Day);
}
