using ClosedXML.Excel;
using Ecf.Reporting.Sheets;

namespace Ecf.Reporting.Workbooks;

/// <summary>Lays one table out on one sheet.</summary>
internal sealed class SheetWriter(SheetPlan plan, IXLWorksheet sheet)
{
    private const int RowsBetweenLooks = 1024;
    private const double TitleHeight = 24;

    private readonly ReportTable table = plan.Table;
    private readonly IReadOnlyList<int> widths = plan.Widths;

    /// <summary>Writes the sheet from the title down to the totals; of a long table all but the rows, which are put into the finished package.</summary>
    internal void Write(CancellationToken cancel)
    {
        SetWidths();
        WriteAbove();
        WriteHeader();
        StyleRows();
        if (!table.IsLong)
        {
            WriteRows(cancel);
        }

        MakeTable();
        WriteTotals();
        sheet.ShowGridLines = false;
        if (plan.Book.IsForAnalysts)
        {
            sheet.SheetView.FreezeRows(plan.HeaderRow);
        }

        PrintLayout.Set(sheet.PageSetup, plan);
    }

    private void SetWidths()
    {
        for (var i = 0; i < widths.Count; i++)
        {
            sheet.Column(i + 1).Width = widths[i];
        }
    }

    private void WriteAbove()
    {
        sheet.Row(1).Height = TitleHeight;
        CellWriter.WriteText(sheet.Cell(1, 1), table.Title);
        SheetStyle.Title(sheet.Cell(1, 1).Style);
        for (var i = 0; i < plan.Lines.Count; i++)
        {
            CellWriter.WriteText(sheet.Cell(i + 2, 1), plan.Lines[i]);
            SheetStyle.Summary(sheet.Cell(i + 2, 1).Style);
        }

        // Air above the table instead of a blank row.
        sheet.Row(plan.HeaderRow - 1).Height = RowHeights.Of(1) + RowHeights.Line;
    }

    private void WriteHeader()
    {
        sheet.Row(plan.HeaderRow).Height = RowHeights.Of(plan.Headers.Select((header, i) => Letters.LineCount(header, Inside(i))).Max() + (plan.Book.IsForAnalysts ? 1 : 0));
        for (var i = 0; i < plan.Headers.Count; i++)
        {
            CellWriter.WriteText(sheet.Cell(plan.HeaderRow, i + 1), plan.Headers[i]);
            SheetStyle.Header(sheet.Cell(plan.HeaderRow, i + 1).Style, table.Columns[i].Kind);
            StandClear(sheet.Cell(plan.HeaderRow, i + 1), i);
        }
    }

    private void StyleRows()
    {
        var last = table.IsLong ? plan.FirstRow : plan.LastRow;
        for (var i = 0; i < widths.Count; i++)
        {
            var pattern = sheet.Cell(plan.FirstRow, i + 1);
            SheetStyle.Body(pattern.Style, table.Columns[i].Kind, Wraps(i));
            if (table.Columns[i].LeadsTo is not null)
            {
                SheetStyle.Link(pattern.Style);
            }

            StandClear(pattern, i);
            // One style set once on the range: each property set on it would go through every cell.
            sheet.Range(plan.FirstRow, i + 1, last, i + 1).Style = pattern.Style;
        }
    }

    private void StandClear(IXLCell cell, int column)
    {
        if (StandsClear(column))
        {
            SheetStyle.StandClear(cell.Style);
        }
    }

    // Numbers end, and texts that wrap may end, just where the next column begins.
    private bool StandsClear(int column) => column > 0 && table.Columns[column].Kind == ColumnKind.Text;

    private bool Wraps(int column) => !table.IsLong && table.Columns[column].Kind == ColumnKind.Text
        && table.Rows.Any(row => row[column].Kind == ColumnKind.Text && Letters.LineCount(row[column].AsText, Inside(column)) > 1);

    private int Inside(int column) => ColumnWidths.Inside(widths[column]) - (StandsClear(column) ? 1 : 0);

    // Set by us: Excel would fit the row on opening, and other programs would not.
    private double RowHeight(IReadOnlyList<ReportValue> row) =>
        RowHeights.Of(row.Select((value, i) => value.Kind == ColumnKind.Text ? Letters.LineCount(value.AsText, Inside(i)) : 1).Max());

    private void WriteRows(CancellationToken cancel)
    {
        for (var i = 0; i < table.Rows.Count; i++)
        {
            if (i % RowsBetweenLooks == 0)
            {
                cancel.ThrowIfCancellationRequested();
            }

            sheet.Row(plan.FirstRow + i).Height = RowHeight(table.Rows[plan.Order[i]]);
            WriteRow(plan.FirstRow + i, table.Rows[plan.Order[i]]);
        }

        if (table.Rows.Count == 0)
        {
            WriteRow(plan.FirstRow, new ReportValue[widths.Count]);
        }
    }

    private void WriteRow(int row, IReadOnlyList<ReportValue> values)
    {
        for (var column = 0; column < widths.Count; column++)
        {
            var cell = sheet.Cell(row, column + 1);
            CellWriter.Write(cell, values[column].IsBlank ? plan.Shorthand(column) : values[column]);
            if (table.Columns[column].LeadsTo is { } key)
            {
                Link.Set(cell, plan, values[plan.IndexOf(key)]);
            }
        }
    }

    private void MakeTable() => sheet.Range(plan.HeaderRow, 1, table.IsLong ? plan.FirstRow : plan.LastRow, widths.Count)
        .CreateTable(plan.TableName).Theme = XLTableTheme.None;

    private void WriteTotals()
    {
        if (!plan.HasTotals)
        {
            return;
        }

        var row = plan.LastRow + 1;
        sheet.Row(row).Height = RowHeights.Of(1);
        for (var i = 0; i < widths.Count; i++)
        {
            var column = table.Columns[i];
            var isLabel = i == 0 && !column.Totalled;
            SheetStyle.Total(sheet.Cell(row, i + 1).Style, isLabel ? ColumnKind.Text : column.Kind);
            StandClear(sheet.Cell(row, i + 1), i);
            CellWriter.Write(sheet.Cell(row, i + 1), isLabel ? "Total" : column.Totalled ? table.Total(column) : plan.Book.IsAccessible ? "[z]" : default);
        }
    }
}
