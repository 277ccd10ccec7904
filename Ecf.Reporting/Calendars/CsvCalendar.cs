using CsvHelper;
using Ecf.Domain;
using Ecf.Domain.Calendars;

namespace Ecf.Reporting.Calendars;

/// <summary>Term calendars from a plain CSV of label, first and last day.</summary>
public static class CsvCalendar
{
    private const int MaxRows = 5_000;

    private static readonly string[] Columns = ["label", "first", "last"];

    private static readonly CsvReaderOptions Options = new()
    {
        Separator = null,
        HasHeader = false,
        MalformedData = CsvMalformedDataHandling.Throw,
        MaxRecordSize = 64 * 1024,
        TrackLineNumbers = true,
    };

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

    private static List<DraftDays> Rows(string text, string file, List<Finding> findings)
    {
        var days = new List<DraftDays>();
        using var csv = CsvReader.FromText(text, Options);
        try
        {
            if (!csv.Read() || Places(csv, file, findings) is not { } places)
            {
                return days;
            }

            var reader = new CsvRowReader(file, findings, places);
            for (var rows = 0; csv.Read(); rows++)
            {
                if (rows == MaxRows)
                {
                    findings.Add(CalendarFileFindings.TooManyRows(file, MaxRows));
                    return days;
                }

                days.AddRange(reader.Read(csv) is { } row ? [row] : []);
            }
        }
        catch (CsvFormatException broken)
        {
            findings.Add(CalendarFileFindings.Malformed(file, (int)csv.LineNumber, broken.Message));
        }

        return days;
    }

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
