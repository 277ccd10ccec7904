using System.Xml.Linq;

namespace Ecf.Reporting.Workbooks;

/// <summary>The formats and heights that the pattern of a sheet bears.</summary>
internal sealed class SheetFormats
{
    private readonly Dictionary<int, double> heights = [];
    private readonly Dictionary<(int Row, int Column), int> formats = [];

    internal SheetFormats(XElement pattern)
    {
        foreach (var row in pattern.Element(PackageNames.Main + "sheetData")!.Elements())
        {
            if ((double?)row.Attribute("ht") is { } height)
            {
                heights[(int)row.Attribute("r")!] = height;
            }

            foreach (var cell in row.Elements())
            {
                var (column, number) = CellRange.Cell(cell.Attribute("r")!.Value);
                formats[(number, column)] = (int?)cell.Attribute("s") ?? 0;
            }
        }
    }

    /// <summary>The place of a cell's format in the book's list.</summary>
    internal int Of(int row, int column) => formats[(row, column)];

    /// <summary>Those of a whole row.</summary>
    internal IEnumerable<int> OfRow(int row) => formats.Where(cell => cell.Key.Row == row).Select(cell => cell.Value);

    /// <summary>The height of a row in points; <c>null</c> for the program's own.</summary>
    internal double? HeightOf(int row) => heights.TryGetValue(row, out var height) ? height : null;
}
