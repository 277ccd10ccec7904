using Ecf.Domain;

namespace Ecf.Reporting.Cohorts;

/// <summary>One figure of a comparison, and how a workbook can reckon it again.</summary>
/// <param name="Unit">What is counted: people, hours or pounds.</param>
/// <param name="Amount">How many.</param>
/// <param name="By">How it is reckoned from other tables; <c>null</c> where the domain gives it.</param>
internal sealed record CheckedFigure(string Unit, decimal Amount, Reckoning? By)
{
    internal static CheckedFigure Rows(ReportTable table, string column) => new("people", table.Rows.Count, Reckoning.Rows(table.Key, column));

    internal static CheckedFigure Total(ReportTable table, string column)
    {
        var total = table.Total(column);
        return new(
            total.Kind switch { ColumnKind.Hours => "hours", ColumnKind.Money => "pounds", _ => "people" },
            total.Kind switch { ColumnKind.Hours => total.AsHours.Minutes / 60m, ColumnKind.Money => total.AsMoney.Pounds, _ => total.AsCount },
            Reckoning.Total(table.Key, column));
    }

    /// <summary>The sum of a column that the table itself does not add up.</summary>
    internal static CheckedFigure Sum(ReportTable table, string column)
    {
        var index = table.Columns.ToList().FindIndex(candidate => candidate.Key == column);
        return new("hours", table.Rows.Sum(row => (decimal)row[index].AsHours.Minutes) / 60m, Reckoning.Total(table.Key, column));
    }

    internal static CheckedFigure Of(int people) => new("people", people, null);

    internal static CheckedFigure Of(Hours hours) => new("hours", hours.Minutes / 60m, null);

    internal static CheckedFigure Of(Money pounds) => new("pounds", pounds.Pounds, null);

    /// <summary>Both together.</summary>
    public static CheckedFigure operator +(CheckedFigure one, CheckedFigure other) =>
        new(one.Unit, one.Amount + other.Amount, one.By is { } by && other.By is { } more ? by.Plus(more) : null);
}
