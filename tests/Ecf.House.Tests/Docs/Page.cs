using System.Text.RegularExpressions;

namespace Ecf.House.Tests.Docs;

/// <summary>The pages of the documentation: Markdown in the docs folders, and the READMEs.</summary>
internal static partial class Page
{
    internal const string Index = "Ecf.Domain/docs/index.md";

    /// <summary>The pages in the docs folders.</summary>
    internal static IReadOnlyList<string> All { get; } = [.. Repository.Files.Where(file => file.EndsWith(".md", StringComparison.Ordinal) && file.Contains("/docs/", StringComparison.Ordinal))];

    /// <summary>They and the READMEs.</summary>
    internal static IReadOnlyList<string> WithReadmes { get; } = [.. All, "README.md", "Ecf.Domain/README.md", "Ecf.Reporting/README.md"];

    internal static string Text(string page) => Repository.Text(page).ReplaceLineEndings("\n");

    /// <summary>Where the links of a page lead within the repository, from its root; an anchor stays on.</summary>
    internal static IEnumerable<string> Links(string page) =>
        from Match match in Link().Matches(Text(page))
        let target = match.Groups[1].Value
        where !target.Contains("://", StringComparison.Ordinal)
        select target.StartsWith('#') ? page + target : Resolve(page, target);

    /// <summary>The anchors of a page's headings, as Git hosts make them.</summary>
    internal static IEnumerable<string> Anchors(string page) =>
        from line in Text(page).Split('\n')
        where line.StartsWith('#')
        select NotInAnchors().Replace(line.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-');

    /// <summary>The page with every snippet as it compiles and prints now.</summary>
    internal static string WithSnippets(string page) => Snippet().Replace(Text(page), match => $"<!-- snippet {match.Groups[1].Value} -->\n{SnippetText.Of(match.Groups[1].Value)}<!-- /snippet -->");

    private static string Resolve(string page, string target)
    {
        var parts = target.Split('#');
        var path = Repository.Relative(Path.GetFullPath(Path.Combine(Repository.Root, Path.GetDirectoryName(page)!, parts[0])));
        return parts.Length > 1 ? $"{path}#{parts[1]}" : path;
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"[^\w\s-]")]
    private static partial Regex NotInAnchors();

    [GeneratedRegex(@"<!-- snippet (\w+) -->\n[\s\S]*?<!-- /snippet -->")]
    private static partial Regex Snippet();
}
