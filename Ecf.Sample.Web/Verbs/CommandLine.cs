using System.CommandLine;
using System.CommandLine.Help;
using Ecf.Sample.Web.Data;

namespace Ecf.Sample.Web.Verbs;

/// <summary>The program's words: no verb serves the site. Each verb is a class of this folder that makes its <see cref="Command"/>.</summary>
internal static class CommandLine
{
    /// <summary>The exit code for work that could not be done.</summary>
    internal const int NotDone = 1;

    /// <summary>The exit code for words that were not understood.</summary>
    internal const int NotUnderstood = 2;

    private const string About =
        """
        Hours, money and attendance of early career teachers and their mentors.
        Without a verb it serves the site. An example: --hub my-hub --urls http://127.0.0.1:8080
        """;

    /// <summary>Reads the words and does what they say.</summary>
    /// <returns>0 where it was done, 1 where it could not be, 2 where the words were not understood.</returns>
    internal static async Task<int> RunAsync(IReadOnlyList<string> args, TextWriter output, TextWriter error)
    {
        // First of all: without the culture even the wording of help may fail.
        if (!British.IsKnown)
        {
            await error.WriteLineAsync(British.NotKnown);
            return NotDone;
        }

        var (settings, words) = SettingWords.Of(args);
        var parsed = Root([.. settings]).Parse(words, new() { ResponseFileTokenReplacer = null });
        if (UsageProblems.Of(parsed) is { } problem)
        {
            await error.WriteLineAsync(problem);
            return NotUnderstood;
        }

        // The host ends itself on Ctrl+C; a second handler here would cut it short.
        TimeSpan? patience = parsed.CommandResult.Parent is null ? null : TimeSpan.FromSeconds(2);
        return await parsed.InvokeAsync(new() { Output = output, Error = error, ProcessTerminationTimeout = patience, EnableDefaultExceptionHandler = false });
    }

    /// <summary>What people type to start the program that lies in a folder.</summary>
    internal static string NameIn(string folder) => RecordsPlace.IsTool(folder) ? "ecf-hub" : RootCommand.ExecutableName;

    // No RootCommand, which is always called after its file, also where the tool gives that another name.
    private static Command Root(string[] settings)
    {
        var root = new Command(NameIn(AppContext.BaseDirectory), About) { new HelpOption(), new VersionOption() };
        var hub = new HubOptions(settings);
        ServeVerb.AddTo(root, hub);
        ReportVerb.AddTo(root, hub);
        ForecastVerb.AddTo(root, hub);
        RenderVerb.AddTo(root, hub);
        ExtractVerb.AddTo(root, hub);
        FillVerb.AddTo(root, hub);
        ChangesVerb.AddTo(root);
        NewVerb.AddTo(root);
        LintVerb.AddTo(root);
        CheckVerb.AddTo(root);
        TestVerb.AddTo(root);
        BackupVerbs.AddTo(root, hub);
        return root;
    }
}
