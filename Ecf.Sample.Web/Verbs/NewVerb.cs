using System.CommandLine;
using Ecf.Sample.Web.HubFiles;

namespace Ecf.Sample.Web.Verbs;

/// <summary>Gives a hub its own folder of files: a copy of the sample hub that lies in the program.</summary>
internal static class NewVerb
{
    private const string About =
        """
        Copies the sample hub's files into a new folder, from which a hub makes its own; README.md there says what each is.
        A folder that holds anything already is left as it is.
        An example: new my-hub
        """;

    internal static void AddTo(Command root)
    {
        Argument<string> folder = new("FOLDER") { Description = "The folder to make; it must not be there yet, or be empty" };
        var verb = new Command("new", About) { folder };
        verb.Do((parsed, _) => Task.FromResult(New(parsed.GetValue(folder)!)));
        root.Subcommands.Add(verb);
    }

    private static Outcome New(string folder)
    {
        if (Refusal(folder) is { } refusal)
        {
            return Outcome.NotDone(refusal);
        }

        try
        {
            HubCopy.Make(Path.Combine(AppContext.BaseDirectory, "Hub"), folder);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return Outcome.NotDone($"{folder} was not made ({refused.Message.TrimEnd('.')}): choose a folder that you may write in.");
        }

        return Outcome.Done($"{Path.GetFullPath(folder)} holds a copy of the sample hub: edit its hub.json, look it over with \"lint {folder}\", and serve it with \"--hub {folder}\".");
    }

    private static string? Refusal(string folder) =>
        File.Exists(folder) ? $"{folder} is a file, and nothing was written: name a folder that is not there yet after new."
        : Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any() ? $"The folder {folder} holds files already, and nothing was written: name one that is not there yet after new."
        : null;
}
