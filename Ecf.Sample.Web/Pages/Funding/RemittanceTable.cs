using Ecf.Domain.Calendars;
using Ecf.Domain.Funding;
using Ecf.Reporting;
using Ecf.Sample.Web.Tables;

namespace Ecf.Sample.Web.Pages.Funding;

/// <summary>A remittance beside what was expected, row by row, as a table that can be sorted and had as CSV.</summary>
internal static class RemittanceTable
{
    /// <summary>The rows in the order asked for.</summary>
    /// <param name="comparison">What was compared.</param>
    /// <param name="schools">The school's name of a URN.</param>
    /// <param name="sort">The key of the column to sort by, with " desc" after it for the largest first; anything else leaves the order of the remittance.</param>
    internal static ShownTable Of(RemittanceComparison comparison, Func<string, string> schools, string? sort)
    {
        var table = TableOf(comparison, schools);
        var (key, descending) = Asked(sort);
        return new(table)
        {
            Caption = "Row by row, then what no row pays",
            Rows = table.Columns.Any(column => column.Key == key) ? RowOrder.Of(table, Enumerable.Range(0, table.Rows.Count), key!, descending) : [.. Enumerable.Range(0, table.Rows.Count)],
        };
    }

    /// <summary>How the rows are sorted by a column, in the words of <c>aria-sort</c>; <c>null</c> where they are not.</summary>
    internal static string? Sorted(ReportColumn column, string? sort) => Asked(sort) is var (key, descending) && key == column.Key ? descending ? "descending" : "ascending" : null;

    /// <summary>What sorts by a column: words from the first, figures the largest first; the other way round the second time.</summary>
    internal static string SortBy(ReportColumn column, string? sort) =>
        Sorted(column, sort) is { } sorted ? sorted == "ascending" ? $"{column.Key} desc" : column.Key : column.Kind == ColumnKind.Text ? column.Key : $"{column.Key} desc";

    private static (string? Key, bool Descending) Asked(string? sort) => (sort?.Split(' ')[0], sort?.EndsWith(" desc", StringComparison.Ordinal) == true);

    private static ReportTable TableOf(RemittanceComparison comparison, Func<string, string> schools) => MadeTable.Of("remittance", "What was paid beside what was expected", comparison.Rows,
        (MadeTable.Count("row", "Row", "The row of what was sent, counted from 1 with the heading; blank for what no row pays"), row => row.Row),
        (MadeTable.Text("school", "School", "The school, and the person where the row names one"), row => schools(row.School) + (row.Person is { } person ? $", {person}" : "")),
        (MadeTable.Text("grant", "Grant", "What the money is for"), row => row.Component.Display()),
        (MadeTable.Text("year", "Year", "The academic year; blank where the row names none"), row => row.AcademicYear is { } year ? new AcademicYear(year).ToString() : ""),
        (MadeTable.Money("paid", "Paid", "What was paid", totalled: true), row => row.Paid),
        (MadeTable.Money("expected", "Expected", "What the statement expects by the day", totalled: true), row => row.Expected),
        (MadeTable.Money("difference", "Difference", "Paid less expected", totalled: true), row => row.Difference),
        (MadeTable.Text("reason", "Why", "Why the two differ"), row => row.Why));
}
