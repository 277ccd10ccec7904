namespace Ecf.Reporting.Templates;

/// <summary>A column that a template asks of <c>table</c>: "hours.attended: Attended".</summary>
/// <param name="Path">The field of each row, with dots between its steps.</param>
/// <param name="Heading">What stands above it.</param>
internal readonly record struct TableColumn(string Path, string Heading)
{
    /// <summary>Reads a column; without a heading the last step of the path is one: "still_to_come" gives "Still to come".</summary>
    internal static TableColumn Of(string text)
    {
        var parts = text.Split(':', 2);
        var path = parts[0].Trim();
        return new(path, parts.Length == 2 && parts[1].Trim() is { Length: > 0 } heading ? heading : Words(path));
    }

    private static string Words(string path)
    {
        var last = path[(path.LastIndexOf('.') + 1)..].Replace('_', ' ');
        return last.Length == 0 ? "" : char.ToUpperInvariant(last[0]) + last[1..];
    }
}
