using Ecf.Domain;
using Ecf.Domain.Calendars;
using NodaTime;

namespace Ecf.Reporting.Calendars;

/// <summary>Term calendars as iCalendar files (RFC 5545), in and out.</summary>
public static class IcsCalendar
{
    /// <summary>The most events a file may hold.</summary>
    private const int MaxEvents = 5_000;

    /// <summary>Reads an iCalendar file that lists a year's holidays, the starts and ends of its terms, or its school days one by one.</summary>
    /// <param name="ics">The file, of at most 4 MB; it stays open.</param>
    /// <param name="fileName">The name that findings are reported under.</param>
    /// <param name="head">What the calendar is; such files do not say it themselves.</param>
    /// <param name="bankHolidays">The bank holidays to read it with; those of England and Wales where left out.</param>
    /// <returns>The calendar with findings by line. Ends are exclusive, as the format has them; times count as days in England. Recurring events are errors, as their days would be guessed.</returns>
    /// <remarks>How labels are understood is told at <see cref="CalendarDraft"/>.</remarks>
    public static ReadResult<TermCalendar> Read(Stream ics, string fileName, CalendarHead head, BankHolidays? bankHolidays = null) =>
        Draft(ics, fileName, head).ToCalendar(bankHolidays);

    /// <summary>Reads an iCalendar file as labelled days, before they are understood as terms and breaks.</summary>
    /// <param name="ics">The file, of at most 4 MB; it stays open.</param>
    /// <param name="fileName">The name that findings are reported under.</param>
    /// <param name="head">What the calendar is.</param>
    public static CalendarDraft Draft(Stream ics, string fileName, CalendarHead head)
    {
        var (text, notices) = FileText.Read(ics, fileName);
        if (text is null)
        {
            return new(fileName, head, [], notices);
        }

        var outline = IcsOutline.Of(fileName, text);
        List<Finding> findings = [.. notices, .. outline.Findings];
        if (outline.Events.Count > MaxEvents)
        {
            return new(fileName, head, [], [.. findings, CalendarFileFindings.TooManyEvents(fileName, MaxEvents)]);
        }

        var reader = new IcsEventReader(fileName, findings);
        List<DraftDays> days = [.. outline.Events.Select(reader.Read).OfType<DraftDays>()];
        return new(fileName, head, days, findings);
    }

    /// <summary>Writes a calendar as all-day events: each first and last day of term, half-term, holiday, INSET day, closure and bank holiday in it.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="to">Where to write it, in UTF-8; it stays open, and nothing is written unless the whole file was made.</param>
    /// <param name="asAt">The day the file is made; the same calendar, day and earlier file always give the same bytes.</param>
    /// <param name="earlier">What was published before, so that a changed event gets the next sequence number and a dropped one is cancelled.</param>
    /// <exception cref="ArgumentException">The stream cannot be written.</exception>
    public static void Write(TermCalendar calendar, Stream to, LocalDate asAt, IcsHistory? earlier = null)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        IcsWriter.Write(new(calendar.Name, CalendarEvents.Of(calendar)), to, asAt, earlier);
    }
}
