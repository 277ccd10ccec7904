using System.Xml;

namespace Ecf.Reporting.Imports;

/// <summary>Where the sheets of a workbook and what they share lie in its package.</summary>
internal sealed class WorkbookParts
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictRelations = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private readonly WorkbookPackage package;
    private readonly Dictionary<string, (string Type, string Target)> links;

    private WorkbookParts(WorkbookPackage package, Dictionary<string, (string Type, string Target)> links) => (this.package, this.links) = (package, links);

    /// <summary>Whether days are counted from 1904, as in workbooks that began on an old Macintosh.</summary>
    internal bool From1904 { get; private set; }

    /// <summary>The sheets that can be seen, in the order of their tabs.</summary>
    internal IReadOnlyList<(string Name, string Part)> Sheets { get; private set; } = [];

    /// <summary>The part of the texts that cells share; <c>null</c> where there is none.</summary>
    internal string? SharedStrings => PartOf("/sharedStrings");

    /// <summary>The part of the formats; <c>null</c> where there is none.</summary>
    internal string? Styles => PartOf("/styles");

    /// <summary>What the package holds; ends the reading where it is no workbook.</summary>
    internal static WorkbookParts Of(WorkbookPackage package)
    {
        var root = LinksOf(package, "").Values.FirstOrDefault(link => link.Type.EndsWith("/officeDocument", StringComparison.Ordinal)).Target;
        if (root is null)
        {
            throw new UnreadableFileException(PackageKinds.WhyNoWorkbook(package));
        }

        var parts = new WorkbookParts(package, LinksOf(package, root));
        using var workbook = package.Part(root) ?? throw new UnreadableFileException(PackageKinds.WhyNoWorkbook(package));
        parts.Read(workbook);
        return parts.Sheets.Count > 0 ? parts : throw new UnreadableFileException(PackageKinds.WhyNoWorkbook(package));
    }

    private void Read(XmlReader workbook)
    {
        var sheets = new List<(string, string)>();
        while (workbook.Read())
        {
            if (workbook.NodeType == XmlNodeType.Element && workbook.LocalName == "workbookPr")
            {
                From1904 = workbook.GetAttribute("date1904") is "1" or "true";
            }
            else if (workbook.NodeType == XmlNodeType.Element && workbook.LocalName == "sheet" && workbook.GetAttribute("state") is null or "visible")
            {
                var id = workbook.GetAttribute("id", Relations) ?? workbook.GetAttribute("id", StrictRelations) ?? "";
                if (links.TryGetValue(id, out var link) && link.Type.EndsWith("/worksheet", StringComparison.Ordinal))
                {
                    sheets.Add((workbook.GetAttribute("name") ?? "", link.Target));
                }
            }
        }

        Sheets = sheets;
    }

    private string? PartOf(string type) => links.Values.FirstOrDefault(link => link.Type.EndsWith(type, StringComparison.Ordinal)).Target;

    // The links of "xl/workbook.xml" lie in "xl/_rels/workbook.xml.rels"; their targets are relative to "xl".
    private static Dictionary<string, (string Type, string Target)> LinksOf(WorkbookPackage package, string part)
    {
        var folder = part[..(part.LastIndexOf('/') + 1)];
        var links = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        using var reader = package.Part($"{folder}_rels/{part[folder.Length..]}.rels");
        while (reader?.Read() == true)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "Relationship" && reader.GetAttribute("TargetMode") != "External")
            {
                links[reader.GetAttribute("Id") ?? ""] = (reader.GetAttribute("Type") ?? "", Inside(folder, reader.GetAttribute("Target") ?? ""));
            }
        }

        return links;
    }

    private static string Inside(string folder, string target)
    {
        var steps = new List<string>();
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == ".." && steps.Count > 0)
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step is not "." and not "..")
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }
}
