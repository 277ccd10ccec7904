using Ecf.Domain;

namespace Ecf.Reporting.Workbooks;

/// <summary>The wording of what can be wrong with a workbook that is asked for or given: ECF790 to ECF799.</summary>
internal static class WorkbookFindings
{
    internal static Finding TooLarge(ReportTable table, int most) => Error(table.Key, "$", "ECF790", FormattableString.Invariant(
        $"the table has {table.Rows.Count} rows of {table.Columns.Count} columns, and a workbook that people read holds at most {most} cells a table; write it with ExcelExtract or CsvExtract, which take any number of rows, or mark it as long"));

    internal static Finding NotAWorkbook(string file, string why) => Error(file, "$", "ECF791",
        $"this cannot be read as an Excel workbook ({why.ReplaceLineEndings(" ").TrimEnd('.')}); save it as .xlsx and give it again");

    internal static Finding NoTable(string file, string table) => Error(file, "$", "ECF792",
        $"the workbook has no table \"{table}\", from which the two files are compared; give a whole cohort workbook as it was downloaded");

    internal static Finding NoColumn(string file, string table, string column) => Error(file, "$", "ECF793",
        $"the table \"{table}\" has no column \"{column}\", by which the two files are compared; give the workbook as it was downloaded");

    internal static Finding UnknownName(string file, string cell, string name) => Error(file, cell, "ECF794",
        $"\"{name}\" names no figure of the report; write ecf.title, ecf.asAt, or ecf, a table's key with _ for - and a column's key, such as ecf.hours_by_term.attended, which the sheet Dictionary lists; the cell is left as it was");

    internal static Finding NotOneCell(string file, string place, string name) => Error(file, place, "ECF795",
        $"\"{name}\" names more or less than one cell, and a figure goes into one; let it name one cell; what it names is left as it was");

    internal static Finding UnknownTable(string file, string cell, string table) => Error(file, cell, "ECF796",
        $"\"{table}\" names no table of the report; write data_ and a table's key with _ for -, such as data_hours_by_term, which the sheet Contents lists; the table is left as it was");

    internal static Finding UnknownHeading(string file, string cell, string heading) => Error(file, cell, "ECF797",
        $"\"{heading}\" is no heading of the report's table and no formula fills the column; write a heading or a key that the sheet Dictionary lists; the column is left blank");

    internal static Finding NoRoom(string file, string cell, string table) => Error(file, cell, "ECF798",
        $"below \"{table}\" there is something in the way of its rows; move that to another sheet, or to the side of the table; the table is left as it was");

    private static Finding Error(string file, string place, string code, string sentence) => new(file, place, Severity.Error, code, sentence);
}
