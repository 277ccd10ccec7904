using System.Xml.Linq;

namespace Ecf.Reporting.Workbooks;

/// <summary>Fills one table of a hub's own workbook with the rows of one of ours.</summary>
internal sealed class TableFilling
{
    private static readonly XNamespace Main = PackageNames.Main;

    private readonly ReportTable source;
    private readonly BookTable table;
    private readonly SheetEdit sheet;
    private readonly XElement markup;
    private readonly IReadOnlyList<(string Heading, int? Source, string? Formula)> columns;

    internal TableFilling(ReportTable source, BookTable table, SheetEdit sheet, XElement markup)
    {
        (this.source, this.table, this.sheet, this.markup) = (source, table, sheet, markup);
        columns = [.. markup.Descendants(Main + "tableColumn").Select(column => Column(column.Attribute("name")?.Value ?? "", column.Element(Main + "calculatedColumnFormula")?.Value))];
    }

    /// <summary>Whether nothing stands where the rows will.</summary>
    internal bool HasRoom => Now.Bottom <= table.Cells.Bottom || !sheet.IsFilled(new(table.Cells.Left, table.Cells.Bottom + 1, table.Cells.Right, Now.Bottom));

    private int Totals => table.HasTotals ? 1 : 0;

    private int LastBefore => table.Cells.Bottom - Totals;

    private int First => table.Cells.Top + 1;

    private CellRange Now => table.Cells with { Bottom = table.Cells.Top + Math.Max(source.Rows.Count, 1) + Totals };

    /// <summary>The headings that name no column of ours, with their cells, where no formula fills the column.</summary>
    internal IEnumerable<(string Cell, string Text)> UnknownHeadings() => columns
        .Select((column, i) => (column, Cell: CellRange.AddressOf(table.Cells.Left + i, table.Cells.Top)))
        .Where(item => item.column is { Source: null, Formula: null }).Select(item => (item.Cell, item.column.Heading));

    /// <summary>Writes the rows and gives back the table's cells.</summary>
    internal CellRange Fill()
    {
        var formats = columns.Select((_, i) => sheet.FormatOf(table.Cells.Left + i, First)).ToList();
        var totals = columns.Select((_, i) => table.HasTotals ? sheet.Take(table.Cells.Left + i, table.Cells.Bottom) : null).ToList();
        for (var row = First; row <= Math.Max(LastBefore, Now.Bottom - Totals); row++)
        {
            for (var i = 0; i < columns.Count; i++)
            {
                Fill(row, i, formats[i]);
            }
        }

        for (var i = 0; i < columns.Count; i++)
        {
            if (totals[i] is { } total)
            {
                sheet.Set(table.Cells.Left + i, Now.Bottom, total);
            }
        }

        SetRange();
        return Now;
    }

    private (string Heading, int? Source, string? Formula) Column(string heading, string? formula)
    {
        for (var i = 0; i < source.Columns.Count; i++)
        {
            if (heading.Equals(source.Columns[i].Header, StringComparison.OrdinalIgnoreCase) || heading.Equals(source.Columns[i].Key, StringComparison.OrdinalIgnoreCase))
            {
                return (heading, i, null);
            }
        }

        return (heading, null, formula);
    }

    private void Fill(int row, int index, string? format)
    {
        var column = table.Cells.Left + index;
        var place = row - First;
        if (place >= source.Rows.Count)
        {
            sheet.Clear(column, row);
            return;
        }

        if (columns[index].Source is { } ours)
        {
            sheet.Put(column, row, source.Rows[place][ours]);
        }
        else if (columns[index].Formula is { } formula)
        {
            sheet.PutFormula(column, row, formula);
        }
        else
        {
            sheet.Clear(column, row);
        }

        sheet.Format(column, row, format);
    }

    private void SetRange()
    {
        markup.SetAttributeValue("ref", Now.ToString());
        var body = Now with { Bottom = Now.Bottom - Totals };
        markup.Element(Main + "autoFilter")?.SetAttributeValue("ref", body.ToString());
    }
}
