using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using NodaTime.Text;

namespace Ecf.Sample.Web.Tests.Figures;

/// <summary>A workbook read with nothing but a zip and an XML reader, as the simplest program would.</summary>
internal sealed class PlainWorkbook
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly ZipArchive package;
    private readonly List<string> strings;

    internal PlainWorkbook(byte[] file)
    {
        package = new(new MemoryStream(file), ZipArchiveMode.Read);
        strings = [.. Part("xl/sharedStrings.xml").Elements(Main + "si").Select(item => string.Concat(item.Descendants(Main + "t").Select(text => text.Value)))];
    }

    /// <summary>The sheet that holds the Excel table of this name, such as "data_hours": its rows, and the row under them as totals.</summary>
    internal Reading Read(string table, IReadOnlyList<string> kinds)
    {
        var (sheet, first, last) = Find(table);
        var rows = sheet.Descendants(Main + "row").ToDictionary(row => (int)row.Attribute("r")!, row => Cells(row, kinds));
        var totals = rows.GetValueOrDefault(last + 1)?.Select(cell => cell == "Total" ? "" : cell).ToArray() ?? [.. kinds.Select(_ => "")];
        return Reading.Of(Enumerable.Range(first + 1, last - first).Select(row => rows[row]), totals);
    }

    private (XElement Sheet, int First, int Last) Find(string table)
    {
        foreach (var links in package.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/_rels/", StringComparison.Ordinal)))
        {
            var target = Part(links.FullName).Elements().Select(link => link.Attribute("Target")!.Value).Single(name => name.Contains("table"));
            var found = Part("xl/tables/" + Path.GetFileName(target));
            if (found.Attribute("name")!.Value == table)
            {
                var corners = found.Attribute("ref")!.Value.Split(':').Select(corner => int.Parse(corner.TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]), CultureInfo.InvariantCulture)).ToArray();
                var totals = (int?)found.Attribute("totalsRowCount") ?? 0;
                return (Part("xl/worksheets/" + Path.GetFileNameWithoutExtension(links.FullName)), corners[0], corners[1] - totals);
            }
        }

        throw new InvalidOperationException($"No sheet holds {table}.");
    }

    private IReadOnlyList<string> Cells(XElement row, IReadOnlyList<string> kinds)
    {
        var cells = row.Elements(Main + "c").ToDictionary(cell => cell.Attribute("r")!.Value.TrimEnd([.. "0123456789"]));
        return [.. kinds.Select((kind, column) => cells.TryGetValue(((char)('A' + column)).ToString(), out var cell) ? Plain(cell, kind) : "")];
    }

    private string Plain(XElement cell, string kind)
    {
        var value = cell.Element(Main + "v")?.Value ?? "";
        return value.Length == 0 ? ""
            : cell.Attribute("t")?.Value == "str" ? Said(value)
            : cell.Attribute("t")?.Value == "s" ? Said(strings[int.Parse(value, CultureInfo.InvariantCulture)])
            : Plain(decimal.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture), kind);
    }

    // Shorthand says why a cell is blank, which other files leave blank.
    private static string Said(string text) => text is "[z]" or "[x]" or "[c]" or "[u]" ? "" : text;

    private static string Plain(decimal number, string kind) => kind switch
    {
        "minutes" => Math.Round(number * 60).ToString("0", CultureInfo.InvariantCulture),
        "money" or "terms" or "number" => number.ToString("0.00", CultureInfo.InvariantCulture),
        "date" => LocalDatePattern.Iso.Format(new LocalDate(1899, 12, 30).PlusDays((int)number)),
        _ => number.ToString("0", CultureInfo.InvariantCulture),
    };

    private XElement Part(string name)
    {
        using var part = package.GetEntry(name)!.Open();
        return XElement.Load(part);
    }
}
