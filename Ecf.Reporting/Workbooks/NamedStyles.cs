using System.Globalization;
using System.Xml.Linq;

namespace Ecf.Reporting.Workbooks;

/// <summary>The styles that bear names: Excel's own, so that its gallery shows them in their places.</summary>
internal static class NamedStyles
{
    // The ids are Excel's (ECMA-376 part 1, 18.8.7), and the colours of Input, Good and Bad those that it gives them.
    private static readonly (string Name, int BuiltIn, string? Fill, string? Ink)[] All =
    [
        (StylePass.Title, 16, null, null),
        (StylePass.Header, 17, null, null),
        (StylePass.Total, 25, null, null),
        (StylePass.Note, 10, null, null),
        ("Input", 20, "FFFFCC99", "FF3F3F76"),
        ("Good", 26, "FFC6EFCE", "FF006100"),
        ("Bad", 27, "FFFFC7CE", "FF9C0006"),
    ];

    private static readonly XNamespace Main = PackageNames.Main;

    /// <summary>The place of a style in the list, after "Normal".</summary>
    internal static int PlaceOf(string name) => 1 + Array.FindIndex(All, style => style.Name == name);

    /// <summary>Lists the styles; those that the book uses look as its cells do.</summary>
    /// <param name="sheet">The sheet of styles.</param>
    /// <param name="patterns">A cell's format for each style that is used.</param>
    internal static void Put(XElement sheet, IReadOnlyDictionary<string, int> patterns)
    {
        var formats = sheet.Element(Main + "cellXfs")!.Elements().ToList();
        var looks = All.Select(style => patterns.TryGetValue(style.Name, out var format) ? Look(formats[format]) : Look(sheet, style.Fill, style.Ink)).ToList();
        var normal = Look(formats[0]);
        sheet.Element(Main + "cellStyleXfs")!.ReplaceWith(new XElement(Main + "cellStyleXfs", new XAttribute("count", All.Length + 1), normal, looks));
        sheet.Element(Main + "cellStyles")!.ReplaceWith(new XElement(
            Main + "cellStyles", new XAttribute("count", All.Length + 1), Style("Normal", 0, 0), All.Select(style => Style(style.Name, PlaceOf(style.Name), style.BuiltIn))));
    }

    /// <summary>The formats of good and of bad news, as rules use them.</summary>
    internal static XElement Words() => new(
        Main + "dxfs", new XAttribute("count", 2), All.Where(style => style.Name is "Good" or "Bad").Select(style => new XElement(
            Main + "dxf",
            new XElement(Main + "font", Colour("color", style.Ink!)),
            new XElement(Main + "fill", new XElement(Main + "patternFill", Colour("bgColor", style.Fill!))))));

    private static XElement Style(string name, int place, int builtIn) => new(
        Main + "cellStyle", new XAttribute("name", name), new XAttribute("xfId", place), new XAttribute("builtinId", builtIn), builtIn == 0 ? null : new XAttribute("customBuiltin", 1));

    private static XElement Look(XElement format)
    {
        var look = new XElement(format);
        look.SetAttributeValue("xfId", null);
        look.SetAttributeValue("quotePrefix", null);
        return look;
    }

    private static XElement Look(XElement sheet, string? fill, string? ink) => new(
        Main + "xf",
        new XAttribute("numFmtId", 0),
        new XAttribute("fontId", Added(sheet, "fonts", new(
            Main + "font", new XElement(Main + "sz", new XAttribute("val", SheetStyle.FontSize)), Colour("color", ink ?? "FF000000"), new XElement(Main + "name", new XAttribute("val", SheetStyle.FontName))))),
        new XAttribute("fillId", fill is null ? 0 : Added(sheet, "fills", new(
            Main + "fill", new XElement(Main + "patternFill", new XAttribute("patternType", "solid"), Colour("fgColor", fill))))),
        new XAttribute("borderId", 0),
        new XAttribute("applyFont", 1),
        new XAttribute("applyFill", 1));

    private static string Added(XElement sheet, string list, XElement item)
    {
        var items = sheet.Element(Main + list)!;
        items.Add(item);
        items.SetAttributeValue("count", items.Elements().Count());
        return (items.Elements().Count() - 1).ToString(CultureInfo.InvariantCulture);
    }

    private static XElement Colour(string name, string rgb) => new(Main + name, new XAttribute("rgb", rgb));
}
