using System.Globalization;
using ClosedXML.Excel;
using NodaTime;

namespace Ecf.Reporting.Imports;

/// <summary>Writes a workbook to fill in and send back: the headings, an example that is passed over, checks on what is typed, and a sheet that explains each column.</summary>
public static class ImportTemplate
{
    private const int RowsToFill = 2_000;
    private const int LongestMessage = 255;

    private static readonly LocalDate FirstDay = new(1950, 1, 1);
    private static readonly LocalDate LastDay = new(2099, 12, 31);

    /// <summary>The name under which a template is saved, such as "participants-template.xlsx".</summary>
    /// <param name="kind">What the rows are.</param>
    public static string FileName(ImportKind kind) => $"{kind.ToString().ToLowerInvariant()}-template.xlsx";

    /// <summary>Writes the template to the stream, which stays open. Nothing is written unless the whole workbook was made.</summary>
    /// <param name="kind">What the rows are.</param>
    /// <param name="to">Where to, at its present place.</param>
    /// <exception cref="ArgumentException">The stream cannot be written.</exception>
    public static void Write(ImportKind kind, Stream to)
    {
        var columns = ImportColumns.Of(kind);
        AllOrNothing.Write(to, file => Make(kind, columns, file), CancellationToken.None);
    }

    private static void Make(ImportKind kind, IReadOnlyList<ImportColumn> columns, Stream file)
    {
        using var book = new XLWorkbook(XLEventTracking.Disabled);
        book.Properties.Title = $"{kind}: template";
        WriteList(book.Worksheets.Add(kind.ToString()), columns);
        WriteGuide(book.Worksheets.Add("How to fill this in"), columns);
        book.SaveAs(file);
    }

    private static void WriteList(IXLWorksheet sheet, IReadOnlyList<ImportColumn> columns)
    {
        for (var place = 0; place < columns.Count; place++)
        {
            var (column, number) = (columns[place], place + 1);
            sheet.Column(number).Width = Math.Max(column.Heading.Length, column.Example.Length) + 4;
            var cells = sheet.Range(2, number, RowsToFill + 1, number);
            cells.Style.NumberFormat.Format = column.Kind switch { ValueKind.Day => "dd/mm/yyyy", ValueKind.Number => "General", _ => "@" };
            sheet.Cell(1, number).SetValue<string>(column.Heading);
            WriteExample(sheet.Cell(2, number), column);
            Check(cells.SetDataValidation(), column);
        }

        var (headings, example) = (sheet.Range(1, 1, 1, columns.Count), sheet.Range(2, 1, 2, columns.Count));
        headings.Style.Font.Bold = true;
        headings.Style.Fill.BackgroundColor = XLColor.FromHtml("#DDE6F0");
        example.Style.Font.Italic = true;
        example.Style.Font.FontColor = XLColor.FromHtml("#595959");
        sheet.SheetView.FreezeRows(1);
    }

    private static void WriteExample(IXLCell cell, ImportColumn column)
    {
        if (column.Kind == ValueKind.Day && DayReading.Of(new(column.Example, CellKind.Text)).Day is { } day)
        {
            cell.SetValue(day.ToDateTimeUnspecified());
        }
        else if (column.Kind == ValueKind.Number)
        {
            cell.SetValue(decimal.Parse(column.Example, CultureInfo.InvariantCulture));
        }
        else
        {
            cell.SetValue<string>(column.Example);
        }
    }

    private static void Check(IXLDataValidation check, ImportColumn column)
    {
        switch (column.Kind)
        {
            case ValueKind.Trn:
                check.TextLength.Between(5, 7);
                break;
            case ValueKind.Urn:
                check.TextLength.EqualTo(6);
                break;
            case ValueKind.Day:
                check.Date.Between(FirstDay.ToDateTimeUnspecified(), LastDay.ToDateTimeUnspecified());
                break;
            case ValueKind.Word:
                check.List($"\"{string.Join(',', column.Words)}\"", inCellDropdown: true);
                break;
            default:
                check.TextLength.Between(0, ImportLimits.CellLength);
                break;
        }

        check.IgnoreBlanks = true;
        check.InputTitle = column.Required ? $"{column.Heading} (needed)" : column.Heading;
        check.InputMessage = column.Meaning[..Math.Min(column.Meaning.Length, LongestMessage)];
        check.ErrorTitle = column.Heading;
        check.ErrorMessage = $"Write {column.ShouldBe}.";
    }

    private static void WriteGuide(IXLWorksheet sheet, IReadOnlyList<ImportColumn> columns)
    {
        Line(sheet, 1, ["Heading of the column", "Is it needed?", "What to write", "For example", "Also known as"]);
        for (var place = 0; place < columns.Count; place++)
        {
            var column = columns[place];
            Line(sheet, place + 2, [column.Heading, column.Required ? "needed" : "may be left out", column.Meaning, column.Example, string.Join(", ", column.Synonyms)]);
        }

        sheet.Range(1, 1, 1, 5).Style.Font.Bold = true;
        sheet.Range(1, 1, columns.Count + 1, 5).Style.Alignment.SetWrapText(true).Alignment.SetVertical(XLAlignmentVerticalValues.Top);
        foreach (var (width, number) in new[] { 22, 16, 60, 20, 50 }.Select((width, place) => (width, place + 1)))
        {
            sheet.Column(number).Width = width;
        }
    }

    private static void Line(IXLWorksheet sheet, int row, IReadOnlyList<string> texts)
    {
        for (var place = 0; place < texts.Count; place++)
        {
            sheet.Cell(row, place + 1).SetValue<string>(texts[place]);
        }
    }
}
