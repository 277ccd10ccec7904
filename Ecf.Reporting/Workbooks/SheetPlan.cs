using Ecf.Reporting.Sheets;

namespace Ecf.Reporting.Workbooks;

/// <summary>Where a table's cells lie on its sheet, and what the finished package is to say of them.</summary>
internal sealed class SheetPlan(BookPlan book, ReportTable table)
{
    internal BookPlan Book { get; } = book;

    internal ReportTable Table { get; } = table;

    internal string Name { get; } = book.SheetOf(table.Key)!;

    internal IReadOnlyList<string> Headers { get; } = SheetNames.Headers(table.Columns);

    internal IReadOnlyList<int> Widths { get; } = ColumnWidths.Of(table, SheetNames.Headers(table.Columns));

    /// <summary>The lines under the title, from row 2.</summary>
    internal IReadOnlyList<string> Lines => field ??= SheetLines.Of(this);

    internal int HeaderRow => Lines.Count + 2;

    internal int FirstRow => HeaderRow + 1;

    /// <summary>The last row of figures; a table has a row even where there is nothing to list.</summary>
    internal int LastRow => HeaderRow + Math.Max(Table.Rows.Count, 1);

    /// <summary>The row in which the pattern of the sheet shows a link that leads nowhere. A finished sheet has figures there.</summary>
    internal int UnlinkedPattern => FirstRow + 1;

    /// <summary>The row in which the pattern shows the totals.</summary>
    internal int TotalPattern => FirstRow + 2;

    internal bool HasTotals => Table.HasTotals && !Table.IsLong;

    /// <summary>The cells of the table, headings and totals included: "A4:H30".</summary>
    internal string Range => $"A{HeaderRow}:{LetterOf(Headers.Count - 1)}{(HasTotals ? LastRow + 1 : LastRow)}";

    /// <summary>The name by which formulas and pivots know the table.</summary>
    internal string TableName => SheetNames.TableName(Table.Key);

    /// <summary>The order in which the rows stand: as they are, or by page in print.</summary>
    internal IReadOnlyList<int> Order => field ??= RowPages.Order(this);

    /// <summary>How its words fit their cells.</summary>
    internal SheetFit Fit => field ??= new(this);

    internal string LetterOf(string columnKey) => LetterOf(IndexOf(columnKey));

    internal int IndexOf(string columnKey)
    {
        for (var i = 0; i < Table.Columns.Count; i++)
        {
            if (Table.Columns[i].Key == columnKey)
            {
                return i;
            }
        }

        throw new ArgumentException($"The table \"{Table.Key}\" has no column \"{columnKey}\": it has {string.Join(", ", Table.Columns.Select(column => column.Key))}.", nameof(columnKey));
    }

    /// <summary>The cells of a column's figures: "C5:C30".</summary>
    internal string CellsOf(int column) => FormattableString.Invariant($"{LetterOf(column)}{FirstRow}:{LetterOf(column)}{LastRow}");

    internal static string LetterOf(int column) => SheetColumn.LettersOf(column);

    /// <summary>Whether the row of totals says what it is in this column.</summary>
    internal bool LabelsTotals(int column) => column == 0 && !Table.Columns[column].Totalled;

    /// <summary>What a blank is written as: its shorthand in an accessible workbook, nothing elsewhere.</summary>
    internal string? Shorthand(int column) => Book.IsAccessible ? SheetLines.ShorthandOf(Table.Columns[column].Blanks) : null;
}
