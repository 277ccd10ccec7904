namespace Ecf.Reporting;

/// <summary>A table too long to hold in memory: its columns, and rows that come one after another.</summary>
/// <example><code>
/// var marks = new StreamedTable("marks", "Marks", [new("trn", "TRN", ColumnKind.Text, "The teacher reference number")], rows);
/// await ExtractFile.WriteAsync(marks, "marks.xlsx");
/// </code></example>
public sealed class StreamedTable
{
    /// <summary>A table with rows that are asked for once, from the first to the last, while it is written.</summary>
    /// <param name="key">Its lasting name, such as "marks-by-session": lower-case words joined by hyphens.</param>
    /// <param name="title">What people read as its name; sheets are named after it.</param>
    /// <param name="columns">At least one; no two of the same key. Which of them are totalled does not matter: an extract has no totals.</param>
    /// <param name="rows">Any number, none included; each has a value a column, blank or of the column's kind. A list may be used again for the next row.</param>
    /// <exception cref="ArgumentException">A key of another form, a blank title, no column or two of one key.</exception>
    public StreamedTable(string key, string title, IReadOnlyList<ReportColumn> columns, IAsyncEnumerable<IReadOnlyList<ReportValue>> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var plain = new ReportTable(key, title, columns, []);
        (Key, Title, Columns, Rows) = (plain.Key, plain.Title, plain.Columns, rows);
    }

    /// <summary>Its lasting name.</summary>
    public string Key { get; }

    /// <summary>What people read as its name.</summary>
    public string Title { get; }

    /// <summary>The columns from left to right.</summary>
    public IReadOnlyList<ReportColumn> Columns { get; }

    /// <summary>The rows, which can be asked for once.</summary>
    public IAsyncEnumerable<IReadOnlyList<ReportValue>> Rows { get; }

    /// <summary>The same rows of a table that is held already.</summary>
    public static StreamedTable Of(ReportTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new(table.Key, table.Title, table.Columns, table.Rows.ToAsyncEnumerable());
    }
}
