namespace Ecf.Reporting.Workbooks;

/// <summary>A table that was filled: where it was and where it is.</summary>
/// <param name="Sheet">The name of its sheet.</param>
/// <param name="Before">The table as the template had it.</param>
/// <param name="Now">Its cells, headings and totals included.</param>
internal sealed record MovedTable(string Sheet, BookTable Before, CellRange Now)
{
    /// <summary>The last row of figures before and now.</summary>
    internal (int Before, int Now) LastRow => (this.Before.Cells.Bottom - (Before.HasTotals ? 1 : 0), Now.Bottom - (Before.HasTotals ? 1 : 0));
}
