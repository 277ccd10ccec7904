using Ecf.Reporting;
using Ecf.Sample.Web.Charts;

namespace Ecf.Sample.Web.Tables;

/// <summary>The hours by strand or by term with a bar for each row, long in proportion to its hours due.</summary>
internal static class BarTable
{
    /// <summary>A table of the hours ledger's figures whose last word before them names the row.</summary>
    /// <param name="table">"hours-by-strand" or "hours-by-term".</param>
    /// <param name="rowNames">The column that names the rows, "strand" or "term".</param>
    internal static ShownTable Of(ReportTable table, string rowNames)
    {
        var figures = Enumerable.Range(0, table.Rows.Count).Select(row => Figures(table, row)).ToList();
        var longest = figures.Count == 0 ? Hours.Zero : figures.Max(bar => bar.Due);
        return new(table) { RowNames = rowNames, GroupedBy = "programme", Without = ["delivery"], Bar = row => HoursBar.Of(figures[row], longest), Empty = "No hours are asked of anybody yet." };
    }

    private static HoursBarFigures Figures(ReportTable table, int row) =>
        new(table.Value(row, "due").AsHours, table.Value(row, "attended").AsHours, table.Value(row, "unrecorded").AsHours, table.Value(row, "shortfall").AsHours);
}
