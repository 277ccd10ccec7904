using ClosedXML.Excel;
using Ecf.Reporting.Sheets;

namespace Ecf.Reporting.Workbooks;

/// <summary>Lays one table out on one sheet.</summary>
internal sealed class SheetWriter(Report report, ReportTable table, IXLWorksheet sheet)
{
    private const int MostRows = 1_000_000;
    private const int NarrowestSummary = 100;
    private const int RowsBetweenLooks = 1024;
    private const double LineHeight = 13;
    private const double RowSpace = 4;

    // Excel's own limit is 409 points: some 30 lines.
    private const double TallestRow = 400;

    private readonly IReadOnlyList<string> headers = SheetNames.Headers(table.Columns);
    private readonly IReadOnlyList<int> widths = ColumnWidths.Of(table, SheetNames.Headers(table.Columns));

    /// <summary>Writes the sheet from the title down to the totals.</summary>
    internal void Write(CancellationToken cancel)
    {
        if (table.Rows.Count > MostRows)
        {
            throw new ArgumentException($"The table \"{table.Key}\" has {table.Rows.Count} rows and a sheet holds {MostRows}: split it, or write it as CSV.");
        }

        SetWidths();
        var headerRow = WriteAbove() + 2;
        WriteHeader(headerRow);
        StyleRows(headerRow + 1);
        WriteRows(headerRow + 1, cancel);
        var lastRow = headerRow + Math.Max(table.Rows.Count, 1);
        MakeTable(headerRow, lastRow);
        WriteTotals(lastRow + 1);
        sheet.ShowGridLines = false;
        sheet.SheetView.FreezeRows(headerRow);
        PrintLayout.Set(sheet.PageSetup, report, headerRow);
    }

    private void SetWidths()
    {
        for (var i = 0; i < widths.Count; i++)
        {
            sheet.Column(i + 1).Width = widths[i];
        }
    }

    private int WriteAbove()
    {
        sheet.Row(1).Height = 24;
        CellWriter.WriteText(sheet.Cell(1, 1), table.Title);
        SheetStyle.Title(sheet.Cell(1, 1).Style);
        var row = 1;
        foreach (var line in SummaryLines())
        {
            row++;
            CellWriter.WriteText(sheet.Cell(row, 1), line);
            SheetStyle.Summary(sheet.Cell(row, 1).Style);
        }

        return row;
    }

    // A cell that wraps would make the first column tall, so long lines are broken over rows instead.
    private IEnumerable<string> SummaryLines()
    {
        var width = Math.Max(widths.Sum(), NarrowestSummary);
        var lines = new List<string> { "As at " + DayText.InFull(report.AsAt) };
        lines.AddRange(table.Summary?.ReplaceLineEndings("\n").Split('\n') ?? []);
        if (table.Rows.Count == 0)
        {
            lines.Add("There is nothing to list.");
        }

        return lines.SelectMany(line => Letters.Lines(line, width));
    }

    private void WriteHeader(int row)
    {
        sheet.Row(row).Height = HeightOf(headers.Select((header, i) => Letters.LineCount(header, Inside(i) - 1)).Max() + 1);
        for (var i = 0; i < headers.Count; i++)
        {
            CellWriter.WriteText(sheet.Cell(row, i + 1), headers[i]);
            SheetStyle.Header(sheet.Cell(row, i + 1).Style, table.Columns[i].Kind);
            StandClear(sheet.Cell(row, i + 1), i);
        }
    }

    private void StyleRows(int first)
    {
        var last = first + Math.Max(table.Rows.Count, 1) - 1;
        for (var i = 0; i < widths.Count; i++)
        {
            var kind = table.Columns[i].Kind;
            var pattern = sheet.Cell(first, i + 1);
            SheetStyle.Body(pattern.Style, kind, kind == ColumnKind.Text && Wraps(i));
            StandClear(pattern, i);
            // One style set once on the range: each property set on it would go through every cell.
            sheet.Range(first, i + 1, last, i + 1).Style = pattern.Style;
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

    private bool Wraps(int column) =>
        table.Rows.Any(row => row[column].Kind == ColumnKind.Text && Letters.LineCount(row[column].AsText, Inside(column)) > 1);

    private int Inside(int column) => ColumnWidths.Inside(widths[column]) - (StandsClear(column) ? 1 : 0);

    // Set by us: Excel would fit the row on opening, and other programs would not.
    private double RowHeight(IReadOnlyList<ReportValue> row)
    {
        var lines = row.Select((value, i) => value.Kind == ColumnKind.Text ? Letters.LineCount(value.AsText, Inside(i)) : 1).Max();
        return HeightOf(lines);
    }

    private static double HeightOf(int lines) => Math.Min((LineHeight * lines) + RowSpace, TallestRow);

    private void WriteRows(int first, CancellationToken cancel)
    {
        for (var i = 0; i < table.Rows.Count; i++)
        {
            if (i % RowsBetweenLooks == 0)
            {
                cancel.ThrowIfCancellationRequested();
            }

            sheet.Row(first + i).Height = RowHeight(table.Rows[i]);
            for (var column = 0; column < widths.Count; column++)
            {
                CellWriter.Write(sheet.Cell(first + i, column + 1), table.Rows[i][column]);
            }
        }
    }

    private void MakeTable(int headerRow, int lastRow)
    {
        var data = sheet.Range(headerRow, 1, lastRow, widths.Count).CreateTable(SheetNames.TableName(table.Key));
        data.Theme = XLTableTheme.None;
    }

    private void WriteTotals(int row)
    {
        if (!table.HasTotals)
        {
            return;
        }

        sheet.Row(row).Height = HeightOf(1);
        for (var i = 0; i < widths.Count; i++)
        {
            var column = table.Columns[i];
            var isLabel = i == 0 && !column.Totalled;
            var value = isLabel ? "Total" : table.Total(column);
            SheetStyle.Total(sheet.Cell(row, i + 1).Style, isLabel ? ColumnKind.Text : column.Kind);
            CellWriter.Write(sheet.Cell(row, i + 1), value);
        }
    }
}
