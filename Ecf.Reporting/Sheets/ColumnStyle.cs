namespace Ecf.Reporting.Sheets;

/// <summary>The formats of one column's cells, by their places in the book's list.</summary>
/// <param name="Figure">Of what the column holds: numbers, days or words.</param>
/// <param name="Words">Of words in its place, such as shorthand for a blank.</param>
/// <param name="Quoted">Of words that a spreadsheet might run: they bear the quote prefix.</param>
internal sealed record ColumnStyle(int Figure, int Words, int Quoted)
{
    /// <summary>One format for all that a cell can hold.</summary>
    internal static ColumnStyle One(int format) => new(format, format, format);
}
