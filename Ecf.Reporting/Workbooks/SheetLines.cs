using Ecf.Reporting.Sheets;

namespace Ecf.Reporting.Workbooks;

/// <summary>The lines between a sheet's title and its table.</summary>
internal static class SheetLines
{
    private const int Narrowest = 100;

    /// <summary>The day, the summary, the notes it points to, and what shorthand means, each broken to the width of the sheet.</summary>
    // A cell that wraps would make the first column tall, so long lines are broken over rows instead.
    internal static IReadOnlyList<string> Of(SheetPlan sheet)
    {
        var width = Math.Max(sheet.Widths.Sum(), Narrowest);
        return [.. Whole(sheet).SelectMany(line => Letters.Lines(line, width))];
    }

    internal static string ShorthandOf(BlankMeaning blanks) => blanks == BlankMeaning.NotKnown ? "[x]" : "[z]";

    private static IEnumerable<string> Whole(SheetPlan sheet)
    {
        yield return "As at " + DayText.InFull(sheet.Book.Report.AsAt);
        foreach (var line in Lines(sheet.Table.Summary).Concat(Lines(sheet.Table.Pointers)))
        {
            yield return line;
        }

        if (sheet.Table.Rows.Count == 0)
        {
            yield return "There is nothing to list.";
        }

        if (sheet.Book.IsAccessible && Legend(sheet.Table) is { Count: > 0 } legend)
        {
            yield return $"Shorthand: {string.Join("; ", legend)}.";
        }
    }

    private static List<string> Legend(ReportTable table)
    {
        var blank = table.Columns.Where((_, i) => table.Rows.Count == 0 || table.HasBlanks(i)).Select(column => column.Blanks).ToHashSet();
        var legend = new List<string>();
        if (blank.Contains(BlankMeaning.NotApplicable) || (table.HasTotals && !table.IsLong && table.Columns.Skip(1).Any(column => !column.Totalled)))
        {
            legend.Add("[z] means not applicable");
        }

        if (blank.Contains(BlankMeaning.NotKnown))
        {
            legend.Add("[x] means not known");
        }

        return legend;
    }

    private static IEnumerable<string> Lines(string? text) => text?.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries) ?? [];
}
