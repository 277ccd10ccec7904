using System.Globalization;
using System.Xml.Linq;
using Ecf.Reporting.Sheets;

namespace Ecf.Reporting.Workbooks;

/// <summary>A long table's sheet, of which ClosedXML made all but the rows: its settings and formats are taken over.</summary>
internal static class LongSheet
{
    private static readonly XNamespace Main = PackageNames.Main;
    private static readonly XNamespace Office = PackageNames.Office;

    internal static SheetHead Head(SheetPlan plan, XElement pattern)
    {
        var rows = pattern.Element(Main + "sheetData")!.Elements(Main + "row").ToDictionary(row => (int)row.Attribute("r")!);
        return new()
        {
            Columns = plan.Table.Columns,
            Headers = plan.Headers,
            Widths = plan.Widths,
            Above = [.. plan.Lines.Prepend(plan.Table.Title).Select((line, i) => Line(line, rows[i + 1]))],
            HeaderHeight = Height(rows[plan.HeaderRow]),
            Settings = Plain(pattern.Element(Main + "sheetPr")),
            ShowsGrid = false,
            IsFrozen = plan.Book.IsForAnalysts,
            Shorthand = [.. Enumerable.Range(0, plan.Headers.Count).Select(plan.Shorthand)],
            Below = string.Concat(new[] { "printOptions", "pageMargins", "pageSetup", "headerFooter" }.Select(name => Plain(pattern.Element(Main + name)))),
            TableRelation = pattern.Descendants(Main + "tablePart").Single().Attribute(Office + "id")!.Value,
        };
    }

    /// <summary>The formats that the pattern's cells bear, by what their columns hold.</summary>
    internal static CellStyles Styles(SheetPlan plan, XElement pattern, StylePass styles)
    {
        var cells = pattern.Descendants(Main + "c").ToDictionary(cell => cell.Attribute("r")!.Value, cell => (int)cell.Attribute("s")!, StringComparer.Ordinal);
        int Of(int row, Func<ColumnKind, bool> wanted) => plan.Table.Columns.Select((column, i) => (column.Kind, i)).Where(column => wanted(column.Kind))
            .Select(column => cells[string.Create(CultureInfo.InvariantCulture, $"{SheetPlan.LetterOf(column.i)}{row}")]).LastOrDefault();
        int Body(ColumnKind kind) => Of(plan.FirstRow, candidate => candidate == kind);
        return new()
        {
            Header = Of(plan.HeaderRow, kind => kind == ColumnKind.Text),
            HeaderOfFigures = Of(plan.HeaderRow, kind => kind != ColumnKind.Text),
            Text = Body(ColumnKind.Text),
            QuotedText = styles.Quoted(Body(ColumnKind.Text)),
            Count = Body(ColumnKind.Count),
            Hours = Math.Max(Body(ColumnKind.Hours), Body(ColumnKind.Terms)),
            Money = Math.Max(Body(ColumnKind.Money), Body(ColumnKind.Number)),
            Date = Body(ColumnKind.Date),
        };
    }

    private static SheetLine Line(string text, XElement row) => new(text, (int)row.Elements(Main + "c").First().Attribute("s")!, Height(row));

    private static double Height(XElement row) => (double?)row.Attribute("ht") ?? RowHeights.Of(1);

    // In the sheet's own namespace, which the markup of a long sheet declares once, without a prefix.
    private static string Plain(XElement? element) => element is null ? "" : Unprefixed(element).ToString(SaveOptions.DisableFormatting).Replace($" xmlns=\"{Main}\"", "", StringComparison.Ordinal);

    private static XElement Unprefixed(XElement element) => new(
        element.Name,
        element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration),
        element.HasElements ? element.Elements().Select(Unprefixed) : element.Value.Length > 0 ? element.Value : null);
}
