using System.Globalization;
using Ecf.Reporting;

namespace Ecf.Sample.Web.Tables;

/// <summary>The rows of a table by one of its columns.</summary>
internal static class RowOrder
{
    // As an English register has it: É beside E, capitals aside.
    private static readonly StringComparer Words = StringComparer.Create(CultureInfo.GetCultureInfo(British.Culture), CompareOptions.IgnoreCase);

    private static readonly Comparer<ReportValue> Values = Comparer<ReportValue>.Create(Compare);

    /// <summary>The rows in order; blanks come first, and equal values keep the order that the rows had.</summary>
    internal static IReadOnlyList<int> Of(ReportTable table, IEnumerable<int> rows, string column, bool descending)
    {
        var place = table.Place(column);
        return descending
            ? [.. rows.OrderByDescending(row => table.Rows[row][place], Values)]
            : [.. rows.OrderBy(row => table.Rows[row][place], Values)];
    }

    private static int Compare(ReportValue one, ReportValue other) => (one.Kind, other.Kind) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        (ColumnKind.Text, _) => Words.Compare(one.AsText, other.AsText),
        (ColumnKind.Count, _) => one.AsCount.CompareTo(other.AsCount),
        (ColumnKind.Hours, _) => one.AsHours.CompareTo(other.AsHours),
        (ColumnKind.Money, _) => one.AsMoney.CompareTo(other.AsMoney),
        (ColumnKind.Terms, _) => one.AsTerms.CompareTo(other.AsTerms),
        (ColumnKind.Number, _) => one.AsNumber.CompareTo(other.AsNumber),
        _ => one.AsDate.CompareTo(other.AsDate),
    };
}
