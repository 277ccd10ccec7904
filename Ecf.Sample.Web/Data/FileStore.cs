using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Ecf.Sample.Web.Data;

/// <summary>The file that holds a hub's records: made and filled once, checked at every start.</summary>
/// <param name="path">Where the file is or shall be.</param>
internal sealed class FileStore(string path) : HubStore
{
    private const string Unfinished = ".unfinished";

    private const UnixFileMode OwnerAlone = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>The file's full path.</summary>
    internal string Path { get; } = System.IO.Path.GetFullPath(path);

    internal override string Place => Path;

    internal override string? Prepare(Func<HubRecords> records)
    {
        try
        {
            MakeFolder(System.IO.Path.GetDirectoryName(Path)!);
            DeleteAbandoned();
            if (new FileInfo(Path) is not { Exists: true, Length: > 0 })
            {
                Make(records());
            }

            using var context = Open();
            KeepTables(context);
            return StoreCheck.Of(context, Path);
        }
        catch (Exception refused) when (ProblemOf(refused) is not null)
        {
            return ProblemOf(refused);
        }
    }

    internal override HubContext Open() => new SqliteContext(Options(Path));

    internal override void AddTo(IServiceCollection services) =>
        services.AddDbContextPool<HubContext, SqliteContext>(options => UseKeptTables(Configure(options, Path, pooling: true)));

    internal override string? ProblemOf(Exception refused) =>
        refused is SqliteException or IOException or UnauthorizedAccessException or NotSupportedException or DbUpdateException { InnerException: SqliteException }
            ? StoreProblems.Of(refused.InnerException as SqliteException ?? refused, Path) : null;

    // The new file stands under another name until it is whole: a start that is cut short leaves nothing that a later one
    // could take for a store, and no migration lock that it would wait for.
    private void Make(HubRecords records)
    {
        var unfinished = FormattableString.Invariant($"{Path}.{Environment.ProcessId}{Unfinished}");
        try
        {
            Delete(unfinished);
            using (var context = new SqliteContext(Options(unfinished)))
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

    // Nobody else on a machine has any business with a hub's records, unless whoever made the folder says so.
    private static void MakeFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, OwnerAlone);
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

    private static DbContextOptions<SqliteContext> Options(string file) =>
        (DbContextOptions<SqliteContext>)Configure(new DbContextOptionsBuilder<SqliteContext>(), file, pooling: false).Options;

    private static DbContextOptionsBuilder Configure(DbContextOptionsBuilder options, string file, bool pooling) =>
        options.UseSqlite(ConnectionTo(file, pooling)).UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);

    private static string ConnectionTo(string file, bool pooling) =>
        new SqliteConnectionStringBuilder { DataSource = file, ForeignKeys = true, Pooling = pooling, DefaultTimeout = 5 }.ToString();
}
