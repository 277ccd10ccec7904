namespace Ecf.Reporting.Sheets;

/// <summary>What a plain sheet is before its first row is known.</summary>
internal sealed class SheetHead
{
    internal required IReadOnlyList<ReportColumn> Columns { get; init; }

    /// <summary>The headings as Excel accepts them.</summary>
    internal required IReadOnlyList<string> Headers { get; init; }

    /// <summary>A width a column, in digits of the sheet's font.</summary>
    internal required IReadOnlyList<int> Widths { get; init; }

    /// <summary>The lines above the headings, each in the first column.</summary>
    internal IReadOnlyList<SheetLine> Above { get; init; } = [];

    /// <summary>The height of the row of headings in points.</summary>
    internal double HeaderHeight { get; init; } = 17;

    /// <summary>Markup before the view: the sheet's settings.</summary>
    internal string Settings { get; init; } = "";

    /// <summary>Whether it is the sheet that is shown first.</summary>
    internal bool IsFirst { get; init; }

    /// <summary>Whether lines are drawn between all cells.</summary>
    internal bool ShowsGrid { get; init; } = true;

    /// <summary>Whether all down to the headings stays in sight.</summary>
    internal bool IsFrozen { get; init; } = true;

    /// <summary>What a blank in each column is written as; nothing by default.</summary>
    internal IReadOnlyList<string?> Shorthand { get; init; } = [];

    /// <summary>Markup after the rows: margins, page and footer.</summary>
    internal string Below { get; init; } = "";

    /// <summary>The id of the relation to the table.</summary>
    internal string TableRelation { get; init; } = "rId1";

    /// <summary>The row of the headings.</summary>
    internal int HeaderRow => Above.Count + 1;
}
