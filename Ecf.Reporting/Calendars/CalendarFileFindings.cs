using System.Globalization;
using Ecf.Domain;

namespace Ecf.Reporting.Calendars;

/// <summary>The wording of what can be wrong with an iCalendar or CSV file of term dates: ECF721 to ECF738.</summary>
internal static class CalendarFileFindings
{
    internal static Finding TooLarge(string file, int most) => Error(file, "$", "ECF721",
        $"the file is larger than {most / 1024 / 1024} MB, which no calendar of term dates is; export the term dates alone");

    internal static Finding NotText(string file) => Error(file, "$", "ECF722",
        "this is not a text file but a packed or binary one, whatever its name ends with; unpack it, or save it as text");

    internal static Finding Windows1252(string file) => new(file, "$", Severity.Note, "ECF723",
        "the file is not saved as UTF-8, so it is read as Windows-1252, as Excel saves it; check names with accents, or save it as UTF-8");

    internal static Finding NotIcs(string file, int line) => Error(file, At(line), "ECF724",
        "an iCalendar file starts with BEGIN:VCALENDAR, and this does not; export the calendar again as .ics");

    internal static Finding NoEnd(string file, int line, string component) => Error(file, At(line), "ECF725",
        $"BEGIN:{Short(component)} here has no END:{Short(component)}; the file may be cut off: export it again");

    internal static Finding StrayEnd(string file, int line, string component) => Error(file, At(line), "ECF725",
        $"END:{Short(component)} here ends nothing that has begun; export the file again");

    internal static Finding TooManyEvents(string file, int most) => Error(file, "$", "ECF726",
        $"the file has more than {most} events, which no calendar of term dates has; export the term dates alone");

    internal static Finding NotAnEvent(string file, int line, string why) => Error(file, At(line), "ECF727",
        $"this event cannot be read ({Short(why.ReplaceLineEndings(" ").TrimEnd('.'))}); correct it, or export the file again");

    internal static Finding BadDate(string file, int line, string property, string value) => Error(file, At(line), "ECF728",
        $"the event's {property} \"{Short(value)}\" is not written as iCalendar has it; write one such as {(property == "DURATION" ? "DURATION:P5D" : $"{property};VALUE=DATE:20250901")}");

    internal static Finding NoStart(string file, int line) => Error(file, At(line), "ECF728",
        "the event has no DTSTART, so it has no day; add one such as DTSTART;VALUE=DATE:20250901");

    internal static Finding NoZone(string file, int line, string zone) => Error(file, At(line), "ECF729",
        $"the time zone \"{Short(zone)}\" is not known here, so the day of the event is not either; write days without a time, or the zone Europe/London");

    internal static Finding Recurring(string file, int line, string summary) => Error(file, At(line), "ECF730",
        $"\"{Short(summary)}\" is a recurring event, of which this reads no days; list each of its days as an event of its own, or take it out");

    internal static Finding NoSummary(string file, int line) => Warning(file, At(line), "ECF731",
        "the event has no SUMMARY that says what it is, so it is left out; add one such as SUMMARY:October half-term");

    internal static Finding Cancelled(string file, int line, string summary) => new(file, At(line), Severity.Note, "ECF732",
        $"\"{Short(summary)}\" is cancelled, so it is left out");

    internal static Finding NoColumns(string file, string missing) => Error(file, "line 1", "ECF733",
        $"there is no column \"{missing}\"; write the headings label, first and last in the first line, and a day as 01/09/2025 or 2025-09-01");

    internal static Finding ColumnTwice(string file, string name) => Error(file, "line 1", "ECF733",
        $"there are two columns \"{name}\"; keep one of them");

    internal static Finding NotADay(string file, int line, string column, string value) => Error(file, At(line), "ECF734",
        $"\"{Short(value)}\" under {column} is not a day; write day/month/year such as 01/09/2025, or 2025-09-01, or Monday 1 September 2025");

    internal static Finding OtherWeekday(string file, int line, string column, string value, string meant) => Error(file, At(line), "ECF735",
        $"\"{Short(value)}\" under {column} does not exist: that day is a {meant}; correct the day of the week or the date");

    internal static Finding NoLabel(string file, int line) => Error(file, At(line), "ECF736",
        "the row has days but no label; write what it is, such as October half-term, or delete the row");

    internal static Finding Malformed(string file, int line, string why) => Error(file, At(line), "ECF737",
        $"the row cannot be read ({Short(why.ReplaceLineEndings(" ").TrimEnd('.'))}); check its quotation marks");

    internal static Finding TooManyRows(string file, int most) => Error(file, "$", "ECF738",
        $"the file has more than {most} rows, which no calendar of term dates has; keep the term dates alone");

    private static string At(int line) => string.Create(CultureInfo.InvariantCulture, $"line {line}");

    private static string Short(string text) => text.Length <= 80 ? text : text[..80] + "…";

    private static Finding Error(string file, string place, string code, string sentence) => new(file, place, Severity.Error, code, sentence);

    private static Finding Warning(string file, string place, string code, string sentence) => new(file, place, Severity.Warning, code, sentence);
}
