using Ecf.Reporting;
using Ecf.Sample.Web.Pages;

namespace Ecf.Sample.Web.Tables;

/// <summary>A table as a list that an address chooses from, orders and pages. What cannot be meant is left aside.</summary>
internal sealed class TableList
{
    /// <summary>What an address asks for to have a table of its page as CSV: <c>csv=hours</c>.</summary>
    internal const string Csv = "csv";

    private readonly ListAddress address;
    private readonly ReportColumn? sorted;

    private TableList(ShownTable shown, ListAddress address, IReadOnlyList<string> filters)
    {
        this.address = address;
        Filters = [.. filters.Select(key => TableFilter.Of(shown, key, address))];
        sorted = shown.Columns.FirstOrDefault(column => column.Key == address.Asked("sort"));
        Descending = sorted is not null && address.Asked("order") == "desc";
        Chosen = Ordered(shown, [.. shown.Rows.Where(row => Filters.All(filter => filter.Lets(row)))]);
        Paging = new(address, Chosen.Count, shown.OnAPage);
    }

    /// <summary>What can be chosen by.</summary>
    internal IReadOnlyList<TableFilter> Filters { get; }

    /// <summary>The rows chosen, in the order asked for, on all pages.</summary>
    internal IReadOnlyList<int> Chosen { get; }

    /// <summary>Which part of them is shown.</summary>
    internal Paging Paging { get; }

    /// <summary>Whether anything is chosen by.</summary>
    internal bool IsChosen => Filters.Any(filter => filter.Value is not null);

    /// <summary>The address of the whole list as a CSV file.</summary>
    internal string CsvAddress { get; private init; } = "";

    /// <summary>The address of the list with nothing chosen by.</summary>
    internal string Everything => address.With([.. Filters.Select(filter => (filter.Name, (string?)null))]);

    /// <summary>What a form that chooses sends along, so that day and order stay.</summary>
    internal IEnumerable<KeyValuePair<string, string?>> Along => address.Given.Where(given => Filters.All(filter => filter.Name != given.Key));

    /// <summary>Where a form that chooses leads.</summary>
    internal string Action => address.Here;

    private bool Descending { get; }

    /// <summary>The same table as a list of the page.</summary>
    /// <param name="shown">The table with all rows that the page may list.</param>
    /// <param name="request">What was asked.</param>
    /// <param name="filters">The columns to choose by, none by default. People are never chosen by name or number: addresses end up in logs.</param>
    /// <param name="prefix">What the words of the address begin with that speak of this table, where the page has several; nothing by default.</param>
    internal static ShownTable Of(ShownTable shown, HttpRequest request, IReadOnlyList<string>? filters = null, string prefix = "")
    {
        var address = new ListAddress(request, prefix, $"{shown.Table.Key}-caption");
        var list = new TableList(shown, address, filters ?? []) { CsvAddress = address.With((Csv, shown.Table.Key)).Split('#')[0] };
        return shown with { Rows = [.. list.Chosen.Skip(list.Paging.Before).Take(list.Paging.Size)], List = list };
    }

    /// <summary>How the rows are sorted by a column, in the words of <c>aria-sort</c>; <c>null</c> where they are not.</summary>
    internal string? Sorted(ReportColumn column) => column != sorted ? null : Descending ? "descending" : "ascending";

    /// <summary>The address that keeps the choice and sorts by a column: figures the largest first, words and days from the first; the other way round the second time.</summary>
    internal string SortAddress(ReportColumn column)
    {
        var descending = column == sorted ? !Descending : column.Kind is not (ColumnKind.Text or ColumnKind.Date);
        return address.With((address.Name("sort"), column.Key), (address.Name("order"), descending ? "desc" : null));
    }

    private IReadOnlyList<int> Ordered(ShownTable shown, IReadOnlyList<int> rows)
    {
        var ordered = sorted is null ? rows : RowOrder.Of(shown.Table, rows, sorted.Key, Descending);
        return shown.GroupedBy is null ? ordered : [.. shown.InGroups(ordered).SelectMany(group => group)];
    }
}
