using System.Xml.Linq;
using Ecf.Domain;

namespace Ecf.Reporting.Workbooks;

/// <summary>Pictures and charts without words for those who do not see them.</summary>
internal static class DrawingCheck
{
    private static readonly XNamespace Place = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

    internal static IEnumerable<Finding> Of(BookPackage package, BookSheet sheet, CheckFindings findings) =>
        from relation in package.Relations(sheet.Part) ?? []
        where relation.Type.EndsWith("/drawing", StringComparison.Ordinal)
        let drawing = package.Find(relation.Target)
        where drawing is not null
        from shape in drawing.Descendants(Place + "cNvPr")
        where string.IsNullOrWhiteSpace(shape.Attribute("descr")?.Value)
        select findings.NoAlternative(sheet.Name, shape.Attribute("name")?.Value ?? "A drawing");
}
