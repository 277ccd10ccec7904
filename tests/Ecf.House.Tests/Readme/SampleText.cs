namespace Ecf.House.Tests.Readme;

/// <summary>A sample as its reader sees it: a whole program, without the class around it.</summary>
internal static class SampleText
{
    /// <summary>The using lines of a compiled sample, and the body of its Run as top-level statements.</summary>
    internal static string OfSource(string sample, string folder = "Readme")
    {
        var lines = Repository.Lines($"tests/Ecf.House.Tests/{folder}/{sample}.cs");
        var usings = lines.TakeWhile(line => line.StartsWith("using ", StringComparison.Ordinal));
        var body = lines.SkipWhile(line => line != "    {").Skip(1).TakeWhile(line => line != "    }").Select(WithoutIndent);
        return string.Join('\n', [.. usings, "", .. body]);
    }

    /// <summary>The block of a language between the sample markers of a README.</summary>
    internal static string OfReadme(string readme, string language)
    {
        var sample = Between(Repository.Text(readme).ReplaceLineEndings("\n"), "<!-- sample -->\n", "<!-- /sample -->");
        return Between(sample, $"```{language}\n", "\n```");
    }

    private static string WithoutIndent(string line) => line.Length == 0 ? line : line[8..];

    private static string Between(string text, string from, string to)
    {
        var start = text.IndexOf(from, StringComparison.Ordinal);
        var end = start < 0 ? -1 : text.IndexOf(to, start + from.Length, StringComparison.Ordinal);
        Assert.True(end >= 0, $"Expected {from.Trim()} and {to.Trim()} in:\n{text}");
        return text[(start + from.Length)..end];
    }
}
