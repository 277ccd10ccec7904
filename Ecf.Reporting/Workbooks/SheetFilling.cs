using Ecf.Reporting.Sheets;

namespace Ecf.Reporting.Workbooks;

/// <summary>Writes the rows of one sheet, from the title to the totals, in the formats of its pattern.</summary>
internal sealed class SheetFilling
{
    private const int RowsBetweenLooks = 1024;

    private readonly SheetPlan plan;
    private readonly SheetFormats formats;
    private readonly SheetLinks links;
    private readonly SharedTexts? texts;
    private readonly IReadOnlyDictionary<(int Row, int Column), string> formulas;
    private readonly SheetColumn[] figures;
    private readonly SheetColumn?[] unlinked;
    private readonly ReportValue[] blanks;

    internal SheetFilling(SheetPlan plan, SheetFormats formats, SheetLinks links, StylePass styles, SharedTexts texts)
    {
        (this.plan, this.formats, this.links) = (plan, formats, links);
        // A long table's words are nearly all different, and would be held in memory until the book is whole.
        this.texts = plan.Table.IsLong ? null : texts;
        formulas = FormulaText.Of(plan);
        var columns = Enumerable.Range(0, plan.Headers.Count).ToList();
        figures = [.. columns.Select(column => Body(column, formats.Of(plan.FirstRow, column), styles))];
        unlinked = [.. columns.Select(column => plan.Table.Columns[column].LeadsTo is null ? null : Body(column, formats.Of(plan.UnlinkedPattern, column), styles))];
        blanks = [.. columns.Select(column => plan.Shorthand(column) is { } shorthand ? (ReportValue)shorthand : default)];
    }

    /// <summary>Writes them through a buffer that is handed on whenever it is full.</summary>
    internal void Write(Stream to, SheetBytes bytes, CancellationToken cancel)
    {
        var rows = new SheetRows(bytes);
        WriteHead(rows);
        for (var i = 0; i < plan.Order.Count; i++)
        {
            if (i % RowsBetweenLooks == 0)
            {
                cancel.ThrowIfCancellationRequested();
            }

            WriteRow(rows, plan.Table.Rows[plan.Order[i]]);
            if (bytes.IsFull)
            {
                bytes.HandOn(to);
            }
        }

        if (plan.Order.Count == 0)
        {
            WriteRow(rows, new ReportValue[figures.Length]);
        }

        if (plan.HasTotals)
        {
            WriteTotals(rows);
        }
    }

    private SheetColumn Body(int column, int format, StylePass styles) =>
        new(column, new(format, format, plan.Table.Columns[column].Kind == ColumnKind.Text ? styles.Quoted(format) : format), texts);

    // The formats of the lines above and of the headings bear the quote prefix where their words need it.
    private void WriteHead(SheetRows rows)
    {
        foreach (var line in plan.Lines.Prepend(plan.Table.Title))
        {
            rows.Begin(formats.HeightOf(rows.Last + 1));
            rows.Cell(One(0, rows.Last), line);
            rows.End();
        }

        rows.Begin(formats.HeightOf(plan.HeaderRow));
        for (var i = 0; i < plan.Headers.Count; i++)
        {
            rows.Cell(One(i, plan.HeaderRow), plan.Headers[i]);
        }

        rows.End();
    }

    private void WriteRow(SheetRows rows, IReadOnlyList<ReportValue> values)
    {
        rows.Begin(plan.Fit.HeightOf(values));
        for (var i = 0; i < figures.Length; i++)
        {
            var column = unlinked[i] is { } plain && !links.Leads(rows.Last, i) ? plain : figures[i];
            if (values[i].IsBlank)
            {
                rows.Cell(column, blanks[i]);
            }
            else
            {
                rows.Cell(column, values[i], formulas.GetValueOrDefault((rows.Last, i)));
            }
        }

        rows.End();
    }

    private void WriteTotals(SheetRows rows)
    {
        rows.Begin(RowHeights.Of(1));
        for (var i = 0; i < figures.Length; i++)
        {
            var column = plan.Table.Columns[i];
            ReportValue value = plan.LabelsTotals(i) ? "Total" : column.Totalled ? plan.Table.Total(column) : plan.Book.IsAccessible ? "[z]" : default;
            rows.Cell(One(i, plan.TotalPattern), value, formulas.GetValueOrDefault((rows.Last, i)));
        }

        rows.End();
    }

    private SheetColumn One(int column, int row) => new(column, ColumnStyle.One(formats.Of(row, column)), texts);
}
