using ClosedXML.Excel;
using Ecf.Reporting.Sheets;

namespace Ecf.Reporting.Workbooks;

/// <summary>Writes a <see cref="Report"/> as an Excel workbook: a sheet a table, laid out to be read on screen and printed on A4.</summary>
/// <remarks>
/// Every cell is a value, totals included, so the figures show in a previewer, on a phone and in Protected View. Numbers stay
/// numbers and texts stay texts: a TRN keeps its zeros, and no text can run as a formula. Hours are decimal hours; money is pounds.
/// Days before 1 March 1900, which Excel counts wrongly or not at all, are texts. The content is the same whatever the machine's language.
/// </remarks>
/// <example><code>
/// using var file = File.Create("cohort.xlsx");
/// WorkbookWriter.Write(report, file);
/// </code></example>
public static class WorkbookWriter
{
    /// <summary>Writes the workbook to the stream, which stays open. Nothing is written unless the whole workbook was made.</summary>
    /// <param name="report">What to write; each table becomes a sheet named after its title.</param>
    /// <param name="to">Where to, at its present place.</param>
    /// <param name="cancel">Stops the export within a few thousand rows.</param>
    /// <exception cref="OperationCanceledException">The export was stopped; the stream is as it was.</exception>
    /// <exception cref="ArgumentException">The stream cannot be written, or a table has more rows than the 1,000,000 a sheet holds.</exception>
    public static void Write(Report report, Stream to, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        AllOrNothing.Write(to, file => Make(report, file, cancel), cancel);
    }

    private static void Make(Report report, Stream file, CancellationToken cancel)
    {
        using var book = new XLWorkbook(XLEventTracking.Disabled);
        book.Properties.Title = SafeText.Clean(report.Title);
        book.Properties.Created = report.AsAt.ToDateTimeUnspecified();
        book.Properties.Modified = book.Properties.Created;
        foreach (var (table, name) in report.Tables.Zip(SheetNames.For(report.Tables)))
        {
            new SheetWriter(report, table, book.Worksheets.Add(name)).Write(cancel);
        }

        cancel.ThrowIfCancellationRequested();
        book.SaveAs(file);
        PackagePass.Run(file, report.Tables.Any(HasRareLetters));
    }

    private static bool HasRareLetters(ReportTable table) =>
        table.Rows.SelectMany(row => row).Where(value => value.Kind == ColumnKind.Text).Select(value => value.AsText)
            .Concat(table.Columns.Select(column => column.Header)).Append(table.Title).Append(table.Summary ?? "")
            .Any(text => text.Any(char.IsSurrogate));
}
