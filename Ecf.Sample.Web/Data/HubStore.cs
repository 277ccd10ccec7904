using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Ecf.Sample.Web.Data;

/// <summary>The file that holds a hub's records: made and filled once, checked at every start.</summary>
/// <param name="path">Where the file is or shall be.</param>
internal sealed class HubStore(string path)
{
    private const string Unfinished = ".unfinished";

    /// <summary>The file's full path.</summary>
    internal string Path { get; } = System.IO.Path.GetFullPath(path);

    /// <summary>What the site opens the file with.</summary>
    internal string Connection => ConnectionTo(Path, pooling: true);

    /// <summary>What a verb opens the file with, to read it once.</summary>
    internal DbContextOptions<HubContext> Options => new DbContextOptionsBuilder<HubContext>()
        .UseSqlite(ConnectionTo(Path, pooling: false)).UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking).Options;

    /// <summary>
    /// Makes and fills the file where there is none, and otherwise looks whether it can be used.
    /// </summary>
    /// <param name="records">What a new file is filled with.</param>
    /// <returns><c>null</c> where the file can be used; otherwise the reason, in one line, why not.</returns>
    internal string? Prepare(Func<HubRecords> records)
    {
        try
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
            if (new FileInfo(Path) is not { Exists: true, Length: > 0 })
            {
                Make(records());
            }

            using var context = Open(Path, pooling: false);
            return StoreCheck.Of(context, Path);
        }
        catch (Exception refused) when (refused is SqliteException or IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return StoreProblems.Of(refused, Path);
        }
    }

    // The new file stands under another name until it is whole: a start that is cut short leaves nothing that a later one
    // could take for a store, and no migration lock that it would wait for.
    private void Make(HubRecords records)
    {
        DeleteAbandoned();
        var unfinished = FormattableString.Invariant($"{Path}.{Environment.ProcessId}{Unfinished}");
        try
        {
            Delete(unfinished);
            using (var context = Open(unfinished, pooling: false))
            {
                context.Database.Migrate();
                Filling.Fill(context, records);
            }

            MoveIntoPlace(unfinished);
        }
        finally
        {
            Delete(unfinished);
        }
    }

    // Left by starts that were killed; a younger one may still be at work.
    private void DeleteAbandoned()
    {
        var files = Directory.EnumerateFiles(System.IO.Path.GetDirectoryName(Path)!, $"{System.IO.Path.GetFileName(Path)}.*{Unfinished}*");
        foreach (var file in files.Where(file => File.GetLastWriteTimeUtc(file) < DateTime.UtcNow.AddMinutes(-10)))
        {
            File.Delete(file);
        }
    }

    private void MoveIntoPlace(string unfinished)
    {
        try
        {
            var replacesEmptyFile = File.Exists(Path) && new FileInfo(Path).Length == 0;
            File.Move(unfinished, Path, replacesEmptyFile);
        }
        catch (IOException) when (File.Exists(Path))
        {
            // Another start was quicker: its file is as good.
        }
    }

    private static void Delete(string file)
    {
        foreach (var ending in new[] { "", "-wal", "-shm", "-journal" })
        {
            File.Delete(file + ending);
        }
    }

    private static HubContext Open(string file, bool pooling) =>
        new(new DbContextOptionsBuilder<HubContext>().UseSqlite(ConnectionTo(file, pooling)).Options);

    private static string ConnectionTo(string file, bool pooling) =>
        new SqliteConnectionStringBuilder { DataSource = file, ForeignKeys = true, Pooling = pooling, DefaultTimeout = 5 }.ToString();
}
