using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Ecf.House.Tests.Docs;

/// <summary>The reference of findings: every code with its folder, what it says and how to mend it, from the case files and from the wordings in the code.</summary>
internal static partial class FindingsPage
{
    private const string Head = """
        # Findings

        Every code that a file, a record, a template or a workbook can get, with an example from the case that triggers it: what is wrong, and what to do.
        `…` stands for what is named there. An *error* keeps the thing from being used, a *warning* asks for a look, a *note* says what was found.
        A finding is `file: place: severity code: sentence.`; its code never changes its meaning.

        """;

    internal static string Text()
    {
        var cases = Cases();
        var text = new StringBuilder(Head);
        foreach (var folder in Codes().GroupBy(code => code.Folder).OrderBy(folder => folder.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {folder.Key}\n\n| code | severity | what is wrong | how to mend it | case |\n|---|---|---|---|---|\n");
            foreach (var code in folder.OrderBy(code => code.Code, StringComparer.Ordinal))
            {
                text.Append(cases.TryGetValue(code.Code, out var found) ? Row(code.Code, found) : Row(code.Code, FindingWording.Of(code.Code)));
            }
        }

        return text.ToString();
    }

    private static string Row(string code, (string Severity, string Sentence, string? Case) found)
    {
        var cut = found.Sentence.IndexOf("; ", StringComparison.Ordinal);
        var (wrong, mend) = cut < 0 ? (found.Sentence, "") : (found.Sentence[..cut], found.Sentence[(cut + 2)..]);
        var link = found.Case is { } file ? $"[{Path.GetFileName(file)[..^".findings.txt".Length]}](../../{file})" : "";
        return $"| {code} | {found.Severity} | {Cell(wrong)} | {Cell(mend)} | {link} |\n";
    }

    private static string Cell(string text) => text.TrimEnd('.').Replace("|", "\\|").Replace("<", "&lt;").Replace("[", "\\[");

    private static Dictionary<string, (string Severity, string Sentence, string? Case)> Cases()
    {
        var found = new Dictionary<string, (string, string, string?)>(StringComparer.Ordinal);
        foreach (var file in Repository.Files.Where(file => file.Contains("/Cases/", StringComparison.Ordinal) && file.EndsWith(".findings.txt", StringComparison.Ordinal)))
        {
            foreach (var match in Repository.Lines(file).Select(line => Line().Match(line)).Where(match => match.Success))
            {
                found.TryAdd(match.Groups["code"].Value, (match.Groups["severity"].Value, match.Groups["sentence"].Value, file));
            }
        }

        return found;
    }

    /// <summary>Every code, with the folder of the field whose it is.</summary>
    private static IEnumerable<(string Code, string Folder)> Codes() =>
        from file in Repository.Sources()
        where file.StartsWith("Ecf.", StringComparison.Ordinal)
        from line in Repository.Lines(file)
        where !line.TrimStart().StartsWith("//", StringComparison.Ordinal)
        from Match match in Quoted().Matches(line)
        group file by match.Groups[1].Value into code
        let first = code.Order(StringComparer.Ordinal).First()
        select (code.Key, string.Join('/', first.Split('/').Take(2)));

    [GeneratedRegex("^.*?(?<severity>error|warning|note) (?<code>(?:ECF|TPL|WBK)\\d{3}):? (?<sentence>.+)$")]
    private static partial Regex Line();

    [GeneratedRegex("\"((?:ECF|WBK|TPL)\\d{3})\"")]
    private static partial Regex Quoted();
}
