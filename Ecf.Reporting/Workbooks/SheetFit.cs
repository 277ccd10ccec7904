using Ecf.Reporting.Sheets;

namespace Ecf.Reporting.Workbooks;

/// <summary>How the words of a sheet fit their cells: which columns wrap them, which keep clear of figures, and how high the rows are.</summary>
/// <remarks>The heights are set by us: Excel would fit the rows on opening, and other programs would not.</remarks>
internal sealed class SheetFit(SheetPlan plan)
{
    private readonly ReportTable table = plan.Table;
    private readonly IReadOnlyList<int> insides = [.. plan.Widths.Select((width, i) => ColumnWidths.Inside(width) - (StandsClear(plan, i) ? 1 : 0))];

    /// <summary>Whether words begin a little to the right: numbers end, and texts that wrap may end, just where the next column begins.</summary>
    internal bool StandsClear(int column) => StandsClear(plan, column);

    /// <summary>Whether any text of a column needs more than a line.</summary>
    internal bool Wraps(int column) => !table.IsLong && table.Columns[column].Kind == ColumnKind.Text && table.Rows.Any(row => Lines(row[column], column) > 1);

    /// <summary>The height of the headings, with a line for their filter buttons where they have them.</summary>
    internal double HeaderHeight => RowHeights.Of(plan.Headers.Select((header, i) => Letters.LineCount(header, insides[i])).Max() + (plan.Book.IsForAnalysts ? 1 : 0));

    /// <summary>The height of a row of figures; <c>null</c> in a long table, whose rows have one line.</summary>
    internal double? HeightOf(IReadOnlyList<ReportValue> row)
    {
        if (table.IsLong)
        {
            return null;
        }

        var lines = 1;
        for (var i = 0; i < row.Count; i++)
        {
            lines = Math.Max(lines, Lines(row[i], i));
        }

        return RowHeights.Of(lines);
    }

    private static bool StandsClear(SheetPlan plan, int column) => column > 0 && plan.Table.Columns[column].Kind == ColumnKind.Text;

    private int Lines(ReportValue value, int column) => value.Kind == ColumnKind.Text ? Letters.LineCount(value.AsText, insides[column]) : 1;
}
