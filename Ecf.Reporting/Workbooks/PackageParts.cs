using System.Xml.Linq;

namespace Ecf.Reporting.Workbooks;

/// <summary>The small parts of a finished package.</summary>
internal static class PackageParts
{
    /// <summary>The id of the relation from a sheet to its drawing.</summary>
    internal const string DrawingRelation = "rIdDrawing";

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string CoreType = "application/vnd.openxmlformats-package.core-properties+xml";
    private static readonly XNamespace Relations = PackageNames.Relations;
    private static readonly XNamespace Types = PackageNames.Types;

    /// <summary>The kinds of parts as ClosedXML lists them, with the properties under a lasting name, and the charts.</summary>
    internal static XElement ContentTypes(XElement types, int charts)
    {
        types.Elements().Where(type => type.Attribute("Extension")?.Value == "psmdcp").Remove();
        types.Add(Override("/docProps/core.xml", CoreType));
        foreach (var chart in Enumerable.Range(1, charts))
        {
            types.Add(Override($"/xl/drawings/drawing{chart}.xml", "application/vnd.openxmlformats-officedocument.drawing+xml"));
            types.Add(Override($"/xl/charts/chart{chart}.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"));
        }

        return types;
    }

    internal static XElement RootRelations() => new(
        Relations + "Relationships",
        Relation("rId1", $"{Office}/officeDocument", "xl/workbook.xml"),
        Relation("rId2", $"{Office}/extended-properties", "docProps/app.xml"),
        Relation("rId3", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"));

    /// <summary>Title, language and day: the day of the figures, as the time of making would change the bytes.</summary>
    internal static XElement Core(Report report)
    {
        XNamespace core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        XNamespace dc = "http://purl.org/dc/elements/1.1/";
        XNamespace terms = "http://purl.org/dc/terms/";
        XNamespace xsi = "http://www.w3.org/2001/XMLSchema-instance";
        var day = DayText.InIso(report.AsAt) + "T00:00:00Z";
        return new(
            core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "dc", dc),
            new XAttribute(XNamespace.Xmlns + "dcterms", terms),
            new XAttribute(XNamespace.Xmlns + "xsi", xsi),
            new XElement(dc + "title", SafeText.Clean(report.Title)),
            new XElement(dc + "language", "en-GB"),
            new XElement(terms + "created", new XAttribute(xsi + "type", "dcterms:W3CDTF"), day),
            new XElement(terms + "modified", new XAttribute(xsi + "type", "dcterms:W3CDTF"), day));
    }

    internal static void AddDrawing(XElement relations, int chart) =>
        relations.Add(Relation(DrawingRelation, $"{Office}/drawing", $"../drawings/drawing{chart}.xml"));

    /// <summary>Adds the relation to a web page, and returns its id.</summary>
    internal static string AddLink(XElement relations, Uri page, int number)
    {
        var relation = Relation($"rIdLink{number}", $"{Office}/hyperlink", page.AbsoluteUri);
        relation.SetAttributeValue("TargetMode", "External");
        relations.Add(relation);
        return relation.Attribute("Id")!.Value;
    }

    internal static XElement ChartRelation(int chart) => new(
        Relations + "Relationships", Relation("rId1", $"{Office}/chart", $"../charts/chart{chart}.xml"));

    private static XElement Relation(string id, string type, string target) => new(
        Relations + "Relationship", new XAttribute("Id", id), new XAttribute("Type", type), new XAttribute("Target", target));

    private static XElement Override(string part, string type) => new(
        Types + "Override", new XAttribute("PartName", part), new XAttribute("ContentType", type));
}
