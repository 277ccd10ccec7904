namespace Ecf.Reporting.Workbooks;

/// <summary>Which rows begin a new page in print.</summary>
internal static class RowPages
{
    /// <summary>The rows in the order of the sheet: in print those of one page together, by the page's name.</summary>
    internal static IReadOnlyList<int> Order(SheetPlan sheet)
    {
        var rows = Enumerable.Range(0, sheet.Table.Rows.Count);
        return PageColumn(sheet) is { } column
            ? [.. rows.OrderBy(row => sheet.Table.Rows[row][column].Display(), StringComparer.OrdinalIgnoreCase)]
            : [.. rows];
    }

    /// <summary>The places in the sheet's order after which a new page begins.</summary>
    internal static IEnumerable<int> Ends(SheetPlan sheet)
    {
        if (PageColumn(sheet) is not { } column)
        {
            yield break;
        }

        for (var i = 1; i < sheet.Order.Count; i++)
        {
            if (sheet.Table.Rows[sheet.Order[i]][column] != sheet.Table.Rows[sheet.Order[i - 1]][column])
            {
                yield return i - 1;
            }
        }
    }

    /// <summary>Whether the sheet has a page for each value of a column.</summary>
    internal static bool HasPages(SheetPlan sheet) => PageColumn(sheet) is not null;

    private static int? PageColumn(SheetPlan sheet) => sheet.Book.IsForPrint && sheet.Table.PageOf is { } key ? sheet.IndexOf(key) : null;
}
