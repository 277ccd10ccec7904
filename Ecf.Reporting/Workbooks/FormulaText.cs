using System.Globalization;
using Ecf.Reporting.Sheets;

namespace Ecf.Reporting.Workbooks;

/// <summary>The formulas of a sheet: they name tables and columns, so that they hold when rows are added.</summary>
internal static class FormulaText
{
    /// <summary>As Excel writes them, without "=", by row from 1 and column from 0.</summary>
    internal static IReadOnlyDictionary<(int Row, int Column), string> Of(SheetPlan sheet) => sheet.Book.Options.ValuesOnly
        ? new Dictionary<(int Row, int Column), string>()
        : Totals(sheet).Concat(Reckoned(sheet)).ToDictionary(cell => cell.Place, cell => cell.Formula);

    private static IEnumerable<((int Row, int Column) Place, string Formula)> Totals(SheetPlan sheet) => !sheet.HasTotals ? [] :
        from column in Enumerable.Range(0, sheet.Headers.Count)
        where sheet.Table.Columns[column].Totalled
        select ((sheet.LastRow + 1, column), $"SUBTOTAL(109,{Reference(sheet.TableName, sheet.Headers[column])})");

    private static IEnumerable<((int Row, int Column) Place, string Formula)> Reckoned(SheetPlan sheet) => sheet.Table.Reckonings.Count == 0 ? [] :
        from place in Enumerable.Range(0, sheet.Order.Count)
        from column in Enumerable.Range(0, sheet.Headers.Count)
        let key = (sheet.Order[place], sheet.Table.Columns[column].Key)
        where sheet.Table.Reckonings.ContainsKey(key)
        let formula = Of(sheet.Table.Reckonings[key], sheet, sheet.FirstRow + place)
        where formula is not null
        select ((sheet.FirstRow + place, column), formula);

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
}
