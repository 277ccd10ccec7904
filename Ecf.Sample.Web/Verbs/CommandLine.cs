using System.CommandLine;
using System.CommandLine.Parsing;

namespace Ecf.Sample.Web.Verbs;

/// <summary>The program's words: no verb serves the site. Each verb is a class of this folder that makes its <see cref="Command"/>.</summary>
internal static class CommandLine
{
    /// <summary>The exit code for words that were not understood; 1 stands for work that could not be done.</summary>
    internal const int NotUnderstood = 2;

    /// <summary>Reads the words and does what they say.</summary>
    /// <returns>0 where it was done, 1 where it could not be, 2 where the words were not understood.</returns>
    internal static async Task<int> RunAsync(IReadOnlyList<string> args, TextWriter output, TextWriter error)
    {
        // Words such as --Hub:Database=file set what appsettings.json could set as well.
        var settings = args.Where(IsSetting).ToArray();
        var parsed = Root(settings, error).Parse([.. args.Where(word => !IsSetting(word))], new() { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            await error.WriteLineAsync(UsageProblems.Of(parsed));
            return NotUnderstood;
        }

        // The host ends itself on Ctrl+C; a second handler here would cut it short.
        return await parsed.InvokeAsync(new() { Output = output, Error = error, ProcessTerminationTimeout = null, EnableDefaultExceptionHandler = false });
    }

    private static RootCommand Root(string[] settings, TextWriter error)
    {
        var root = new RootCommand("Hours, money and attendance of early career teachers and their mentors. Without a verb: serves the site.");
        ServeVerb.AddTo(root, settings, error);
        return root;
    }

    private static bool IsSetting(string word) =>
        word.StartsWith("--", StringComparison.Ordinal) && word.Split('=')[0].Contains(':', StringComparison.Ordinal) && word.Contains('=', StringComparison.Ordinal);
}
