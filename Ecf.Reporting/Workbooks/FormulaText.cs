using System.Globalization;
using Ecf.Reporting.Sheets;

namespace Ecf.Reporting.Workbooks;

/// <summary>The formulas of a sheet by cell: they name tables and columns, so that they hold when rows are added.</summary>
internal static class FormulaText
{
    internal static IReadOnlyDictionary<string, CellFormula> Of(SheetPlan sheet) => sheet.Book.Options.ValuesOnly
        ? new Dictionary<string, CellFormula>()
        : Totals(sheet).Concat(Reckoned(sheet)).ToDictionary(cell => cell.Address, cell => cell.Cell, StringComparer.Ordinal);

    private static IEnumerable<(string Address, CellFormula Cell)> Totals(SheetPlan sheet) => !sheet.HasTotals ? [] :
        from column in Enumerable.Range(0, sheet.Headers.Count)
        where sheet.Table.Columns[column].Totalled
        select (Address(column, sheet.LastRow + 1),
            new CellFormula($"SUBTOTAL(109,{Reference(sheet.TableName, sheet.Headers[column])})", sheet.Table.Total(sheet.Table.Columns[column])));

    private static IEnumerable<(string Address, CellFormula Cell)> Reckoned(SheetPlan sheet) =>
        from place in Enumerable.Range(0, sheet.Order.Count)
        from column in Enumerable.Range(0, sheet.Headers.Count)
        let key = (sheet.Order[place], sheet.Table.Columns[column].Key)
        where sheet.Table.Reckonings.ContainsKey(key)
        let formula = Of(sheet.Table.Reckonings[key], sheet, sheet.FirstRow + place)
        where formula is not null
        select (Address(column, sheet.FirstRow + place), new CellFormula(formula, sheet.Table.Rows[sheet.Order[place]][column]));

    /// <summary>The formula; <c>null</c> where a table it names is empty or not in the workbook, and the value stands alone.</summary>
    private static string? Of(Reckoning reckoning, SheetPlan sheet, int row)
    {
        var first = reckoning.Kind switch
        {
            ReckoningKind.Total => Over("SUM", reckoning, sheet),
            ReckoningKind.Rows => Over("ROWS", reckoning, sheet),
            ReckoningKind.Difference => string.Create(CultureInfo.InvariantCulture, $"ROUND({sheet.LetterOf(reckoning.One)}{row}-{sheet.LetterOf(reckoning.Other!)}{row},2)"),
            _ => string.Create(CultureInfo.InvariantCulture, $"IF({sheet.LetterOf(reckoning.One)}{row}=0,\"Agrees\",\"Differs\")"),
        };
        return reckoning.Next is not { } next ? first : Of(next, sheet, row) is { } rest && first is not null ? $"{first}+{rest}" : null;
    }

    private static string? Over(string function, Reckoning reckoning, SheetPlan sheet)
    {
        if (sheet.Book.Find(reckoning.One) is not { Rows.Count: > 0 } table)
        {
            return null;
        }

        var column = table.Columns.ToList().FindIndex(candidate => candidate.Key == reckoning.Other);
        return column < 0
            ? throw new ArgumentException($"The table \"{sheet.Table.Key}\" reckons with the column \"{reckoning.Other}\" of \"{table.Key}\", which has none of that key.")
            : $"{function}({Reference(SheetNames.TableName(table.Key), SheetNames.Headers(table.Columns)[column])})";
    }

    // In a reference these letters of a heading would end it.
    private static string Reference(string table, string header) =>
        $"{table}[{string.Concat(header.Select(letter => letter is '[' or ']' or '#' or '\'' or '@' ? $"'{letter}" : letter.ToString()))}]";

    private static string Address(int column, int row) => string.Create(CultureInfo.InvariantCulture, $"{SheetPlan.LetterOf(column)}{row}");
}
