using System.Globalization;
using CsvHelper;

namespace Ecf.Reporting.Extracts;

/// <summary>Writes a <see cref="ReportTable"/> or a <see cref="StreamedTable"/> as CSV (RFC 4180): the headings, then the rows, without totals.</summary>
/// <remarks>
/// Hours are decimal hours with a point ("6.50", and four places where two are not exact: "0.3333"; the minutes are the nearest whole
/// number of sixtieths), money is plain pounds ("1200.00"), days are "2026-09-01", terms have two places, a blank is empty. A text that a spreadsheet might run
/// as a formula gets a leading apostrophe; one that already has apostrophes before such a start gets one more, so that taking one off gives
/// the text back. Control characters become U+FFFD. The content is the same whatever the machine's language.
/// </remarks>
/// <example><code>
/// using var csv = File.Create("hours.csv");
/// CsvExtract.Write(table, csv);
/// </code></example>
public static class CsvExtract
{
    private static readonly CsvWriterOptions Rfc4180 = new() { Mode = CsvMode.Rfc4180, NewLine = "\r\n" };

    /// <summary>Writes the table to the stream, which stays open. Nothing is written unless the whole extract was made.</summary>
    /// <param name="table">What to write.</param>
    /// <param name="to">Where to, at its present place, in UTF-8.</param>
    /// <param name="byteOrderMark">Whether to begin with a byte order mark, without which Excel misreads accents; on by default.</param>
    /// <param name="cancel">Stops the extract between rows.</param>
    /// <exception cref="OperationCanceledException">The extract was stopped; the stream is as it was.</exception>
    /// <exception cref="ArgumentException">The stream cannot be written.</exception>
    public static void Write(ReportTable table, Stream to, bool byteOrderMark = true, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        AllOrNothing.Write(to, file => Make(table, file, byteOrderMark, cancel), cancel);
    }

    /// <summary>Writes a table that is never held whole to the stream, which stays open, as the rows come.</summary>
    /// <remarks>An extract that is stopped leaves the beginning of a file in the stream: <see cref="ExtractFile"/> leaves nothing.</remarks>
    /// <param name="table">What to write.</param>
    /// <param name="to">Where to, in UTF-8.</param>
    /// <param name="options">How; the defaults of <see cref="ExtractOptions"/> where none are given.</param>
    /// <param name="cancel">Stops the extract between rows.</param>
    /// <returns>How many rows were written.</returns>
    /// <exception cref="OperationCanceledException">The extract was stopped.</exception>
    /// <exception cref="ArgumentException">The stream cannot be written, or a row does not fit the columns.</exception>
    public static async Task<int> WriteAsync(StreamedTable table, Stream to, ExtractOptions? options = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        Writable.Check(to);
        var asked = options ?? new();
        var progress = new ExtractProgress(asked.Progress, cancel);
        using (var csv = Begin(table.Columns, to, asked.ByteOrderMark))
        {
            await foreach (var row in table.Rows.WithCancellation(cancel).ConfigureAwait(false))
            {
                RowCheck.Fits(table, row, progress.Rows);
                csv.WriteRecord(row.Select(Field).ToArray());
                progress.Next();
            }
        }

        progress.End();
        return progress.Rows;
    }

    private static void Make(ReportTable table, Stream file, bool byteOrderMark, CancellationToken cancel)
    {
        using var csv = Begin(table.Columns, file, byteOrderMark);
        foreach (var row in table.Rows)
        {
            cancel.ThrowIfCancellationRequested();
            csv.WriteRecord(row.Select(Field).ToArray());
        }
    }

    private static CsvWriter Begin(IReadOnlyList<ReportColumn> columns, Stream file, bool byteOrderMark)
    {
        var csv = CsvWriter.Create(file, Rfc4180 with { WriteByteOrderMark = byteOrderMark }, leaveOpen: true);
        csv.WriteRecord(columns.Select(column => Harmless(column.Header)).ToArray());
        return csv;
    }

    private static string Field(ReportValue value) => value.Kind switch
    {
        null => "",
        ColumnKind.Text => Harmless(value.AsText),
        ColumnKind.Count => value.AsCount.ToString(CultureInfo.InvariantCulture),
        ColumnKind.Hours => (value.AsHours.Minutes / 60m).ToString("0.00##", CultureInfo.InvariantCulture),
        ColumnKind.Terms => value.AsTerms.ToString("0.00", CultureInfo.InvariantCulture),
        ColumnKind.Number => value.AsNumber.ToString("0.00", CultureInfo.InvariantCulture),
        ColumnKind.Money => value.AsMoney.Pounds.ToString("0.00", CultureInfo.InvariantCulture),
        _ => DayText.InIso(value.AsDate),
    };

    private static string Harmless(string text)
    {
        var clean = SafeText.Clean(text);
        return SafeText.MightRun(clean.TrimStart('\'')) ? "'" + clean : clean;
    }
}
