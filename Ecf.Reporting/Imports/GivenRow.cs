namespace Ecf.Reporting.Imports;

/// <summary>One row as the file gives it.</summary>
/// <param name="number">Its number as Excel shows it, the first row of the sheet being 1.</param>
/// <param name="cells">Its cells from the first column on; trailing empty ones may be left out.</param>
internal sealed class GivenRow(int number, GivenCell[] cells)
{
    internal int Number => number;

    internal int Count => cells.Length;

    /// <summary>Why the row cannot be told into cells; <c>null</c> where it can.</summary>
    internal ImportFinding? Problem { get; init; }

    internal GivenCell this[int column] => column < cells.Length ? cells[column] : default;

    /// <summary>Whether no cell has anything to see.</summary>
    internal bool IsBlank => Array.TrueForAll(cells, cell => cell.IsBlank);

    /// <summary>The place after the last cell with anything in it.</summary>
    internal int Width => Array.FindLastIndex(cells, cell => !cell.IsBlank) + 1;
}
