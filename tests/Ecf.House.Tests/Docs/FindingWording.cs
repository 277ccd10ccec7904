using System.Text.RegularExpressions;

namespace Ecf.House.Tests.Docs;

/// <summary>The wording of a finding that no case file triggers, read from the code: what stands after its code, or the wording that is named there.</summary>
internal static partial class FindingWording
{
    private static readonly Lazy<string> Code = new(() => string.Join("\n", Repository.Sources().Where(file => file.StartsWith("Ecf.", StringComparison.Ordinal)).Select(Repository.Text)));

    internal static (string Severity, string Sentence, string? Case) Of(string code)
    {
        var at = Code.Value.IndexOf($"\"{code}\"", StringComparison.Ordinal);
        var before = Code.Value[Math.Max(0, at - 120)..at].Split('\n')[^1];
        var after = Code.Value[(at + code.Length + 2)..Math.Min(Code.Value.Length, at + 900)].Split(["\n\n", ";\n"], StringSplitOptions.None)[0];
        var file = Repository.Sources().Where(source => source.StartsWith("Ecf.", StringComparison.Ordinal)).Select(Repository.Text).First(text => text.Contains($"\"{code}\"", StringComparison.Ordinal));
        return (SeverityIn(before.Contains("Of(", StringComparison.Ordinal) && !before.Contains("Severity.", StringComparison.Ordinal) && UsualSeverity().Match(file) is { Success: true } usual ? usual.Groups[1].Value : before), Plain(Named().Match(after) is { Success: true } named ? Wording(named.Groups[1].Value) : Literals(after)), null);
    }

    private static string SeverityIn(string before) => before switch
    {
        _ when before.Contains("Warning", StringComparison.Ordinal) => "warning",
        _ when before.Contains("Note", StringComparison.Ordinal) => "note",
        _ => "error",
    };

    /// <summary>The text of a wording; the last one where it depends on what was found.</summary>
    private static string Wording(string name)
    {
        var declared = Regex.Match(Code.Value, $@"internal (?:static|const) string {name}\b[\s\S]*?;\n");
        return Literal().Matches(declared.Value) is [.., var last] ? last.Groups[1].Value : "";
    }

    private static string Literals(string code) => string.Join("; ", Literal().Matches(code).Select(match => match.Groups[1].Value));

    /// <summary>What is filled in becomes "…", and what is escaped becomes plain.</summary>
    private static string Plain(string literal)
    {
        var text = literal.Replace("{{", "\u0001").Replace("}}", "\u0002");
        for (var shorter = Hole().Replace(text, "…"); shorter != text; shorter = Hole().Replace(text, "…"))
        {
            text = shorter;
        }

        return text.Replace("\u0001", "{").Replace("\u0002", "}").Replace("\\\"", "\"");
    }

    // A file of wordings may make all of its findings alike.
    [GeneratedRegex(@"private static Finding Of\([^)]*\) =>\s*new\([^;]*?Severity\.(\w+)")]
    private static partial Regex UsualSeverity();

    [GeneratedRegex(@"^[,\s(]*(?:\(\) => )?\w+Findings\.(\w+)")]
    private static partial Regex Named();

    [GeneratedRegex("\\$?\"((?:\\{[^{}]*\\}|\\\\.|[^\"\\\\])*)\"")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Hole();
}
