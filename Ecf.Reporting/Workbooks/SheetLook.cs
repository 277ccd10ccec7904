using System.Xml;

namespace Ecf.Reporting.Workbooks;

/// <summary>What a sheet says of itself outside its cells.</summary>
internal sealed class SheetLook
{
    internal List<string> Merged { get; } = [];

    internal List<string> Filters { get; } = [];

    internal List<string> HiddenCells { get; } = [];

    /// <summary>The cells that lead somewhere.</summary>
    internal List<string> Links { get; } = [];

    /// <summary>The cell in which the sheet opens.</summary>
    internal string? Cursor { get; private set; }

    /// <summary>Looks at one element.</summary>
    internal void See(XmlReader element)
    {
        switch (element.LocalName)
        {
            case "mergeCell":
                Merged.Add(element.GetAttribute("ref") ?? "");
                break;
            case "autoFilter":
                Filters.Add(element.GetAttribute("ref") ?? "");
                break;
            case "hyperlink":
                Links.Add((element.GetAttribute("ref") ?? "").Split(':')[0]);
                break;
            case "selection":
                Cursor ??= element.GetAttribute("activeCell");
                break;
            case "col" when IsHidden(element):
                HiddenCells.Add(CellRange.AddressOf(int.Parse(element.GetAttribute("min") ?? "1", System.Globalization.CultureInfo.InvariantCulture) - 1, 1));
                break;
            case "row" when IsHidden(element):
                HiddenCells.Add($"A{element.GetAttribute("r")}");
                break;
        }
    }

    private static bool IsHidden(XmlReader element) => element.GetAttribute("hidden") is "1" or "true";
}
