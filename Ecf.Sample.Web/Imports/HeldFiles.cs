using System.Security.Cryptography;
using Ecf.Reporting.Imports;

namespace Ecf.Sample.Web.Imports;

/// <summary>Keeps files that were sent in beside the database, until they are taken or a day is over. They hold people's records.</summary>
/// <param name="folder">Where; made when it is first needed.</param>
internal sealed class HeldFiles(string folder)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    /// <summary>Keeps a file and gives the id by which it is found; the id says nothing of it.</summary>
    internal async Task<string> KeepAsync(ImportKind kind, string name, ReadOnlyMemory<byte> content, CancellationToken stop)
    {
        Directory.CreateDirectory(folder);
        DeleteOld();
        var id = RandomNumberGenerator.GetHexString(32, lowercase: true);
        await File.WriteAllTextAsync(PathOf(id, "name"), $"{kind}\n{SafeName(name)}", stop);
        var unfinished = PathOf(id, "part");
        await File.WriteAllBytesAsync(unfinished, content.ToArray(), stop);
        File.Move(unfinished, PathOf(id, "file"));
        return id;
    }

    /// <summary>The file of an id; <c>null</c> where there is none any more, or never was.</summary>
    internal async Task<HeldFile?> FindAsync(string id, CancellationToken stop)
    {
        try
        {
            return IsId(id) && (await File.ReadAllTextAsync(PathOf(id, "name"), stop)).Split('\n') is [var kind, var name]
                ? new(id, Enum.Parse<ImportKind>(kind), name, await File.ReadAllBytesAsync(PathOf(id, "file"), stop))
                : null;
        }
        catch (IOException)
        {
            // Taken, too old, or never sent.
            return null;
        }
    }

    /// <summary>The files that wait to be taken, the oldest first: what their rows are, and when they were sent.</summary>
    internal async Task<IReadOnlyList<(string Id, ImportKind Kind, DateTimeOffset Sent)>> WaitingAsync(CancellationToken stop)
    {
        var waiting = new List<(string Id, ImportKind Kind, DateTimeOffset Sent)>();
        foreach (var path in Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.file") : [])
        {
            var id = Path.GetFileNameWithoutExtension(path);
            if (File.GetLastWriteTimeUtc(path) >= DateTime.UtcNow - Kept && await FindAsync(id, stop) is { } file)
            {
                waiting.Add((id, file.Kind, File.GetLastWriteTimeUtc(path)));
            }
        }

        return [.. waiting.OrderBy(file => file.Sent).ThenBy(file => file.Id, StringComparer.Ordinal)];
    }

    /// <summary>Lets a file go once it is taken, and keeps what came of it.</summary>
    internal async Task FinishAsync(HeldFile file, string outcome, CancellationToken stop)
    {
        await File.WriteAllTextAsync(PathOf(file.Id, "done"), $"{file.Kind}\n{outcome}", stop);
        File.Delete(PathOf(file.Id, "file"));
        File.Delete(PathOf(file.Id, "name"));
    }

    /// <summary>What came of a file that was taken; <c>null</c> where none was.</summary>
    internal async Task<(ImportKind Kind, string Outcome)?> OutcomeAsync(string id, CancellationToken stop)
    {
        try
        {
            return IsId(id) && (await File.ReadAllTextAsync(PathOf(id, "done"), stop)).Split('\n', 2) is [var kind, var outcome]
                ? (Enum.Parse<ImportKind>(kind), outcome)
                : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static bool IsId(string id) => id.Length == 32 && id.All(char.IsAsciiHexDigitLower);

    // Only ever shown: no file bears it.
    private static string SafeName(string name) => new([.. Path.GetFileName(name.Replace('\\', '/')).Where(letter => !char.IsControl(letter)).Take(120)]);

    private string PathOf(string id, string ending) => Path.Combine(folder, $"{id}.{ending}");

    private void DeleteOld()
    {
        foreach (var file in Directory.EnumerateFiles(folder).Where(file => File.GetLastWriteTimeUtc(file) < DateTime.UtcNow - Kept))
        {
            File.Delete(file);
        }
    }
}
