namespace Ecf.Sample.Web.HubFiles;

/// <summary>Copies a hub's folder, whole or not at all.</summary>
internal static class HubCopy
{
    internal static void Make(string from, string to)
    {
        var place = Path.TrimEndingDirectorySeparator(Path.GetFullPath(to));
        var unfinished = FormattableString.Invariant($"{place}.{Environment.ProcessId}.unfinished");
        try
        {
            Copy(from, unfinished);
            if (Directory.Exists(place))
            {
                Directory.Delete(place);
            }

            Directory.Move(unfinished, place);
        }
        finally
        {
            if (Directory.Exists(unfinished))
            {
                Directory.Delete(unfinished, recursive: true);
            }
        }
    }

    // Bytes and not File.Copy, which hands on that an installed program's files may not be written.
    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
        {
            File.WriteAllBytes(Path.Combine(to, Path.GetFileName(file)), File.ReadAllBytes(file));
        }

        foreach (var folder in Directory.EnumerateDirectories(from))
        {
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
        }
    }
}
