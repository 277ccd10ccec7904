using System.Xml.Linq;
using Ecf.Reporting.Sheets;

namespace Ecf.Reporting.Workbooks;

/// <summary>Finishes one sheet: what ClosedXML made of its pattern stands around the rows, which are written as a stream.</summary>
internal sealed class SheetPass(SheetPlan plan, XElement sheet, StylePass styles)
{
    private const string Rows = "<sheetData />";

    private static readonly XNamespace Main = PackageNames.Main;
    private static readonly XNamespace Office = PackageNames.Office;

    // What must stand behind them in a sheet's markup.
    private static readonly string[] AfterRules = ["printOptions", "pageMargins"];
    private static readonly string[] AfterDrawing = ["tableParts", "extLst"];

    private readonly SheetFormats formats = new(sheet);
    private readonly SheetLinks links = new(plan);

    /// <summary>Puts in all that stands around the rows.</summary>
    /// <param name="isFirst">Whether the book opens at this sheet.</param>
    /// <param name="relations">The sheet's relations, which those to web pages are added to.</param>
    internal void Apply(bool isFirst, XElement relations)
    {
        NameStyles();
        SetView(isFirst);
        sheet.Element(Main + "dimension")?.Remove();
        if (!plan.Table.IsLong)
        {
            Before(AfterRules, FormatRules.Of(plan));
            Before(AfterDrawing, [new XElement(Main + "ignoredErrors", new XElement(Main + "ignoredError", new XAttribute("sqref", plan.Range), new XAttribute("numberStoredAsText", 1)))]);
        }

        if (links.Put(relations) is { } markup)
        {
            Before(AfterRules, [markup]);
        }
    }

    /// <summary>Shows the drawing of a relation.</summary>
    internal void Draw(string relation) => Before(AfterDrawing, [new XElement(Main + "drawing", new XAttribute(Office + "id", relation))]);

    /// <summary>Writes the sheet with its rows, one after another.</summary>
    internal void Write(Stream to, SheetBytes bytes, SharedTexts texts, CancellationToken cancel)
    {
        var around = Around();
        bytes.Raw("<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>"u8);
        bytes.Raw(around[0]);
        bytes.Raw("<sheetData>"u8);
        new SheetFilling(plan, formats, links, styles, texts).Write(to, bytes, cancel);
        bytes.Raw("</sheetData>"u8);
        bytes.Raw(around[1]);
        bytes.HandOn(to);
    }

    // The rows are written without a prefix, so the namespace of all is declared without one.
    private string[] Around()
    {
        sheet.Element(Main + "sheetData")!.RemoveAll();
        sheet.Attributes().Where(attribute => attribute.IsNamespaceDeclaration && attribute.Value == Main.NamespaceName).Remove();
        sheet.SetAttributeValue("xmlns", Main.NamespaceName);
        return sheet.ToString(SaveOptions.DisableFormatting).Split(Rows);
    }

    private void NameStyles()
    {
        styles.Name(StylePass.Title, formats.OfRow(1));
        styles.Name(StylePass.Note, Enumerable.Range(2, plan.Lines.Count).SelectMany(formats.OfRow));
        styles.Name(StylePass.Header, formats.OfRow(plan.HeaderRow));
        if (plan.HasTotals)
        {
            styles.Name(StylePass.Total, formats.OfRow(plan.TotalPattern));
        }
    }

    private void SetView(bool isFirst)
    {
        var markup = SheetView.Markup(isFirst, showsGrid: false, plan.Book.IsForAnalysts ? plan.HeaderRow : 0);
        sheet.Element(Main + "sheetViews")!.ReplaceWith(XElement.Parse(markup.Replace("<sheetViews>", $"<sheetViews xmlns=\"{Main}\">", StringComparison.Ordinal)));
    }

    private void Before(string[] later, IEnumerable<XElement> added)
    {
        var place = sheet.Elements().First(element => later.Contains(element.Name.LocalName, StringComparer.Ordinal));
        place.AddBeforeSelf(added);
    }
}
