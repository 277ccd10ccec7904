namespace Ecf.Reporting.Sheets;

/// <summary>Names that Excel accepts for sheets, tables and headings.</summary>
internal static class SheetNames
{
    private const int LongestSheet = 31;
    private const int LongestHeader = 255;

    /// <summary>A sheet name a table: its title without what Excel refuses, cut to 31 characters, numbered where two are alike.</summary>
    internal static IReadOnlyList<string> For(IReadOnlyList<ReportTable> tables) =>
        Unique(tables.Select(table => SheetName(table.Title)), LongestSheet);

    /// <summary>A heading a column on one line, numbered where two are alike: an Excel table refuses equal headings.</summary>
    internal static IReadOnlyList<string> Headers(IReadOnlyList<ReportColumn> columns) =>
        Unique(columns.Select(column => OneLine(column.Header)), LongestHeader);

    /// <summary>The name of the Excel table, such as "data_hours_by_ect": it cannot be mistaken for a cell, and keys differ.</summary>
    internal static string TableName(string key) => "data_" + key.Replace('-', '_');

    /// <summary>The names of so many sheets over which one table is spread: "Marks", "Marks (2)".</summary>
    internal static IReadOnlyList<string> Numbered(string title, int sheets) => Unique(Enumerable.Repeat(SheetName(title), sheets), LongestSheet);

    private static string SheetName(string title)
    {
        var name = string.Concat(OneLine(title).Select(letter => "[]:*?/\\".Contains(letter, StringComparison.Ordinal) ? ' ' : letter));
        name = OneLine(name).Trim('\'', ' ');
        // Excel keeps "History" for itself.
        return name.Length == 0 || name.Equals("History", StringComparison.OrdinalIgnoreCase) ? $"{name} table".Trim() : name;
    }

    private static string OneLine(string text) =>
        string.Join(' ', SafeText.Clean(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static List<string> Unique(IEnumerable<string> names, int longest)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. names.Select(name => Free(name, longest, taken))];
    }

    private static string Free(string name, int longest, HashSet<string> taken)
    {
        var free = CellText.Cut(name, longest).TrimEnd('\'', ' ');
        for (var number = 2; !taken.Add(free); number++)
        {
            var suffix = $" ({number})";
            free = CellText.Cut(name, longest - suffix.Length).TrimEnd() + suffix;
        }

        return free;
    }
}
