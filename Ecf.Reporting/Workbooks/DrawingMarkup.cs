using System.Xml.Linq;

namespace Ecf.Reporting.Workbooks;

/// <summary>Where a sheet's chart lies: below its table, so that both print on one page.</summary>
internal static class DrawingMarkup
{
    // The English metric units of a centimetre.
    private const int Centimetre = 360_000;
    private const int Wide = 24;
    private const int High = 11;

    private static readonly XNamespace Place = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
    private static readonly XNamespace Draw = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace Charts = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    internal static XElement Of(SheetPlan sheet) => new(
        Place + "wsDr",
        new XAttribute(XNamespace.Xmlns + "xdr", Place),
        new XAttribute(XNamespace.Xmlns + "a", Draw),
        new XElement(
            Place + "oneCellAnchor",
            new XElement(Place + "from", Whole("col", 0), Whole("colOff", 0), Whole("row", sheet.LastRow + (sheet.HasTotals ? 2 : 1)), Whole("rowOff", 0)),
            new XElement(Place + "ext", new XAttribute("cx", Wide * Centimetre), new XAttribute("cy", High * Centimetre)),
            Frame(sheet.Table.Chart!),
            new XElement(Place + "clientData")));

    private static XElement Frame(ReportChart chart) => new(
        Place + "graphicFrame",
        new XAttribute("macro", ""),
        new XElement(
            Place + "nvGraphicFramePr",
            new XElement(
                Place + "cNvPr",
                new XAttribute("id", 2),
                new XAttribute("name", SafeText.Clean(chart.Title)),
                new XAttribute("descr", SafeText.Clean($"Chart: {chart.Title}. The table above holds the same figures."))),
            new XElement(Place + "cNvGraphicFramePr")),
        new XElement(
            Place + "xfrm",
            new XElement(Draw + "off", new XAttribute("x", 0), new XAttribute("y", 0)),
            new XElement(Draw + "ext", new XAttribute("cx", 0), new XAttribute("cy", 0))),
        new XElement(Draw + "graphic", new XElement(
            Draw + "graphicData",
            new XAttribute("uri", Charts.NamespaceName),
            new XElement(Charts + "chart", new XAttribute(XNamespace.Xmlns + "c", Charts), new XAttribute(XNamespace.Xmlns + "r", PackageNames.Office), new XAttribute(PackageNames.Office + "id", "rId1")))));

    private static XElement Whole(string name, int number) => new(Place + name, number);
}
