using System.Globalization;
using System.Xml;

namespace Ecf.Reporting.Workbooks;

/// <summary>Reads a sheet's cells one after another, and hands on every other element of interest.</summary>
internal sealed class BookCells(BookPackage package, IReadOnlyList<string> strings)
{
    /// <summary>The cells that hold something, from the top; formulas by the values they carry.</summary>
    /// <param name="part">The sheet's part.</param>
    /// <param name="other">Told of every element outside the cells, and of rows.</param>
    internal IEnumerable<BookCell> Of(string part, Action<XmlReader>? other = null)
    {
        using var reader = package.Read(part);
        var row = 0;
        var column = -1;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (reader.LocalName == "row")
            {
                row = reader.GetAttribute("r") is { } number ? int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture) : row + 1;
                column = -1;
                other?.Invoke(reader);
            }
            else if (reader.LocalName == "c")
            {
                (column, row) = reader.GetAttribute("r") is { } name ? CellRange.Cell(name) : (column + 1, row);
                if (Cell(reader, row, column) is { } cell)
                {
                    yield return cell;
                }
            }
            else
            {
                other?.Invoke(reader);
            }
        }
    }

    private BookCell? Cell(XmlReader reader, int row, int column)
    {
        var style = int.TryParse(reader.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : 0;
        var kind = reader.GetAttribute("t") ?? "n";
        var text = ValueOf(reader);
        text = kind == "s" && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < strings.Count ? strings[index] : text;
        return string.IsNullOrEmpty(text) ? null : new BookCell(row, column, style, text, kind == "n");
    }

    private static string? ValueOf(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return null;
        }

        var depth = reader.Depth;
        string? text = null;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "v" or "is" })
            {
                text = BookStrings.TextOf(reader);
            }
        }

        return text;
    }
}
