namespace Ecf.Reporting.Cohorts;

/// <summary>What a workbook holds, with a link to every sheet.</summary>
internal static class ContentsTable
{
    internal static ReportTable Of(IReadOnlyList<ReportTable> tables) => TableOf.Items<ReportTable>(
        new("contents", "Contents", "Each sheet holds one table. Its name in formulas and pivots is \"data_\" with the key.") { OnOnePage = true },
        tables,
        [
            new("sheet", "Sheet", ColumnKind.Text, "The title of the sheet, which leads there", table => table.Title) { LeadsTo = "key" },
            new("holds", "What it holds", ColumnKind.Text, "The sheet in a sentence or two", Holds),
            new("rows", "Rows", ColumnKind.Count, "How many rows the table has", table => table.Rows.Count),
            new("key", "Key", ColumnKind.Text, "The lasting name of the table", table => table.Key),
        ]);

    private static ReportValue Holds(ReportTable table) =>
        (table.Summary ?? table.Title) + (table.Chart is null ? "" : " In workbooks for analysts and for print only.");
}
