using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Ecf.Sample.Web.Data;

/// <summary>Copies a hub's store to a file and back, while others read and write it.</summary>
/// <param name="store">The store.</param>
internal sealed class StoreCopy(FileStore store)
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int Tries = 100;

    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(100);

    /// <summary>Copies the store, as it is at one moment, to a file that does not exist yet.</summary>
    /// <returns><c>null</c> where that worked; otherwise the reason, in one line, why not. A file that is not whole is never left behind.</returns>
    internal string? BackUp(string file)
    {
        if (!File.Exists(store.Path))
        {
            return $"There is no database at {store.Path}: name the hub's with --database.";
        }

        if (File.Exists(file) || Directory.Exists(file))
        {
            return $"{file} is there already: choose another name, so that no earlier copy is lost.";
        }

        return Try(file, () => Put(store.Path, file));
    }

    /// <summary>Puts a copy in the place of the store, which is kept under another name first.</summary>
    /// <param name="file">The copy.</param>
    /// <param name="kept">Where the store as it was is kept; nothing where there was none.</param>
    /// <returns><c>null</c> where that worked; otherwise the reason, in one line, why not, and the store is as it was.</returns>
    internal string? Restore(string file, string kept)
    {
        if (!File.Exists(file))
        {
            return $"There is no file {file}: write the copy's name after restore.";
        }

        return Try(file, () =>
        {
            using var tried = new Unfinished(store.Path);
            Copy(file, tried.Path, SqliteOpenMode.ReadOnly);
            if (Look(tried.Path, file) is { } problem)
            {
                return problem;
            }

            if (File.Exists(store.Path) && BackUp(kept) is { } refused)
            {
                return refused;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(store.Path)!);
            Copy(tried.Path, store.Path, SqliteOpenMode.ReadWrite);
            return null;
        });
    }

    private static string? Put(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(to))!);
        using var whole = new Unfinished(to);
        // A store that others write to has a log beside it, which a reader must be able to open.
        Copy(from, whole.Path, SqliteOpenMode.ReadWrite);
        if (Look(whole.Path, from) is { } problem)
        {
            return problem;
        }

        File.Move(whole.Path, to);
        return null;
    }

    private static void Copy(string from, string to, SqliteOpenMode mode)
    {
        using var source = Open(from, mode);
        using var target = Open(to, SqliteOpenMode.ReadWriteCreate);
        for (var left = Tries; ; left--)
        {
            try
            {
                source.BackupDatabase(target);
                return;
            }
            catch (SqliteException taken) when (StoreProblems.Primary(taken) is Busy or Locked && left > 0)
            {
                Thread.Sleep(BetweenTries);
            }
        }
    }

    /// <summary>Whether a copy is a whole store of this version or an older one, which it is brought up to; names the file that it came from.</summary>
    private static string? Look(string copy, string from)
    {
        using var context = new SqliteContext(new DbContextOptionsBuilder<SqliteContext>().UseSqlite(Connection(copy, SqliteOpenMode.ReadWrite)).Options);
        var problem = StoreCheck.Of(context, from);
        // One file to carry away: nothing of it lies in another beside it.
        context.Database.ExecuteSqlRaw("PRAGMA journal_mode = DELETE");
        return problem;
    }

    private static string? Try(string file, Func<string?> work)
    {
        try
        {
            return work();
        }
        catch (Exception refused) when (refused is SqliteException or IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return StoreProblems.Of(refused, file);
        }
    }

    private static SqliteConnection Open(string file, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(Connection(file, mode));
        connection.Open();
        return connection;
    }

    private static string Connection(string file, SqliteOpenMode mode) =>
        new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false, DefaultTimeout = 10 }.ToString();

    /// <summary>A file beside another until it is whole; whatever is left of it goes.</summary>
    private sealed class Unfinished(string of) : IDisposable
    {
        internal string Path { get; } = FormattableString.Invariant($"{of}.{Environment.ProcessId}.unfinished");

        public void Dispose()
        {
            foreach (var ending in new[] { "", "-wal", "-shm", "-journal" })
            {
                File.Delete(Path + ending);
            }
        }
    }
}
