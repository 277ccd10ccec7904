using System.Globalization;
using Ecf.Reporting.Sheets;

namespace Ecf.Reporting.Extracts;

/// <summary>A sheet of one table as raw XML, written from the top to the bottom and never held: for tables too long for a library.</summary>
internal sealed class ExtractSheet
{
    private const double HeaderHeight = 17;

    private readonly SheetBytes to;
    private readonly SheetRows rows;
    private readonly SheetColumn[] columns;

    /// <summary>Writes all that stands above the first row of figures.</summary>
    /// <param name="table">What it holds.</param>
    /// <param name="headers">The headings as Excel accepts them.</param>
    /// <param name="widths">A width a column, in digits of the sheet's font.</param>
    /// <param name="isFirst">Whether it is the sheet that is shown first.</param>
    /// <param name="to">Where to.</param>
    internal ExtractSheet(IReadOnlyList<ReportColumn> table, IReadOnlyList<string> headers, IReadOnlyList<int> widths, bool isFirst, SheetBytes to)
    {
        (this.to, rows) = (to, new(to));
        columns = [.. table.Select((column, index) => new SheetColumn(index, ExtractParts.StyleOf(column.Kind)))];
        to.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"u8);
        to.Raw(SheetView.Markup(isFirst, showsGrid: true, frozenRows: 1));
        to.Raw("<sheetFormatPr defaultRowHeight=\"15\"/><cols>"u8);
        for (var i = 0; i < widths.Count; i++)
        {
            to.Raw(string.Create(CultureInfo.InvariantCulture, $"<col min=\"{i + 1}\" max=\"{i + 1}\" width=\"{widths[i]}\" customWidth=\"1\"/>"));
        }

        to.Raw("</cols><sheetData>"u8);
        WriteHeadings(table, headers);
    }

    /// <summary>How many rows of figures have been written.</summary>
    internal int Rows => rows.Last - 1;

    /// <summary>The cells of the table: "A1:H30001"; a table has a row even where there is nothing to list.</summary>
    internal string Range => string.Create(CultureInfo.InvariantCulture, $"A1:{SheetColumn.LettersOf(columns.Length - 1)}{Math.Max(rows.Last, 2)}");

    /// <summary>Writes one row, which fits the columns.</summary>
    internal void Write(IReadOnlyList<ReportValue> values)
    {
        rows.Begin();
        for (var i = 0; i < columns.Length; i++)
        {
            rows.Cell(columns[i], values[i]);
        }

        rows.End();
    }

    /// <summary>Writes what stands below the last row.</summary>
    internal void End() => to.Raw("</sheetData><tableParts count=\"1\"><tablePart r:id=\"rId1\"/></tableParts></worksheet>"u8);

    private void WriteHeadings(IReadOnlyList<ReportColumn> table, IReadOnlyList<string> headers)
    {
        rows.Begin(HeaderHeight);
        for (var i = 0; i < headers.Count; i++)
        {
            rows.Cell(new(i, ExtractParts.HeadingOf(table[i].Kind)), headers[i]);
        }

        rows.End();
    }
}
