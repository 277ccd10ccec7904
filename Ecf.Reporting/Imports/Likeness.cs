namespace Ecf.Reporting.Imports;

/// <summary>Whether one word was meant by another.</summary>
internal static class Likeness
{
    private const int Longest = 60;

    /// <summary>Whether a third of the letters at most must be added, removed, changed or swapped with the next to turn one word into the other.</summary>
    internal static bool IsClose(string given, string known) =>
        given.Length is > 0 and <= Longest && known.Length <= Longest && Distance(given, known) <= Math.Max(1, known.Length / 3);

    private static int Distance(string from, string to)
    {
        var rows = new int[from.Length + 1, to.Length + 1];
        for (var row = 0; row <= from.Length; row++)
        {
            for (var column = 0; column <= to.Length; column++)
            {
                rows[row, column] = row == 0 ? column : column == 0 ? row : Least(rows, from, to, (row, column));
            }
        }

        return rows[from.Length, to.Length];
    }

    private static int Least(int[,] rows, string from, string to, (int Row, int Column) at)
    {
        var (row, column) = at;
        var changed = rows[row - 1, column - 1] + (from[row - 1] == to[column - 1] ? 0 : 1);
        var least = Math.Min(Math.Min(rows[row - 1, column], rows[row, column - 1]) + 1, changed);
        return row > 1 && column > 1 && from[row - 1] == to[column - 2] && from[row - 2] == to[column - 1] ? Math.Min(least, rows[row - 2, column - 2] + 1) : least;
    }
}
