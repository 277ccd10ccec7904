using System.Xml.Linq;

namespace Ecf.Reporting.Workbooks;

/// <summary>The colours that a workbook's theme gives to numbers.</summary>
internal static class ThemeColours
{
    private static readonly XNamespace Draw = "http://schemas.openxmlformats.org/drawingml/2006/main";

    // Excel counts light before dark, where the theme lists dark before light.
    private static readonly string[] Names = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];

    /// <summary>Six hexadecimal digits; <c>null</c> where the theme does not say.</summary>
    internal static string? Of(XElement? theme, string? number)
    {
        var name = int.TryParse(number, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var index) ? Names.ElementAtOrDefault(index) : null;
        var colour = name is null ? null : theme?.Descendants(Draw + name).FirstOrDefault()?.Elements().FirstOrDefault();
        return colour?.Attribute("lastClr")?.Value ?? colour?.Attribute("val")?.Value;
    }
}
