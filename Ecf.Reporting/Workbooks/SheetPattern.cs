using ClosedXML.Excel;
using Ecf.Reporting.Sheets;

namespace Ecf.Reporting.Workbooks;

/// <summary>Lays out the pattern of one sheet: each kind of its cells once, and the columns, headings and page around them. The rows go into the finished package.</summary>
internal sealed class SheetPattern(SheetPlan plan, IXLWorksheet sheet, BookLooks looks)
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
        Write(sheet.Cell(1, 1), new(CellRole.Title), table.Title);
        for (var i = 0; i < plan.Lines.Count; i++)
        {
            Write(sheet.Cell(i + 2, 1), new(CellRole.Summary), plan.Lines[i]);
        }

        // Air above the table instead of a blank row.
        sheet.Row(plan.HeaderRow - 1).Height = RowHeights.Of(1) + RowHeights.Line;
    }

    private void WriteHeader()
    {
        sheet.Row(plan.HeaderRow).Height = plan.Fit.HeaderHeight;
        for (var i = 0; i < plan.Headers.Count; i++)
        {
            Write(sheet.Cell(plan.HeaderRow, i + 1), Look(CellRole.Header, i), plan.Headers[i]);
        }
    }

    private void WriteFigures()
    {
        for (var i = 0; i < table.Columns.Count; i++)
        {
            var look = Look(CellRole.Body, i) with { Wraps = plan.Fit.Wraps(i) };
            if (table.Columns[i].LeadsTo is not null)
            {
                looks.Put(sheet.Cell(plan.UnlinkedPattern, i + 1), look);
                look = look with { Role = CellRole.Link };
            }

            looks.Put(sheet.Cell(plan.FirstRow, i + 1), look);
        }
    }

    private void WriteTotals()
    {
        for (var i = 0; plan.HasTotals && i < table.Columns.Count; i++)
        {
            looks.Put(sheet.Cell(plan.TotalPattern, i + 1), Look(CellRole.Total, i) with { Kind = plan.LabelsTotals(i) ? ColumnKind.Text : table.Columns[i].Kind });
        }
    }

    private CellLook Look(CellRole role, int column) => new(role) { Kind = table.Columns[column].Kind, StandsClear = plan.Fit.StandsClear(column) };

    private void Write(IXLCell cell, CellLook look, string text)
    {
        looks.Put(cell, look with { MightRun = SafeText.MightRun(text) });
        cell.SetValue(CellText.Of(text));
    }
}
