using System.Globalization;
using Microsoft.VisualBasic.FileIO;

namespace Ecf.Sample.Web.Tests.Figures;

/// <summary>A CSV extract, read by another reader than the one that wrote it. It has no totals: they are added up here.</summary>
internal static class CsvTable
{
    internal static Reading Read(byte[] file, IReadOnlyList<string> kinds, IReadOnlyList<bool> totalled)
    {
        var rows = Rows(file).Skip(1).Select(row => row.Zip(kinds, Plain).ToArray()).ToList();
        return Reading.Of(rows, [.. kinds.Select((kind, column) => totalled[column] ? Sum(rows.Select(row => row[column]), kind) : "")]);
    }

    private static IEnumerable<string[]> Rows(byte[] file)
    {
        using var reader = new TextFieldParser(new MemoryStream(file)) { Delimiters = [","], TrimWhiteSpace = false };
        while (!reader.EndOfData)
        {
            yield return reader.ReadFields()!;
        }
    }

    private static string Plain(string cell, string kind) => kind == "minutes" && cell.Length > 0
        ? Math.Round(decimal.Parse(cell, CultureInfo.InvariantCulture) * 60).ToString("0", CultureInfo.InvariantCulture)
        : cell;

    private static string Sum(IEnumerable<string> cells, string kind) =>
        cells.Where(cell => cell.Length > 0).Sum(cell => decimal.Parse(cell, CultureInfo.InvariantCulture)).ToString(kind == "money" ? "0.00" : "0", CultureInfo.InvariantCulture);
}
