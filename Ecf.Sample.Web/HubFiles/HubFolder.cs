namespace Ecf.Sample.Web.HubFiles;

/// <summary>A hub's folder: its <c>hub.json</c>, and the programmes, calendars, rates, areas, declarations, plans and templates beside it.</summary>
/// <param name="Path">Where it is.</param>
internal sealed record HubFolder(string Path)
{
    /// <summary>Reads <c>hub.json</c>; a missing or locked file is a finding.</summary>
    internal ReadResult<HubDescription> Read()
    {
        try
        {
            using var json = File.OpenRead(System.IO.Path.Combine(Path, "hub.json"));
            return HubReader.Read(json, "hub.json");
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return Refused(HubFindings.NoFile(Path));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return Refused(HubFindings.Unreadable(refused.Message.TrimEnd('.')));
        }
    }

    /// <summary>The files of one kind, such as <c>programmes/*.json</c>, in the order of their names; none where the folder is missing.</summary>
    internal IReadOnlyList<string> Files(string kind, string pattern)
    {
        var folder = System.IO.Path.Combine(Path, kind);
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal)]
            : [];
    }

    private static ReadResult<HubDescription> Refused(string sentence) =>
        new(null, [new("hub.json", "$", Severity.Error, "ECF809", sentence)]);
}
