using System.Globalization;

namespace Ecf.Reporting.Workbooks;

/// <summary>The rows of a table in somebody's workbook, by heading.</summary>
internal sealed class BookTableRows
{
    private readonly Dictionary<string, int> columns;
    private readonly List<BookCell?[]> rows;

    private BookTableRows(Dictionary<string, int> columns, List<BookCell?[]> rows) => (this.columns, this.rows) = (columns, rows);

    /// <summary>The rows of the table of this name; <c>null</c> where the workbook has none.</summary>
    internal static BookTableRows? Find(BookPackage package, string name, CancellationToken cancel)
    {
        foreach (var sheet in package.Sheets)
        {
            if (BookTable.On(package, sheet).FirstOrDefault(table => table.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } table)
            {
                return Of(new BookCells(package, BookStrings.Of(package)).Of(sheet.Part), table, cancel);
            }
        }

        return null;
    }

    internal int Count => rows.Count;

    internal bool Has(string heading) => columns.ContainsKey(heading);

    /// <summary>The words of a cell; the empty text where it is blank, or bears shorthand.</summary>
    internal string Text(int row, string heading) => rows[row][columns[heading]] is { } cell && cell.Text is not ("[z]" or "[x]") ? cell.Text : "";

    /// <summary>The number of a cell; 0 where it holds none.</summary>
    internal decimal Number(int row, string heading) => rows[row][columns[heading]] is { IsNumber: true } cell && decimal.TryParse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static BookTableRows Of(IEnumerable<BookCell> cells, BookTable table, CancellationToken cancel)
    {
        var columns = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var rows = new List<BookCell?[]>();
        var (width, last) = (table.Cells.Right - table.Cells.Left + 1, table.Cells.Bottom - (table.HasTotals ? 1 : 0));
        foreach (var cell in cells.Where(cell => table.Cells.Holds(cell.Column, cell.Row) && cell.Row <= last))
        {
            cancel.ThrowIfCancellationRequested();
            if (cell.Row == table.Cells.Top)
            {
                columns.TryAdd(cell.Text, cell.Column - table.Cells.Left);
                continue;
            }

            while (rows.Count < cell.Row - table.Cells.Top)
            {
                rows.Add(new BookCell?[width]);
            }

            rows[cell.Row - table.Cells.Top - 1][cell.Column - table.Cells.Left] = cell;
        }

        return new(columns, rows);
    }
}
