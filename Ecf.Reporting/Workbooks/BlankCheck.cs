using System.Text.RegularExpressions;

namespace Ecf.Reporting.Workbooks;

/// <summary>Which rows and which cells of tables hold nothing.</summary>
internal sealed partial class BlankCheck(IReadOnlyList<BookTable> tables)
{
    // Beyond this a person has understood.
    private const int MostRowsNamed = 5;

    private readonly SortedSet<int> rows = [];
    private readonly Dictionary<int, int> filledInRow = [];
    private readonly HashSet<(int Row, int Column)> filled = [];
    private readonly Dictionary<(int Row, int Column), string> headings = [];

    internal IReadOnlyList<BookTable> Tables { get; } = tables;

    internal void See(BookCell cell)
    {
        if (!cell.IsNumber && string.IsNullOrWhiteSpace(cell.Text))
        {
            return;
        }

        rows.Add(cell.Row);
        foreach (var table in Tables.Where(table => table.Cells.Holds(cell.Column, cell.Row)))
        {
            if (table.HasHeadings && cell.Row == table.Cells.Top)
            {
                headings[(cell.Row, cell.Column)] = cell.Text;
            }

            SeeInTable(table, cell);
        }
    }

    // A full row is one number; only of others is every cell kept in mind.
    private void SeeInTable(BookTable table, BookCell cell)
    {
        var width = table.Cells.Right - table.Cells.Left + 1;
        filled.Add((cell.Row, cell.Column));
        if ((filledInRow[cell.Row] = filledInRow.GetValueOrDefault(cell.Row) + 1) == width)
        {
            for (var column = table.Cells.Left; column <= table.Cells.Right; column++)
            {
                filled.Remove((cell.Row, column));
            }
        }
    }

    /// <summary>Whether a cell stands above every table, where legends are looked for; anywhere on a sheet without one.</summary>
    internal bool IsAboveTables(BookCell cell) => Tables.All(table => cell.Row < table.Cells.Top);

    /// <summary>The blank rows between the first and the last that hold something.</summary>
    internal IEnumerable<int> BlankRows() => rows.Count == 0 ? [] : Enumerable.Range(1, rows.Max).Where(row => !rows.Contains(row)).Take(MostRowsNamed);

    /// <summary>The first blank cell of each table, and how many more there are.</summary>
    internal IEnumerable<(string First, int Others)> BlankCells() =>
        from table in Tables
        let blank = Blank(table).ToList()
        where blank.Count > 0
        select (blank[0], blank.Count - 1);

    internal bool HasPoorHeading(BookTable table) => Enumerable.Range(table.Cells.Left, table.Cells.Right - table.Cells.Left + 1)
        .Any(column => !headings.TryGetValue((table.Cells.Top, column), out var heading) || DefaultHeading().IsMatch(heading));

    private IEnumerable<string> Blank(BookTable table)
    {
        var width = table.Cells.Right - table.Cells.Left + 1;
        for (var row = table.Cells.Top + (table.HasHeadings ? 1 : 0); row <= table.Cells.Bottom; row++)
        {
            if (filledInRow.GetValueOrDefault(row) == width)
            {
                continue;
            }

            for (var column = table.Cells.Left; column <= table.Cells.Right; column++)
            {
                if (!filled.Contains((row, column)))
                {
                    yield return CellRange.AddressOf(column, row);
                }
            }
        }
    }

    [GeneratedRegex("^Column[0-9]+\\z", RegexOptions.IgnoreCase)]
    private static partial Regex DefaultHeading();
}
