using System.Globalization;
using System.Xml;

namespace Ecf.Reporting.Imports;

/// <summary>The rows of one sheet, read as they unpack.</summary>
/// <param name="sheet">The sheet's part, at its start.</param>
/// <param name="strings">The texts that cells share.</param>
/// <param name="formats">What shows as a day.</param>
/// <param name="from1904">Whether days are counted from 1904.</param>
internal sealed class SheetReader(XmlReader sheet, IReadOnlyList<string> strings, CellFormats formats, bool from1904)
{
    private readonly string rowName = sheet.NameTable.Add("row");
    private readonly string cellName = sheet.NameTable.Add("c");
    private readonly char[] letters = new char[64];
    private readonly ElementText element = new();

    private GivenCell[] cells = new GivenCell[16];
    private int width;
    private int number;

    /// <summary>Every row with a cell in it, from the top. A row without a number follows the one before it.</summary>
    internal IEnumerable<GivenRow> Rows()
    {
        while (sheet.Read())
        {
            if (sheet.NodeType != XmlNodeType.Element || !ReferenceEquals(sheet.LocalName, rowName))
            {
                continue;
            }

            number = int.TryParse(sheet.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) && given > number ? given : number + 1;
            if (!sheet.IsEmptyElement)
            {
                yield return ReadRow();
            }
        }
    }

    private GivenRow ReadRow()
    {
        Array.Clear(cells, 0, width);
        width = 0;
        var depth = sheet.Depth;
        var next = 0;
        while (sheet.Read() && sheet.Depth > depth)
        {
            if (sheet.NodeType == XmlNodeType.Element && ReferenceEquals(sheet.LocalName, cellName))
            {
                next = ReadCell(next) + 1;
            }
        }

        return new(number, cells[..width]);
    }

    /// <summary>Reads a cell into its place, which is returned.</summary>
    private int ReadCell(int next)
    {
        var (column, format, type) = (next, 0, "n");
        while (sheet.MoveToNextAttribute())
        {
            switch (sheet.LocalName)
            {
                case "r":
                    column = CellPlace.Column(sheet.Value) ?? next;
                    break;
                case "s":
                    _ = int.TryParse(sheet.Value, NumberStyles.None, CultureInfo.InvariantCulture, out format);
                    break;
                case "t":
                    type = sheet.Value;
                    break;
            }
        }

        sheet.MoveToElement();
        if (sheet.IsEmptyElement)
        {
            return column;
        }

        var cell = ReadContent(type, formats[format]);
        if (column < ImportLimits.Columns)
        {
            Place(column, cell);
        }

        return column;
    }

    private void Place(int column, GivenCell cell)
    {
        if (column >= cells.Length)
        {
            Array.Resize(ref cells, Math.Max(column + 1, cells.Length * 2));
        }

        cells[column] = cell;
        width = Math.Max(width, column + 1);
    }

    private GivenCell ReadContent(string type, CellKind format)
    {
        var (cell, hasFormula, depth) = (default(GivenCell), false, sheet.Depth);
        while (sheet.Read() && sheet.Depth > depth)
        {
            if (sheet.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (sheet.LocalName)
            {
                case "v" when !sheet.IsEmptyElement:
                    cell = Value(type, format);
                    break;
                case "is":
                    cell = new(SharedStrings.TextIn(sheet, element), CellKind.Text);
                    break;
                case "f":
                    hasFormula = true;
                    break;
            }
        }

        return hasFormula && cell.Value is null && type != "str" ? new("", CellKind.NoResult) : cell;
    }

    private GivenCell Value(string type, CellKind format)
    {
        switch (type)
        {
            case "s":
                return SharedText();
            case "n":
                var value = Text();
                return format is CellKind.Number ? new(CellNumber.Plain(value), CellKind.Number)
                    : format is CellKind.Time ? new(CellNumber.Plain(value), CellKind.Time)
                    : SerialDay.Cell(value, format, from1904);
            case "b":
                return new(Text() == "1" ? "TRUE" : "FALSE", CellKind.Boolean);
            case "e":
                return new(Text(), CellKind.Error);
            case "d":
                return new(Text(), CellKind.Text);
            default:
                return new(SharedStrings.Unescaped(Text()), CellKind.Text);
        }
    }

    private GivenCell SharedText()
    {
        var index = Chunk() is var count && int.TryParse(letters.AsSpan(0, count), NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : -1;
        return (uint)index < (uint)strings.Count
            ? new(strings[index], CellKind.Text)
            : throw new UnreadableFileException(ImportFindings.Damaged("a cell points at a text that is not there"));
    }

    /// <summary>The first letters of the element's text without making a string of them.</summary>
    private int Chunk()
    {
        sheet.Read();
        var count = 0;
        for (var read = -1; sheet.NodeType == XmlNodeType.Text && read != 0 && count < letters.Length; count += read)
        {
            read = sheet.ReadValueChunk(letters, count, letters.Length - count);
        }

        return count;
    }

    private string Text()
    {
        var text = "";
        var depth = sheet.Depth;
        while (sheet.Read() && sheet.Depth > depth)
        {
            text = text.Length == 0 ? element.Read(sheet) : text + element.Read(sheet);
        }

        return text;
    }
}
