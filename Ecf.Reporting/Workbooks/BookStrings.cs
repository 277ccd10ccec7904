using System.Xml;

namespace Ecf.Reporting.Workbooks;

/// <summary>The texts that the sheets of a workbook share.</summary>
internal static class BookStrings
{
    internal static IReadOnlyList<string> Of(BookPackage package)
    {
        var part = (package.Relations(package.WorkbookPart) ?? []).FirstOrDefault(relation => relation.Type.EndsWith("/sharedStrings", StringComparison.Ordinal)).Target;
        if (part is null)
        {
            return [];
        }

        var strings = new List<string>();
        using var reader = package.Read(part);
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                strings.Add(TextOf(reader));
            }
        }

        return strings;
    }

    /// <summary>The words of an element, without how they are to be spoken (rPh).</summary>
    internal static string TextOf(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return "";
        }

        var depth = reader.Depth;
        var text = "";
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "rPh" })
            {
                reader.Skip();
            }

            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA)
            {
                text += reader.Value;
            }
        }

        return XmlConvert.DecodeName(text)!;
    }
}
