namespace Ecf.Reporting.Workbooks;

/// <summary>The names by which cells of a hub's own workbook ask for single figures.</summary>
internal static class FigureNames
{
    internal const string Begins = "ecf.";

    /// <summary>The figure of a name; <c>null</c> where it names none.</summary>
    internal static ReportValue? Find(Report report, string name)
    {
        var parts = name[Begins.Length..].Split('.');
        return parts switch
        {
            ["title"] => report.Title,
            ["asAt" or "asat" or "as_at"] => report.AsAt,
            [var table, "rows"] when Table(report, table) is { } found => found.Rows.Count,
            [var table, var column] when Table(report, table) is { } found => Total(found, column),
            _ => null,
        };
    }

    private static ReportTable? Table(Report report, string name) =>
        report.Tables.FirstOrDefault(table => table.Key.Replace('-', '_').Equals(name, StringComparison.OrdinalIgnoreCase));

    private static ReportValue? Total(ReportTable table, string name) =>
        table.Columns.FirstOrDefault(column => column.Totalled && column.Key.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } column ? table.Total(column) : (ReportValue?)null;
}
