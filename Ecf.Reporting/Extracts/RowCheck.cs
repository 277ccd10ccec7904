using Ecf.Reporting.Sheets;

namespace Ecf.Reporting.Extracts;

/// <summary>Refuses a row that does not fit its table, naming the row.</summary>
internal static class RowCheck
{
    internal static void Fits(StreamedTable table, IReadOnlyList<ReportValue> row, int index)
    {
        var columns = table.Columns;
        if (row.Count != columns.Count)
        {
            throw new ArgumentException($"Row {index + 1} of \"{table.Key}\" has {row.Count} values for {columns.Count} columns: give one a column, blank where there is none.");
        }

        for (var i = 0; i < columns.Count; i++)
        {
            if (row[i].Kind is { } kind && kind != columns[i].Kind)
            {
                throw new ArgumentException($"Row {index + 1} of \"{table.Key}\" has {kind} in the column \"{columns[i].Key}\", which holds {columns[i].Kind}.");
            }
        }
    }

    internal static void HasNoLongText(StreamedTable table, IReadOnlyList<ReportValue> row, int index)
    {
        for (var i = 0; i < row.Count; i++)
        {
            if (row[i].Kind == ColumnKind.Text && row[i].AsText.Length > CellText.Longest)
            {
                throw new ArgumentException($"Row {index + 1} of \"{table.Key}\" has a text of {row[i].AsText.Length} characters in the column \"{table.Columns[i].Key}\", and a cell holds {CellText.Longest}: shorten it, or have long texts cut.");
            }
        }
    }
}
