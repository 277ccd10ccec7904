using System.Text;
using System.Xml;

namespace Ecf.Reporting.Imports;

/// <summary>The texts that the cells of a workbook share.</summary>
internal static class SharedStrings
{
    /// <summary>All of them in their order.</summary>
    internal static IReadOnlyList<string> Read(XmlReader? part)
    {
        var (texts, text) = (new List<string>(), new ElementText());
        while (part?.Read() == true)
        {
            if (part.NodeType == XmlNodeType.Element && part.LocalName == "si")
            {
                texts.Add(TextIn(part, text));
            }
        }

        return texts;
    }

    /// <summary>The text of the element that the reader stands on, its formatting and its reading aids (rPh) left out; the reader ends on its end.</summary>
    internal static string TextIn(XmlReader reader, ElementText element)
    {
        if (reader.IsEmptyElement)
        {
            return "";
        }

        var (depth, inText, text) = (reader.Depth, false, "");
        while (reader.Read() && reader.Depth > depth)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when reader.LocalName == "rPh":
                    Skip(reader);
                    break;
                case XmlNodeType.Element or XmlNodeType.EndElement:
                    inText = reader.NodeType == XmlNodeType.Element && reader.LocalName == "t" && !reader.IsEmptyElement;
                    break;
                default:
                    text = !inText ? text : text.Length == 0 ? element.Read(reader) : text + element.Read(reader);
                    break;
            }
        }

        return Unescaped(text);
    }

    /// <summary>The text with escapes such as _x000D_ as the characters that they stand for.</summary>
    internal static string Unescaped(string text)
    {
        if (!text.Contains("_x", StringComparison.Ordinal))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (var place = 0; place < text.Length; place++)
        {
            if (Escape(text, place) is { } letter)
            {
                plain.Append(letter);
                place += 6;
            }
            else
            {
                plain.Append(text[place]);
            }
        }

        return plain.ToString();
    }

    private static void Skip(XmlReader reader)
    {
        var depth = reader.Depth;
        while (!reader.IsEmptyElement && reader.Read() && reader.Depth > depth)
        {
        }
    }

    private static char? Escape(string text, int place) =>
        place + 6 < text.Length && text[place] == '_' && text[place + 1] == 'x' && text[place + 6] == '_'
        && ushort.TryParse(text.AsSpan(place + 2, 4), System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out var code)
            ? (char)code
            : null;
}
