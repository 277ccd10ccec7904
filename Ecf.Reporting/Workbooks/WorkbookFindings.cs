using Ecf.Domain;

namespace Ecf.Reporting.Workbooks;

/// <summary>The wording of what can be wrong with a workbook that is asked for: ECF790 to ECF799.</summary>
internal static class WorkbookFindings
{
    internal static Finding TooLarge(ReportTable table, int most) => Error(table.Key, "$", "ECF790", FormattableString.Invariant(
        $"the table has {table.Rows.Count} rows of {table.Columns.Count} columns, and a workbook that people read holds at most {most} cells a table; write it with ExcelExtract or CsvExtract, which take any number of rows, or mark it as long"));

    private static Finding Error(string file, string place, string code, string sentence) => new(file, place, Severity.Error, code, sentence);
}
