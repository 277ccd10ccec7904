namespace Ecf.Reporting.Cohorts;

/// <summary>Makes a table from items and columns that know their values.</summary>
internal static class TableOf
{
    internal static ReportTable Items<T>(string key, string title, string summary, IEnumerable<T> items, params IReadOnlyList<ColumnOf<T>> columns) =>
        new(key, title, [.. columns.Select(column => column.Column)], items.Select(item => (IReadOnlyList<ReportValue>)[.. columns.Select(column => column.Value(item))]))
        {
            Summary = summary,
        };
}
