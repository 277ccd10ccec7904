using CsvHelper;
using Ecf.Domain;
using Ecf.Domain.Calendars;
using Ecf.Reporting.Reading;

namespace Ecf.Reporting.Calendars;

/// <summary>Term calendars from a plain CSV of label, first and last day.</summary>
public static class CsvCalendar
{
    private static readonly string[] Columns = ["label", "first", "last"];

    /// <summary>Reads a CSV whose first line names the columns label, first and last, in any order and among any others.</summary>
    /// <param name="csv">The file, of at most 4 MB, with commas, semicolons or tabs; it stays open.</param>
    /// <param name="fileName">The name that findings are reported under.</param>
    /// <param name="head">What the calendar is; such files do not say it themselves.</param>
    /// <param name="bankHolidays">The bank holidays to read it with; those of England and Wales where left out.</param>
    /// <returns>The calendar with findings by line. Days are 01/09/2025, 2025-09-01 or "Monday 1 September 2025"; an empty last day means a single day. A file that is not UTF-8 is read as Windows-1252, with a notice.</returns>
    /// <remarks>How labels are understood is told at <see cref="CalendarDraft"/>.</remarks>
    public static ReadResult<TermCalendar> Read(Stream csv, string fileName, CalendarHead head, BankHolidays? bankHolidays = null) =>
        Draft(csv, fileName, head).ToCalendar(bankHolidays);

    /// <summary>Reads a CSV as labelled days, before they are understood as terms and breaks.</summary>
    /// <param name="csv">The file, of at most 4 MB; it stays open.</param>
    /// <param name="fileName">The name that findings are reported under.</param>
    /// <param name="head">What the calendar is.</param>
    public static CalendarDraft Draft(Stream csv, string fileName, CalendarHead head)
    {
        var (text, notices) = FileText.Read(csv, fileName);
        List<Finding> findings = [.. notices];
        List<DraftDays> days = text is null ? [] : Rows(text, fileName, findings);
        return new(fileName, head, days, findings);
    }

    private static List<DraftDays> Rows(string text, string file, List<Finding> findings) => new ShortList(text)
    {
        TooMany = () => findings.Add(CalendarFileFindings.TooManyRows(file, ShortList.MostRows)),
        Broken = (line, why) => findings.Add(CalendarFileFindings.Malformed(file, line, why)),
    }.Rows(csv => Places(csv, file, findings) is { } places ? new CsvRowReader(file, findings, places).Read : (Func<CsvReader, DraftDays?>?)null);

    private static IReadOnlyList<int>? Places(CsvReader csv, string file, List<Finding> findings)
    {
        List<string> names = [.. Enumerable.Range(0, csv.FieldCount).Select(index => csv.GetString(index).Trim().ToLowerInvariant())];
        foreach (var column in Columns)
        {
            if (names.Count(name => name == column) is var count && count != 1)
            {
                findings.Add(count == 0 ? CalendarFileFindings.NoColumns(file, column) : CalendarFileFindings.ColumnTwice(file, column));
            }
        }

        return Columns.All(column => names.Count(name => name == column) == 1) ? [.. Columns.Select(column => names.IndexOf(column))] : null;
    }
}
