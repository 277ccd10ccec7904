using ClosedXML.Excel;
using Ecf.Domain;

namespace Ecf.Reporting.Workbooks;

/// <summary>Writes a <see cref="Report"/> as an Excel workbook: a sheet a table, laid out to be read on screen and printed on A4.</summary>
/// <remarks>
/// Totals and checks are live formulas over named tables, and each carries its value, so the figures show in a previewer, on a phone and in
/// Protected View. Numbers stay numbers and texts stay texts: a TRN keeps its zeros, and no text can run as a formula. Hours are decimal hours;
/// money is pounds. Days before 1 March 1900, which Excel counts wrongly or not at all, are texts. The same report gives the same bytes,
/// whatever the machine's language.
/// </remarks>
/// <example><code>
/// using var file = File.Create("cohort.xlsx");
/// WorkbookWriter.Write(report, file);
/// </code></example>
public static class WorkbookWriter
{
    // Above this a workbook takes minutes and gigabytes where an extract takes a second.
    private const int MostCells = 200_000;

    // What a sheet has, less the lines above the table.
    private const int MostLongRows = 1_000_000;

    /// <summary>Writes the workbook as asked to the stream, which stays open. Nothing is written unless the whole workbook was made.</summary>
    /// <param name="report">What to write; each table becomes a sheet named after its title.</param>
    /// <param name="to">Where to, at its present place.</param>
    /// <param name="options">For whom it is laid out, and whether it has formulas; the defaults of <see cref="WorkbookOptions"/> where none are given.</param>
    /// <param name="cancel">Stops the export within a few thousand rows.</param>
    /// <exception cref="OperationCanceledException">The export was stopped; the stream is as it was.</exception>
    /// <exception cref="ArgumentException">The stream cannot be written, <see cref="Check"/> finds a table too large, or a text is too long and <see cref="LongTexts.Refuse"/> was asked for.</exception>
    public static void Write(Report report, Stream to, WorkbookOptions? options = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (Check(report) is [var tooLarge, ..])
        {
            throw new ArgumentException(tooLarge.ToString(), nameof(report));
        }

        var asked = options ?? new();
        LongTextCheck.Of(report, asked);
        AllOrNothing.Write(to, file => Make(new(report, asked), file, cancel), cancel);
    }

    /// <summary>Says beforehand which tables are too large for a workbook: more than 200,000 cells, or a long table of more than a million rows (ECF790). Empty where it can be written.</summary>
    /// <param name="report">What is to be written.</param>
    public static IReadOnlyList<Finding> Check(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return
        [
            .. report.Tables.Where(table => !table.IsLong && (long)table.Rows.Count * table.Columns.Count > MostCells).Select(table => WorkbookFindings.TooLarge(table, MostCells)),
            .. report.Tables.Where(table => table.IsLong && table.Rows.Count > MostLongRows).Select(table => WorkbookFindings.TooLarge(table, MostLongRows * table.Columns.Count)),
        ];
    }

    private static void Make(BookPlan plan, Stream file, CancellationToken cancel)
    {
        using var book = new XLWorkbook(XLEventTracking.Disabled);
        var looks = new BookLooks();
        var sheets = plan.Tables.Select(table => new SheetPlan(plan, table)).ToList();
        foreach (var sheet in sheets)
        {
            new SheetPattern(sheet, book.Worksheets.Add(sheet.Name), looks).Write();
        }

        cancel.ThrowIfCancellationRequested();
        using var raw = new MemoryStream();
        book.SaveAs(raw);
        raw.Position = 0;
        PackagePass.Run(raw, sheets, file, cancel);
    }
}
