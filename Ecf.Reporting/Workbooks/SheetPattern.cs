using ClosedXML.Excel;
using Ecf.Reporting.Sheets;

namespace Ecf.Reporting.Workbooks;

/// <summary>Lays out the pattern of one sheet: each kind of its cells once, and the columns, headings and page around them. The rows go into the finished package.</summary>
internal sealed class SheetPattern(SheetPlan plan, IXLWorksheet sheet)
{
    private const double TitleHeight = 24;

    private readonly ReportTable table = plan.Table;

    internal void Write()
    {
        for (var i = 0; i < plan.Widths.Count; i++)
        {
            sheet.Column(i + 1).Width = plan.Widths[i];
        }

        WriteAbove();
        WriteHeader();
        WriteFigures();
        WriteTotals();
        sheet.Range(plan.HeaderRow, 1, plan.FirstRow, plan.Widths.Count).CreateTable(plan.TableName).Theme = XLTableTheme.None;
        sheet.ShowGridLines = false;
        PrintLayout.Set(sheet.PageSetup, plan);
    }

    private void WriteAbove()
    {
        sheet.Row(1).Height = TitleHeight;
        WriteWords(sheet.Cell(1, 1), table.Title);
        SheetStyle.Title(sheet.Cell(1, 1).Style);
        for (var i = 0; i < plan.Lines.Count; i++)
        {
            WriteWords(sheet.Cell(i + 2, 1), plan.Lines[i]);
            SheetStyle.Summary(sheet.Cell(i + 2, 1).Style);
        }

        // Air above the table instead of a blank row.
        sheet.Row(plan.HeaderRow - 1).Height = RowHeights.Of(1) + RowHeights.Line;
    }

    private void WriteHeader()
    {
        sheet.Row(plan.HeaderRow).Height = plan.Fit.HeaderHeight;
        for (var i = 0; i < plan.Headers.Count; i++)
        {
            var cell = sheet.Cell(plan.HeaderRow, i + 1);
            WriteWords(cell, plan.Headers[i]);
            SheetStyle.Header(cell.Style, table.Columns[i].Kind);
            StandClear(cell, i);
        }
    }

    private void WriteFigures()
    {
        for (var i = 0; i < table.Columns.Count; i++)
        {
            var figure = sheet.Cell(plan.FirstRow, i + 1);
            SheetStyle.Body(figure.Style, table.Columns[i].Kind, plan.Fit.Wraps(i));
            StandClear(figure, i);
            if (table.Columns[i].LeadsTo is not null)
            {
                sheet.Cell(plan.UnlinkedPattern, i + 1).Style = figure.Style;
                SheetStyle.Link(figure.Style);
            }
        }
    }

    private void WriteTotals()
    {
        for (var i = 0; plan.HasTotals && i < table.Columns.Count; i++)
        {
            var total = sheet.Cell(plan.TotalPattern, i + 1);
            SheetStyle.Total(total.Style, plan.LabelsTotals(i) ? ColumnKind.Text : table.Columns[i].Kind);
            StandClear(total, i);
        }
    }

    private void StandClear(IXLCell cell, int column)
    {
        if (plan.Fit.StandsClear(column))
        {
            SheetStyle.StandClear(cell.Style);
        }
    }

    private static void WriteWords(IXLCell cell, string text)
    {
        cell.SetValue(CellText.Of(text));
        if (SafeText.MightRun(text))
        {
            cell.Style.IncludeQuotePrefix = true;
        }
    }
}
