using System.Globalization;
using System.Xml.Linq;

namespace Ecf.Reporting.Workbooks;

/// <summary>Bars beside figures, and colours beside words that say the same.</summary>
internal static class FormatRules
{
    private const string BarColour = "FFA9C4D6";
    private static readonly XNamespace Main = PackageNames.Main;

    internal static IEnumerable<XElement> Of(SheetPlan sheet)
    {
        var priority = 0;
        var columns = Enumerable.Range(0, sheet.Table.Rows.Count == 0 ? 0 : sheet.Headers.Count).ToList();
        var bars = columns.Where(column => sheet.Table.Columns[column].HasBar).ToList();
        foreach (var column in bars)
        {
            yield return Rule(sheet.CellsOf(column), Bar(++priority, Largest(sheet, bars)));
        }

        foreach (var column in columns)
        {
            var told = sheet.Table.Columns[column];
            foreach (var (word, format) in new[] { (told.GoodWord, StylePass.GoodFormat), (told.BadWord, StylePass.BadFormat) })
            {
                if (word is not null)
                {
                    yield return Rule(sheet.CellsOf(column), Word(++priority, word, format));
                }
            }
        }
    }

    private static XElement Rule(string cells, XElement rule) => new(Main + "conditionalFormatting", new XAttribute("sqref", cells), rule);

    // All bars of a sheet have one measure, so that due and attended can be held against each other.
    private static string Largest(SheetPlan sheet, IEnumerable<int> bars) =>
        $"MAX({string.Join(',', bars.Select(column => string.Create(CultureInfo.InvariantCulture, $"${SheetPlan.LetterOf(column)}${sheet.FirstRow}:${SheetPlan.LetterOf(column)}${sheet.LastRow}")))})";

    private static XElement Bar(int priority, string largest) => new(
        Main + "cfRule",
        new XAttribute("type", "dataBar"),
        new XAttribute("priority", priority),
        new XElement(
            Main + "dataBar",
            new XAttribute("minLength", 0),
            new XAttribute("maxLength", 100),
            new XElement(Main + "cfvo", new XAttribute("type", "num"), new XAttribute("val", 0)),
            new XElement(Main + "cfvo", new XAttribute("type", "formula"), new XAttribute("val", largest)),
            new XElement(Main + "color", new XAttribute("rgb", BarColour))));

    private static XElement Word(int priority, string word, int format) => new(
        Main + "cfRule",
        new XAttribute("type", "cellIs"),
        new XAttribute("dxfId", format),
        new XAttribute("priority", priority),
        new XAttribute("operator", "equal"),
        new XElement(Main + "formula", $"\"{word.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
}
