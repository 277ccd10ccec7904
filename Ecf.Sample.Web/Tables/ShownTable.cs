using Ecf.Reporting;
using Ecf.Sample.Web.Pages;
using Microsoft.AspNetCore.Html;

namespace Ecf.Sample.Web.Tables;

/// <summary>A report's table as a page shows it: the report's figures, with links, a choice of rows and columns, and bars.</summary>
/// <param name="Table">The report's table, from which workbook and extracts are made as well.</param>
internal sealed record ShownTable(ReportTable Table)
{
    /// <summary>What stands above it; the table's own title unless told otherwise.</summary>
    internal string Caption { get; init; } = Table.Title;

    /// <summary>The column that names the rows; the first unless told otherwise.</summary>
    internal string RowNames { get; init; } = Table.Columns[0].Key;

    /// <summary>Columns that the page leaves out.</summary>
    internal IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>The rows to show, in this order, by their place in the table; all unless told otherwise.</summary>
    internal IReadOnlyList<int> Rows { get; init; } = [.. Enumerable.Range(0, Table.Rows.Count)];

    /// <summary>A column whose equal values stand once above their rows, instead of in each; none unless told otherwise.</summary>
    internal string? GroupedBy { get; init; }

    /// <summary>The column that tells groups apart where two may bear the same name; <see cref="GroupedBy"/> unless told otherwise.</summary>
    internal string? GroupsDifferBy { get; init; }

    /// <summary>Where the name of a group leads, by one of its rows; nowhere unless told otherwise.</summary>
    internal Func<int, string?> GroupLink { get; init; } = _ => null;

    /// <summary>Where the name of a row leads; nowhere unless told otherwise.</summary>
    internal Func<int, string?> Link { get; init; } = _ => null;

    /// <summary>Where any other cell leads, by its row and column; nowhere unless told otherwise.</summary>
    internal Func<int, string, string?> CellLink { get; init; } = (_, _) => null;

    /// <summary>What stands in a cell instead of its value in words, by its row and column; nothing unless told otherwise. Extracts have the value.</summary>
    internal Func<int, string, IHtmlContent?> Cell { get; init; } = (_, _) => null;

    /// <summary>The columns of counts that are marked as soon as there is one.</summary>
    internal IReadOnlyList<string> Flagged { get; init; } = [];

    /// <summary>The id of the session that a row is about; none unless told otherwise.</summary>
    internal Func<int, string?> SessionOf { get; init; } = _ => null;

    /// <summary>How many rows a page of the list has; a list that is never long may stand whole.</summary>
    internal int OnAPage { get; init; } = Paging.OnAPage;

    /// <summary>A bar beside the name of each row; none unless told otherwise.</summary>
    internal Func<int, IHtmlContent>? Bar { get; init; }

    /// <summary>What to say where there is no row.</summary>
    internal string Empty { get; init; } = "There is nothing to list.";

    /// <summary>How an address chooses, orders and pages its rows; <c>null</c> where the page shows it as it is.</summary>
    internal TableList? List { get; init; }

    /// <summary>Every row chosen, also those of other pages of the list.</summary>
    internal IReadOnlyList<int> Chosen => List?.Chosen ?? Rows;

    /// <summary>Whether rows of the table are left out, other than on further pages.</summary>
    internal bool IsPart => Chosen.Count < Table.Rows.Count;

    /// <summary>The columns shown, the one that names the rows first.</summary>
    internal IReadOnlyList<ReportColumn> Columns =>
    [
        .. Table.Columns.Where(column => column.Key == RowNames),
        .. Table.Columns.Where(column => column.Key != RowNames && column.Key != GroupedBy && !Without.Contains(column.Key)),
    ];

    /// <summary>The rows by the column that groups them; one group where none does.</summary>
    internal IEnumerable<IReadOnlyList<int>> Groups => InGroups(Rows);

    /// <summary>The totals of the rows chosen, added up as the report adds up its own.</summary>
    internal ReportTable Totals => IsPart ? new(Table.Key, Table.Title, Table.Columns, Chosen.Select(row => Table.Rows[row])) : Table;

    /// <summary>The value of a row in a column.</summary>
    internal ReportValue Value(int row, string column) => Table.Value(row, column);

    /// <summary>Rows by the column that groups them, each group where its first row stood.</summary>
    internal IEnumerable<IReadOnlyList<int>> InGroups(IEnumerable<int> rows) =>
        rows.GroupBy(row => (GroupsDifferBy ?? GroupedBy) is { } key ? Value(row, key) : ReportValue.Blank).Select(group => (IReadOnlyList<int>)[.. group]);
}
