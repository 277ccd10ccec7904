using Ecf.Domain;

namespace Ecf.Reporting;

/// <summary>A table of a report: columns, rows and totals. Every workbook, extract and template reads this and nothing else.</summary>
/// <example><code>
/// var table = new ReportTable("hours-by-ect", "Hours by ECT",
///     [new("ect", "ECT", ColumnKind.Text, "The teacher's name"), new("attended", "Attended", ColumnKind.Hours, "Hours attended by the date of the report", Totalled: true)],
///     [["A Adams", Hours.Of(6, 30)], ["B Brown", Hours.Of(2)]]);
/// var total = table.Total("attended").Display(); // "8.5 h"
/// </code></example>
public sealed class ReportTable
{
    private readonly IReadOnlyList<ReportValue> totals;
    private readonly bool[] withBlanks;

    /// <summary>A table with its rows in the order in which they are to be read.</summary>
    /// <param name="key">Its lasting name, such as "hours-by-ect": lower-case words joined by hyphens.</param>
    /// <param name="title">What people read above it.</param>
    /// <param name="columns">At least one; no two of the same key.</param>
    /// <param name="rows">Any number, none included; each has a value a column, blank or of the column's kind.</param>
    /// <exception cref="ArgumentException">Any of these does not hold; the message names the row and column.</exception>
    /// <exception cref="OverflowException">A total is too large: above about two thousand million, or 35 million hours.</exception>
    public ReportTable(string key, string title, IReadOnlyList<ReportColumn> columns, IEnumerable<IReadOnlyList<ReportValue>> rows)
    {
        Key = Keys.Kebab(key, nameof(key));
        Title = Keys.Words(title, nameof(title));
        Columns = [.. columns];
        RefuseDuplicates(Columns);
        withBlanks = new bool[Columns.Count];
        Rows = [.. rows.Select(Checked)];
        totals = [.. Columns.Select(TotalOf)];
    }

    /// <summary>Its lasting name, such as "hours-by-ect".</summary>
    public string Key { get; }

    /// <summary>What people read above it.</summary>
    public string Title { get; }

    /// <summary>A sentence or two under the title, a line break between lines; none by default.</summary>
    public string? Summary { get; init; }

    /// <summary>A sentence that points to notes elsewhere in the same file, such as "Words: Due [note 4]."; none by default. Only workbooks show it.</summary>
    public string? Pointers { get; init; }

    /// <summary>What its rows are made from, in a word or two for the dictionary, such as "hours ledger"; nothing by default.</summary>
    public string? MadeFrom { get; init; }

    /// <summary>Whether it is long and plain, such as a row for every session of everybody: workbooks then write it without totals and wrapped lines, its words in its cells. Not by default.</summary>
    public bool IsLong { get; init; }

    /// <summary>Whether it is to be printed on one page; on as many as it needs by default.</summary>
    public bool OnOnePage { get; init; }

    /// <summary>The key of the column whose every value begins a new page in print, such as the school; none by default.</summary>
    public string? PageOf { get; init; }

    /// <summary>The chart that a workbook draws of it; none by default. A table with a chart is left out of accessible workbooks: the figures stand in another.</summary>
    public ReportChart? Chart { get; init; }

    /// <summary>How single values are reckoned from other cells, by row from 0 and column key: a workbook makes them live formulas. None by default.</summary>
    public IReadOnlyDictionary<(int Row, string Column), Reckoning> Reckonings { get; init; } = new Dictionary<(int Row, string Column), Reckoning>();

    /// <summary>The columns from left to right.</summary>
    public IReadOnlyList<ReportColumn> Columns { get; }

    /// <summary>The rows from the top, each with a value a column.</summary>
    public IReadOnlyList<IReadOnlyList<ReportValue>> Rows { get; }

    /// <summary>Whether any column is added up.</summary>
    public bool HasTotals => Columns.Any(column => column.Totalled);

    /// <summary>Whether any row has no value in a column.</summary>
    /// <param name="column">The column's place, from 0.</param>
    internal bool HasBlanks(int column) => withBlanks[column];

    /// <summary>The sum of a totalled column, blanks left out, 0 for no rows; blank for a column that is not totalled.</summary>
    /// <param name="column">One of <see cref="Columns"/>.</param>
    /// <exception cref="ArgumentException">The table has no such column.</exception>
    public ReportValue Total(ReportColumn column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return Total(column.Key);
    }

    /// <summary>The same, by the column's key.</summary>
    /// <param name="columnKey">The key of one of <see cref="Columns"/>.</param>
    /// <exception cref="ArgumentException">The table has no such column.</exception>
    public ReportValue Total(string columnKey)
    {
        var index = Columns.Select(column => column.Key).ToList().IndexOf(columnKey);
        return index >= 0
            ? totals[index]
            : throw new ArgumentException($"The table \"{Key}\" has no column \"{columnKey}\": it has {string.Join(", ", Columns.Select(column => column.Key))}.", nameof(columnKey));
    }

    private static void RefuseDuplicates(IReadOnlyList<ReportColumn> columns)
    {
        if (columns.Count == 0)
        {
            throw new ArgumentException("The table has no columns: give at least one.", nameof(columns));
        }

        var names = columns.SelectMany(column => new[] { column.Key, column.ExtractKey }.Distinct());
        if (names.GroupBy(name => name).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"Two columns are called \"{twice.Key}\": give each its own key (hours also take their key with \"Minutes\" after it).", nameof(columns));
        }
    }

    /// <summary>The same table with only the columns that are printed; its summary names the others.</summary>
    internal ReportTable Printed()
    {
        if (!Columns.Any(column => column.IsForScreen))
        {
            return this;
        }

        var kept = Columns.Select((column, i) => (column, i)).Where(item => !item.column.IsForScreen).ToList();
        return new(Key, Title, [.. kept.Select(item => item.column)], Rows.Select(row => new ReportRow([.. kept.Select(item => row[item.i])])))
        {
            Summary = $"{Summary} Not printed: {string.Join(", ", Columns.Where(column => column.IsForScreen).Select(column => column.Header))}.".TrimStart(),
            Pointers = Pointers, MadeFrom = MadeFrom, IsLong = IsLong, OnOnePage = OnOnePage, PageOf = PageOf, Chart = Chart, Reckonings = Reckonings,
        };
    }

    private ReportRow Checked(IReadOnlyList<ReportValue> row, int index)
    {
        if (row.Count != Columns.Count)
        {
            throw new ArgumentException($"Row {index + 1} of \"{Key}\" has {row.Count} values for {Columns.Count} columns: give one a column, blank where there is none.", nameof(row));
        }

        var kept = row as ReportRow ?? new([.. row]);
        for (var i = 0; i < kept.Count; i++)
        {
            var kind = kept[i].Kind;
            withBlanks[i] |= kind is null;
            if (kind is not null && kind != Columns[i].Kind)
            {
                throw new ArgumentException($"Row {index + 1} of \"{Key}\" has {kind} in the column \"{Columns[i].Key}\", which holds {Columns[i].Kind}.", nameof(row));
            }
        }

        return kept;
    }

    private ReportValue TotalOf(ReportColumn column, int index)
    {
        if (!column.Totalled)
        {
            return default;
        }

        var values = Rows.Select(row => row[index]).Where(value => !value.IsBlank);
        return column.Kind switch
        {
            ColumnKind.Count => values.Sum(value => value.AsCount),
            ColumnKind.Hours => values.Sum(value => value.AsHours),
            _ => values.Sum(value => value.AsMoney),
        };
    }
}
