using Ecf.Sample.Web.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Ecf.Sample.Web.Tests.Data;

public sealed class FileStoreTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly FileStore store;

    public FileStoreTests() => store = new(folder.File("deep/down/hub.db"));

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    /// <summary>A copying answers with SQLite's extended codes: 261 is a log that another is reading in.</summary>
    [Theory]
    [InlineData(5)]
    [InlineData(261)]
    [InlineData(262)]
    public void Problem_Locked_SaysSoWhateverTheExtendedCode(int code) =>
        Assert.Contains("is locked by another program", StoreProblems.Of(new SqliteException("database is locked", code, code), "hub.db"));

    [Fact]
    public void Prepare_NoFolderYet_GivesEveryRecordBack()
    {
        Assert.Null(store.Prepare(() => Some.Records));
        using var context = Open();
        Assert.Equal(Some.Records.Schools.OrderBy(row => row.Urn), context.Schools.OrderBy(row => row.Urn));
        Assert.Equal(Some.Records.Ects, context.Ects.OrderBy(row => row.Trn));
        Assert.Equal(Some.Records.Mentors, context.Mentors.OrderBy(row => row.Trn));
        Assert.Equal(Some.Records.SchoolPeriods, context.SchoolPeriods.OrderBy(row => row.Person).ThenBy(row => row.From));
        Assert.Equal(Some.Records.Mentorships, context.Mentorships.OrderBy(row => row.Ect).ThenBy(row => row.From));
        Assert.Equal(Some.Records.PatternChanges, context.PatternChanges.OrderBy(row => row.Person).ThenBy(row => row.From));
        Assert.Equal(Some.Records.Absences, context.Absences.OrderBy(row => row.Person).ThenBy(row => row.First));
    }

    [Fact]
    public void Prepare_Twice_FillsOnce()
    {
        store.Prepare(() => Some.Records);
        Assert.Null(store.Prepare(() => throw new InvalidOperationException("There is a store already.")));
        using var context = Open();
        Assert.Equal(60, context.Schools.Count());
    }

    [Fact]
    public void Prepare_FillBreaksOff_LeavesNoStoreAndTheNextStartMakesOne()
    {
        var orphans = new HubRecords { Mentorships = Some.Records.Mentorships };
        Assert.NotNull(store.Prepare(() => orphans));
        Assert.Empty(Directory.EnumerateFiles(Path.GetDirectoryName(store.Path)!));
        Assert.Null(store.Prepare(() => Some.Records));
        Assert.Equal([store.Path], Directory.EnumerateFiles(Path.GetDirectoryName(store.Path)!));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Prepare_AfterAKilledStart_ClearsWhatItLeft(bool wasMadeSince)
    {
        Write("");
        if (wasMadeSince)
        {
            Assert.Null(store.Prepare(() => Some.Records));
        }

        File.WriteAllText(store.Path + ".1.unfinished", "half");
        File.SetLastWriteTimeUtc(store.Path + ".1.unfinished", DateTime.UtcNow.AddHours(-1));
        Assert.Null(store.Prepare(() => Some.Records));
        Assert.Equal([store.Path], Directory.EnumerateFiles(Path.GetDirectoryName(store.Path)!));
    }

    [Fact]
    public void Prepare_EmptyFile_MakesAStore()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(store.Path)!);
        File.Create(store.Path).Dispose();
        Assert.Null(store.Prepare(() => Some.Records));
        using var context = Open();
        Assert.Equal(60, context.Schools.Count());
    }

    [Fact]
    public void Prepare_StoreFromBeforeSortKeys_AddsThem()
    {
        store.Prepare(() => Some.Records);
        using (var older = Open())
        {
            older.Database.ExecuteSqlRaw("UPDATE ects SET SortKey = ''");
        }

        Assert.Null(store.Prepare(() => Some.Records));
        using var context = Open();
        Assert.Equal(Some.Records.Ects.Select(ect => ect.SortKey).Order(StringComparer.Ordinal), context.Ects.OrderBy(row => row.SortKey).Select(row => row.SortKey));
    }

    [Fact]
    public void Prepare_NotADatabase_IsRefusedAndLeftAsItIs()
    {
        Write(new string('x', 9000));
        Assert.Equal($"The database {store.Path} is damaged: put back a copy, or move the file away and a new one is made.", store.Prepare(() => Some.Records));
        Assert.Equal(9000, new FileInfo(store.Path).Length);
    }

    [Fact]
    public void Prepare_DamagedInTheMiddle_IsRefused()
    {
        store.Prepare(() => Some.Records);
        using (var file = File.OpenWrite(store.Path))
        {
            file.Position = 8192;
            file.Write(new byte[file.Length - 8192 - 4096]);
        }

        Assert.Contains("is damaged", store.Prepare(() => Some.Records));
    }

    [Fact]
    public void Prepare_SomebodyElsesDatabase_IsRefused()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(store.Path)!);
        Run("CREATE TABLE recipes (name TEXT)");
        Assert.Contains("is not one of this site's", store.Prepare(() => Some.Records));
    }

    [Fact]
    public void Prepare_StoreOfANewerVersion_IsRefused()
    {
        store.Prepare(() => Some.Records);
        Run("INSERT INTO __EFMigrationsHistory VALUES ('29991231000000_Later', '99.0.0')");
        Assert.Contains("was made by a newer version", store.Prepare(() => Some.Records));
    }

    [Fact]
    public void Prepare_LockedByAnotherProgram_SaysSoWithinSeconds()
    {
        store.Prepare(() => Some.Records);
        using var other = new SqliteConnection($"Data Source={store.Path}");
        other.Open();
        using var transaction = other.BeginTransaction();
        Assert.Contains("is locked by another program", store.Prepare(() => Some.Records));
    }

    [Fact]
    public void Prepare_OrphanMigrationLock_DoesNotWait()
    {
        store.Prepare(() => HubRecords.None);
        Run("CREATE TABLE IF NOT EXISTS __EFMigrationsLock (Id INTEGER PRIMARY KEY, Timestamp TEXT); INSERT INTO __EFMigrationsLock VALUES (1, '2026-01-01')");
        using (var made = Open())
        {
            Run($"PRAGMA foreign_keys = OFF; {string.Concat(made.Model.GetEntityTypes().Select(type => $"DROP TABLE {type.GetTableName()}; "))}DELETE FROM __EFMigrationsHistory");
        }

        Assert.Null(store.Prepare(() => HubRecords.None));
        using var context = Open();
        Assert.Empty(context.Schools);
    }

    [Fact]
    public void Prepare_FolderIsAFile_SaysSo()
    {
        File.WriteAllText(folder.File("deep"), "in the way");
        Assert.StartsWith($"The database {store.Path} cannot be used: ", store.Prepare(() => Some.Records), StringComparison.Ordinal);
    }

    /// <summary>Readers do not wait for a writer, a writer waits for another, and no row points at nothing.</summary>
    [Fact]
    public void Open_AnyConnection_KeepsALogWaitsAndMindsForeignKeys()
    {
        store.Prepare(() => Some.Records);
        using var context = Open();
        Assert.Equal("wal", Ask(context, "PRAGMA journal_mode"));
        Assert.Equal("1", Ask(context, "PRAGMA foreign_keys"));
        Assert.Equal("2", Ask(context, "PRAGMA synchronous"));
        Assert.Equal(5, ((SqliteConnection)context.Database.GetDbConnection()).DefaultTimeout);
        Assert.Contains("FOREIGN KEY", Assert.Throws<SqliteException>(() => context.Database.ExecuteSqlRaw("DELETE FROM schools")).Message);
    }

    /// <summary>A copy that was put back where there was no store says nothing of a log.</summary>
    [Fact]
    public void Prepare_AStoreWithoutALog_GivesItOne()
    {
        store.Prepare(() => Some.Records);
        Run("PRAGMA journal_mode = DELETE");
        Assert.Null(store.Prepare(() => Some.Records));
        using var context = Open();
        Assert.Equal("wal", Ask(context, "PRAGMA journal_mode"));
    }

    [Fact]
    public void Model_MigrationsTogether_MakeIt()
    {
        using var context = Open();
        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Theory]
    [InlineData(5, "is locked by another program")]
    [InlineData(8, "cannot be written to")]
    [InlineData(13, "is full")]
    [InlineData(14, "cannot be opened")]
    [InlineData(26, "is damaged")]
    [InlineData(1, "SQLite says \"broken\"")]
    public void Problem_OfSqlite_IsSaidInOneLine(int code, string words)
    {
        var problem = StoreProblems.Of(new SqliteException("broken", code), "hub.db");
        Assert.Contains(words, problem);
        Assert.DoesNotContain('\n', problem);
    }

    private static string? Ask(HubContext context, string pragma)
    {
        context.Database.OpenConnection();
        using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = pragma;
        return Convert.ToString(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }

    private HubContext Open() => store.Open();

    private void Write(string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(store.Path)!);
        File.WriteAllText(store.Path, text);
    }

    private void Run(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={store.Path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
