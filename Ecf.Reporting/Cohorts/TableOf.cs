namespace Ecf.Reporting.Cohorts;

/// <summary>Makes a table from items and columns that know their values.</summary>
internal static class TableOf
{
    internal static ReportTable Items<T>(string key, string title, string summary, IEnumerable<T> items, params IReadOnlyList<ColumnOf<T>> columns) =>
        Items(new TableHead(key, title, summary), items, columns);

    internal static ReportTable Items<T>(TableHead head, IEnumerable<T> items, params IReadOnlyList<ColumnOf<T>> columns) =>
        new(head.Key, head.Title, [.. columns.Select(column => column.Column)], items.Select(item => Row(item, columns)))
        {
            Summary = head.Summary,
            MadeFrom = head.MadeFrom,
            Pointers = head.Pointers,
            PageOf = head.PageOf,
            IsLong = head.IsLong,
            OnOnePage = head.OnOnePage,
            Chart = head.Chart,
            Reckonings = head.Reckonings,
        };

    // Data has tens of thousands of rows: an array of the right length costs half of a list that grows.
    private static ReportRow Row<T>(T item, IReadOnlyList<ColumnOf<T>> columns)
    {
        var row = new ReportValue[columns.Count];
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = columns[i].Value(item);
        }

        return new(row);
    }
}
