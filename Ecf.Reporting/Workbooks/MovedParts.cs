using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Ecf.Reporting.Workbooks;

/// <summary>What else must follow when a table grows or shrinks: charts that draw from it and pivots that are made from it.</summary>
internal static partial class MovedParts
{
    private const string Chain = "/calcChain";

    private static readonly XNamespace Main = PackageNames.Main;
    private static readonly XNamespace Charts = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    internal static void Follow(BookPackage package, IReadOnlyList<MovedTable> moved, Func<string, XElement> changing)
    {
        foreach (var part in package.Parts.Where(part => ChartPart().IsMatch(part)).ToList())
        {
            FollowInChart(changing(part), moved);
        }

        foreach (var part in package.Parts.Where(part => PivotCache().IsMatch(part)).ToList())
        {
            FollowInPivot(changing(part), moved);
        }
    }

    /// <summary>Whether the part lists in which order formulas are reckoned: Excel makes it anew, and a stale one is an error.</summary>
    internal static bool IsChainOfReckoning(string part) => part.EndsWith($"{Chain}.xml", StringComparison.Ordinal);

    internal static void DropChainOfReckoning(BookPackage package, Func<string, XElement> changing)
    {
        if (package.Parts.Any(IsChainOfReckoning))
        {
            var folder = package.WorkbookPart[..(package.WorkbookPart.LastIndexOf('/') + 1)];
            changing($"{folder}_rels/{package.WorkbookPart[folder.Length..]}.rels").Elements().Where(relation => relation.Attribute("Type")?.Value.EndsWith(Chain, StringComparison.Ordinal) == true).Remove();
            changing("[Content_Types].xml").Elements().Where(type => IsChainOfReckoning(type.Attribute("PartName")?.Value ?? "")).Remove();
        }
    }

    private static void FollowInChart(XElement chart, IReadOnlyList<MovedTable> moved)
    {
        foreach (var formula in chart.Descendants(Charts + "f"))
        {
            if (moved.Select(table => Moved(formula.Value, table)).FirstOrDefault(text => text is not null) is { } now)
            {
                formula.Value = now;
                // What was drawn last is no longer what is there.
                formula.Parent!.Elements().Where(element => element.Name.LocalName is "strCache" or "numCache").Remove();
            }
        }
    }

    private static void FollowInPivot(XElement cache, IReadOnlyList<MovedTable> moved)
    {
        cache.SetAttributeValue("refreshOnLoad", 1);
        var source = cache.Descendants(Main + "worksheetSource").FirstOrDefault();
        if (moved.FirstOrDefault(table => source?.Attribute("sheet")?.Value == table.Sheet && source.Attribute("ref")?.Value == table.Before.Cells.ToString()) is { } table)
        {
            source!.SetAttributeValue("ref", table.Now.ToString());
        }
    }

    /// <summary>A range of whole columns of a table's figures as it is now; <c>null</c> for any other range.</summary>
    private static string? Moved(string formula, MovedTable table)
    {
        var mark = formula.LastIndexOf('!');
        if (mark < 0 || formula[..mark].Trim('\'').Replace("''", "'", StringComparison.Ordinal) != table.Sheet || Columns().Match(formula[(mark + 1)..]) is not { Success: true } cells)
        {
            return null;
        }

        var range = CellRange.Of(cells.Value);
        return range.Top == table.Before.Cells.Top + 1 && range.Bottom == table.LastRow.Before && range.Left >= table.Before.Cells.Left && range.Right <= table.Before.Cells.Right
            ? FormattableString.Invariant($"{formula[..(mark + 1)]}${Sheets.SheetColumn.LettersOf(range.Left)}${range.Top}:${Sheets.SheetColumn.LettersOf(range.Right)}${table.LastRow.Now}")
            : null;
    }

    [GeneratedRegex("/charts/chart[0-9]*\\.xml\\z")]
    private static partial Regex ChartPart();

    [GeneratedRegex("/pivotCache/pivotCacheDefinition[0-9]*\\.xml\\z")]
    private static partial Regex PivotCache();

    [GeneratedRegex("^\\$?[A-Z]+\\$?[0-9]+(:\\$?[A-Z]+\\$?[0-9]+)?\\z")]
    private static partial Regex Columns();
}
