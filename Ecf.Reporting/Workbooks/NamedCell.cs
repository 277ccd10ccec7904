namespace Ecf.Reporting.Workbooks;

/// <summary>The one cell that a name stands for.</summary>
/// <param name="Part">The sheet's part.</param>
/// <param name="Column">Its column, from 0.</param>
/// <param name="Row">Its row, from 1.</param>
internal sealed record NamedCell(string Part, int Column, int Row)
{
    /// <summary>The cell of a text such as 'Front page'!$B$3; <c>null</c> for several cells, none, or another thing.</summary>
    internal static NamedCell? Of(string text, IReadOnlyList<BookSheet> sheets)
    {
        var mark = text.LastIndexOf('!');
        if (mark < 0 || text.IndexOf(':', mark) >= 0)
        {
            return null;
        }

        var name = text[..mark].Trim('\'').Replace("''", "'", StringComparison.Ordinal);
        return sheets.FirstOrDefault(sheet => sheet.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } sheet && Cell(text[(mark + 1)..]) is var (column, row)
            ? new(sheet.Part, column, row)
            : null;
    }

    private static (int Column, int Row)? Cell(string text)
    {
        try
        {
            return CellRange.Cell(text.Replace("$", "", StringComparison.Ordinal));
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
