using System.Globalization;
using Ecf.Reporting.Sheets;

namespace Ecf.Reporting.Workbooks;

/// <summary>A rectangle of cells, as "A4:H30" names it.</summary>
/// <param name="Left">The first column, from 0.</param>
/// <param name="Top">The first row, from 1.</param>
/// <param name="Right">The last column.</param>
/// <param name="Bottom">The last row.</param>
internal readonly record struct CellRange(int Left, int Top, int Right, int Bottom)
{
    /// <exception cref="FormatException">The text names no cells.</exception>
    internal static CellRange Of(string text)
    {
        var corners = text.Replace("$", "", StringComparison.Ordinal).Split(':');
        var (first, last) = (Cell(corners[0]), Cell(corners[^1]));
        return new(first.Column, first.Row, last.Column, last.Row);
    }

    /// <summary>The column, from 0, and the row, from 1, of a cell's name.</summary>
    /// <exception cref="FormatException">The text names no cell.</exception>
    internal static (int Column, int Row) Cell(string name)
    {
        var column = 0;
        var at = 0;
        while (at < name.Length && name[at] is >= 'A' and <= 'Z')
        {
            column = checked((column * 26) + (name[at++] - 'A' + 1));
        }

        return column > 0 && int.TryParse(name.AsSpan(at), NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row > 0
            ? (column - 1, row)
            : throw new FormatException($"\"{name}\" names no cell");
    }

    internal static string AddressOf(int column, int row) => string.Create(CultureInfo.InvariantCulture, $"{SheetColumn.LettersOf(column)}{row}");

    internal bool Holds(int column, int row) => column >= Left && column <= Right && row >= Top && row <= Bottom;

    public override string ToString() => $"{AddressOf(Left, Top)}:{AddressOf(Right, Bottom)}";
}
