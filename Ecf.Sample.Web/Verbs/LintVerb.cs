using System.CommandLine;
using Ecf.Sample.Web.HubFiles;

namespace Ecf.Sample.Web.Verbs;

/// <summary>Looks a hub's folder over and prints all that was found.</summary>
internal static class LintVerb
{
    private const string About =
        """
        Reads every file of a hub's folder (hub.json, programmes, calendars, rates, plans, templates) and prints what it finds, one finding a line;
        then, for each programme that an override changes, which file wrote each of its cells.
        Ends with 1 where there is an error and with 0 where there is none.
        An example: lint my-hub
        """;

    internal static void AddTo(Command root)
    {
        Argument<string> folder = new("FOLDER") { Description = "The hub's folder, the one that holds hub.json" };
        var verb = new Command("lint", About) { folder };
        verb.Do((parsed, _) => Task.FromResult(Lint(parsed.GetValue(folder)!)));
        root.Subcommands.Add(verb);
    }

    private static Outcome Lint(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return Outcome.NotUnderstood(File.Exists(folder)
                ? $"{folder} is a file: write the hub's folder after lint."
                : $"The folder {folder} does not exist: write the hub's folder after lint.");
        }

        var lint = HubLint.Of(new(folder));
        return new(lint.Count(Severity.Error) > 0 ? CommandLine.NotDone : 0, [.. lint.Findings.Select(finding => finding.ToString()), .. lint.Origins, lint.Summary], []);
    }
}
