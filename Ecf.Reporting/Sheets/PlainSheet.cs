using System.Globalization;
using System.Text;

namespace Ecf.Reporting.Sheets;

/// <summary>A sheet of one table as raw XML, written from the top to the bottom and never held: for tables too long for a library.</summary>
internal sealed class PlainSheet(SheetHead head, CellStyles styles, SheetBytes to)
{
    private readonly SheetColumn[] columns = [.. head.Columns.Select((column, index) => new SheetColumn(index, column, styles))];
    private readonly byte[] number = new byte[8];
    private int row;

    /// <summary>How many rows of figures have been written.</summary>
    internal int Rows => row - head.HeaderRow;

    /// <summary>The cells of the table: "A4:H30004"; a table has a row even where there is nothing to list.</summary>
    internal string Range => string.Create(CultureInfo.InvariantCulture, $"A{head.HeaderRow}:{SheetColumn.LettersOf(columns.Length - 1)}{Math.Max(row, head.HeaderRow + 1)}");

    /// <summary>Writes all that stands above the first row of figures.</summary>
    internal void Begin()
    {
        to.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"u8);
        to.Raw(head.Settings);
        to.Raw(SheetView.Markup(head.IsFirst, head.ShowsGrid, head.IsFrozen ? head.HeaderRow : 0));
        to.Raw("<sheetFormatPr defaultRowHeight=\"15\"/><cols>"u8);
        for (var i = 0; i < columns.Length; i++)
        {
            to.Raw(Invariant($"<col min=\"{i + 1}\" max=\"{i + 1}\" width=\"{head.Widths[i]}\" customWidth=\"1\"/>"));
        }

        to.Raw("</cols><sheetData>"u8);
        foreach (var line in head.Above)
        {
            row++;
            WriteWords($"A{row}", line.Style, line.Text, line.Height);
        }

        WriteHeadings();
    }

    /// <summary>Writes one row, which fits the columns.</summary>
    internal void Write(IReadOnlyList<ReportValue> values)
    {
        row++;
        row.TryFormat(number, out var digits, default, CultureInfo.InvariantCulture);
        var name = number.AsSpan(0, digits);
        to.Raw("<row r=\""u8);
        to.Raw(name);
        to.Raw("\">"u8);
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i].Write(to, name, values[i].IsBlank && i < head.Shorthand.Count ? head.Shorthand[i] : values[i]);
        }

        to.Raw("</row>"u8);
    }

    /// <summary>Writes what stands below the last row.</summary>
    internal void End()
    {
        to.Raw("</sheetData>"u8);
        to.Raw(head.Below);
        to.Raw(Invariant($"<tableParts count=\"1\"><tablePart r:id=\"{head.TableRelation}\"/></tableParts></worksheet>"));
    }

    private void WriteHeadings()
    {
        row++;
        to.Raw(Invariant($"<row r=\"{row}\" ht=\"{head.HeaderHeight}\" customHeight=\"1\">"));
        for (var i = 0; i < columns.Length; i++)
        {
            WriteCell($"{SheetColumn.LettersOf(i)}{row}", columns[i].Kind == ColumnKind.Text ? styles.Header : styles.HeaderOfFigures, head.Headers[i]);
        }

        to.Raw("</row>"u8);
    }

    private void WriteWords(string address, int style, string text, double height)
    {
        to.Raw(Invariant($"<row r=\"{row}\" ht=\"{height}\" customHeight=\"1\">"));
        WriteCell(address, style, text);
        to.Raw("</row>"u8);
    }

    private void WriteCell(string address, int style, string text)
    {
        to.Raw(Invariant($"<c r=\"{address}\" s=\"{style}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"));
        to.Text(CellText.Of(text));
        to.Raw("</t></is></c>"u8);
    }

    private static byte[] Invariant(FormattableString markup) => Encoding.UTF8.GetBytes(markup.ToString(CultureInfo.InvariantCulture));
}
