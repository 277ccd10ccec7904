using System.Text.RegularExpressions;

namespace Ecf.Reporting;

/// <summary>The names by which files and formulas refer to tables and columns: they stay when a heading is reworded.</summary>
internal static partial class Keys
{
    private const int Longest = 60;

    internal static string Kebab(string key, string parameter) => KebabCase().IsMatch(key) && key.Length <= Longest
        ? key
        : throw new ArgumentException($"\"{key}\" is no key of a table: write lower-case words joined by hyphens, such as \"hours-by-ect\", of at most {Longest} characters.", parameter);

    internal static string Camel(string key, string parameter) => CamelCase().IsMatch(key) && key.Length <= Longest
        ? key
        : throw new ArgumentException($"\"{key}\" is no key of a column: write words run together, such as \"hoursAttended\", of at most {Longest} characters.", parameter);

    internal static string Words(string text, string parameter) => string.IsNullOrWhiteSpace(text)
        ? throw new ArgumentException("A title or heading is blank: write what a reader should see.", parameter)
        : text;

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*\\z")]
    private static partial Regex KebabCase();

    [GeneratedRegex("^[a-z][A-Za-z0-9]*\\z")]
    private static partial Regex CamelCase();
}
