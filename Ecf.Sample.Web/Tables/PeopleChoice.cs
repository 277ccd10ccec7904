using Ecf.Reporting;

namespace Ecf.Sample.Web.Tables;

/// <summary>The rows of the hours table that somebody asked for. What cannot be meant is left aside.</summary>
/// <param name="hours">The report's table "hours".</param>
/// <param name="question">What was asked for.</param>
internal sealed class PeopleChoice(ReportTable hours, PeopleQuestion question)
{
    private readonly string? sort = hours.Columns.Any(column => column.Key == question.Sort && column.Key != "trn") ? question.Sort : null;

    internal ReportTable Hours => hours;

    /// <summary>The roles to choose from.</summary>
    internal IReadOnlyList<string> Roles => WordsOf("role");

    /// <summary>The statuses to choose from, by name.</summary>
    internal IReadOnlyList<string> Statuses => WordsOf("status");

    internal string? Role { get; } = Known(hours, "role", question.Role);

    internal string? Status { get; } = Known(hours, "status", question.Status);

    internal bool IsAll => Role is null && Status is null;

    internal bool Descending => sort is not null && question.Order == "desc";

    internal string? Sort => sort;

    /// <summary>The rows chosen, in the order asked for.</summary>
    internal IReadOnlyList<int> Rows
    {
        get
        {
            var chosen = Enumerable.Range(0, hours.Rows.Count).Where(row => Fits(row, "role", Role) && Fits(row, "status", Status)).ToList();
            return sort is null ? chosen : RowOrder.Of(hours, chosen, sort, Descending);
        }
    }

    /// <summary>How the rows are sorted by a column, in the words of <c>aria-sort</c>.</summary>
    internal string? Sorted(ReportColumn column) => column.Key != sort ? null : Descending ? "descending" : "ascending";

    /// <summary>What an address asks for that keeps the choice and sorts by a column: figures the largest first, words from A; the other way round the second time.</summary>
    internal IReadOnlyList<(string Name, object? Value)> SortedBy(ReportColumn column)
    {
        var isSorted = column.Key == sort;
        var descending = isSorted ? !Descending : column.Kind != ColumnKind.Text;
        return [("role", Role), ("status", Status), ("sort", column.Key), ("order", descending ? "desc" : null)];
    }

    private static string? Known(ReportTable hours, string column, string? asked) =>
        hours.Rows.Select(row => row[hours.Place(column)].Display()).FirstOrDefault(word => string.Equals(word, asked, StringComparison.OrdinalIgnoreCase));

    private IReadOnlyList<string> WordsOf(string column) =>
        [.. hours.Rows.Select(row => row[hours.Place(column)].Display()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private bool Fits(int row, string column, string? wanted) => wanted is null || hours.Value(row, column).Display() == wanted;
}
