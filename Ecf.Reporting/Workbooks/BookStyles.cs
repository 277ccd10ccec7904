using System.Globalization;
using System.Xml.Linq;

namespace Ecf.Reporting.Workbooks;

/// <summary>The formats of somebody's workbook: which are headings, and how far words stand out.</summary>
internal sealed class BookStyles
{
    /// <summary>The least contrast of words of usual size (Web Content Accessibility Guidelines 2.2, 1.4.3).</summary>
    internal const double LeastContrast = 4.5;

    private const double Most = 21;
    private const int Heading1 = 16;

    private static readonly XNamespace Main = PackageNames.Main;

    private readonly List<double> contrasts;
    private readonly HashSet<int> headings;

    private BookStyles(XElement? styles, XElement? theme)
    {
        var formats = styles?.Element(Main + "cellXfs")?.Elements().ToList() ?? [];
        var named = (styles?.Element(Main + "cellStyles")?.Elements() ?? []).Where(IsHeading1).Select(style => style.Attribute("xfId")?.Value).ToHashSet();
        headings = [.. Enumerable.Range(0, formats.Count).Where(i => named.Contains(formats[i].Attribute("xfId")?.Value))];
        contrasts = [.. formats.Select(format => Contrast(styles!, theme, format))];
    }

    internal static BookStyles Of(BookPackage package)
    {
        var parts = (package.Relations(package.WorkbookPart) ?? []).ToList();
        XElement? Part(string kind) => parts.FirstOrDefault(relation => relation.Type.EndsWith(kind, StringComparison.Ordinal)).Target is { } part ? package.Find(part) : null;
        return new(Part("/styles"), Part("/theme"));
    }

    internal bool IsHeading1(int format) => headings.Contains(format);

    /// <summary>From 1, the same colour, to 21, black on white; the most where the colours are not stated.</summary>
    internal double ContrastOf(int format) => format < contrasts.Count ? contrasts[format] : Most;

    private static bool IsHeading1(XElement style) =>
        style.Attribute("builtinId")?.Value == Heading1.ToString(CultureInfo.InvariantCulture) || style.Attribute("name")?.Value is "Heading 1" or "Title";

    private static double Contrast(XElement styles, XElement? theme, XElement format)
    {
        var font = Item(styles, "fonts", format.Attribute("fontId")?.Value)?.Element(Main + "color");
        var fill = Item(styles, "fills", format.Attribute("fillId")?.Value)?.Element(Main + "patternFill");
        var paper = fill?.Attribute("patternType")?.Value == "solid" ? Luminance(fill.Element(Main + "fgColor"), theme) : 1;
        var ink = font is null ? 0 : Luminance(font, theme);
        return ink is { } dark && paper is { } light ? (Math.Max(dark, light) + 0.05) / (Math.Min(dark, light) + 0.05) : Most;
    }

    private static XElement? Item(XElement styles, string list, string? place) =>
        int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? styles.Element(Main + list)?.Elements().ElementAtOrDefault(index) : null;

    // The luminance of a colour that is stated; null for a shade of a theme, or a colour of the machine.
    private static double? Luminance(XElement? colour, XElement? theme)
    {
        var rgb = colour?.Attribute("tint") is not null ? null : colour?.Attribute("rgb")?.Value ?? ThemeColours.Of(theme, colour?.Attribute("theme")?.Value);
        return rgb is { Length: >= 6 } && int.TryParse(rgb[^6..], NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value)
            ? (0.2126 * Linear(value >> 16)) + (0.7152 * Linear(value >> 8 & 255)) + (0.0722 * Linear(value & 255))
            : null;
    }

    private static double Linear(int part)
    {
        var share = part / 255d;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
