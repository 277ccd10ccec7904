using Ecf.Reporting.Sheets;

namespace Ecf.Reporting.Workbooks;

/// <summary>Refuses a text that no cell holds, where that is asked for.</summary>
internal static class LongTextCheck
{
    internal static void Of(Report report, WorkbookOptions options)
    {
        if (options.LongTexts == LongTexts.Cut)
        {
            return;
        }

        foreach (var table in report.Tables)
        {
            var row = table.Rows.ToList().FindIndex(values => values.Any(value => value.Kind == ColumnKind.Text && value.AsText.Length > CellText.Longest));
            if (row >= 0)
            {
                throw new ArgumentException($"Row {row + 1} of \"{table.Key}\" has a text longer than the {CellText.Longest} characters that a cell holds: shorten it, or have long texts cut.");
            }
        }
    }
}
