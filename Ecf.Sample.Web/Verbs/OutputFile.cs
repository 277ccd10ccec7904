namespace Ecf.Sample.Web.Verbs;

/// <summary>Puts a whole file into its place, or leaves the place as it was.</summary>
/// <param name="name">Where, as the person wrote it.</param>
internal sealed class OutputFile(string name)
{
    private readonly string path = Path.GetFullPath(name);

    /// <summary>The file's full path.</summary>
    internal string FullPath => path;

    /// <summary>Why nothing could be written there, in one line, as far as that shows beforehand; <c>null</c> where it may be.</summary>
    internal string? Problem
    {
        get
        {
            if (Directory.Exists(path))
            {
                return $"{path} is a folder: write the name of a file after --out.";
            }

            var folder = Path.GetDirectoryName(path)!;
            return Directory.Exists(folder) ? null : $"The folder {folder} does not exist: make it first, or choose another after --out.";
        }
    }

    /// <summary>Writes what was made of a hub to a file, once all that was asked is understood and the file can be written.</summary>
    /// <param name="settings">The site's settings.</param>
    /// <param name="asked">Where to, and what is not understood of what was asked for.</param>
    /// <param name="write">Makes it.</param>
    internal static async Task<Outcome> OfHubAsync(string[] settings, (string Out, string? Problem) asked, Func<OpenHub, OutputFile, Task<Outcome>> write)
    {
        if (asked.Problem is { } problem)
        {
            return Outcome.NotUnderstood(problem);
        }

        var file = new OutputFile(asked.Out);
        if (file.Problem is { } blocked)
        {
            return Outcome.NotDone(blocked);
        }

        var hub = OpenHub.In(SiteSettings.From(settings));
        return hub.IsUsable ? await write(hub.Value, file) : Outcome.NotDone(hub.Findings);
    }

    /// <summary>Writes what was made, or says why it was not.</summary>
    /// <param name="made">The content.</param>
    /// <param name="what">What it is, as in "The forecast as at 31 March 2025".</param>
    internal Outcome Take(ReadResult<byte[]> made, string what) => !made.IsUsable ? Outcome.NotDone(made.Findings)
        : Write(made.Value) is { } refused ? Outcome.NotDone(refused)
        : Outcome.Done($"{what} is in {FullPath}");

    /// <summary>Writes the content beside the place and moves it there.</summary>
    /// <returns>Why it could not be written, in one line; <c>null</c> where it was.</returns>
    internal string? Write(byte[] content)
    {
        var unfinished = FormattableString.Invariant($"{path}.{Environment.ProcessId}.unfinished");
        try
        {
            File.WriteAllBytes(unfinished, content);
            File.Move(unfinished, path, overwrite: true);
            return null;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            Remove(unfinished);
            return $"{path} cannot be written ({refused.Message.ReplaceLineEndings(" ").TrimEnd('.')}): check that no program has it open and that this account may write there, or choose another place after --out.";
        }
    }

    private static void Remove(string unfinished)
    {
        try
        {
            File.Delete(unfinished);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // Where nothing could be written, nothing is left behind.
        }
    }
}
