using Ecf.Reporting;

namespace Ecf.Sample.Web.Tables;

/// <summary>Values of a report's table by the names of their columns.</summary>
internal static class Cells
{
    /// <summary>The place of a column, from 0.</summary>
    /// <exception cref="ArgumentException">The table has no such column.</exception>
    internal static int Place(this ReportTable table, string column)
    {
        for (var place = 0; place < table.Columns.Count; place++)
        {
            if (table.Columns[place].Key == column)
            {
                return place;
            }
        }

        throw new ArgumentException($"The table \"{table.Key}\" has no column \"{column}\".", nameof(column));
    }

    /// <summary>The value of a row in a column.</summary>
    internal static ReportValue Value(this ReportTable table, int row, string column) => table.Rows[row][table.Place(column)];

    /// <summary>The class of a cell: figures stand to the right, days do not break.</summary>
    internal static string? Class(this ReportColumn column) => column.Kind switch
    {
        ColumnKind.Count or ColumnKind.Hours or ColumnKind.Money or ColumnKind.Terms or ColumnKind.Number => "n",
        ColumnKind.Date => "date",
        _ when column.Key is "reason" or "working" or "nextStep" or "missing" or "evidence" => "reason",
        _ when column.Key == "source" => "source",
        _ => null,
    };
}
