using Ecf.Domain.Attendance;
using Ecf.Sample.Web.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Ecf.Sample.Web.Tests.Data;

public sealed class StoreCopyTests : IDisposable
{
    private const int Together = 100;

    private readonly TemporaryFolder folder = new();
    private readonly FileStore store;

    public StoreCopyTests()
    {
        store = new(folder.File("hub.db"));
        Assert.Null(store.Prepare(() => Some.Records));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    [Fact]
    public void BackUpAndRestore_TheMadeUpHub_GivesEveryRecordBackAndKeepsWhatWasThere()
    {
        Assert.Null(new StoreCopy(store).BackUp(folder.File("copy.db")));
        Change(context => context.Marks.ExecuteDelete());

        Assert.Null(new StoreCopy(store).Restore(folder.File("copy.db"), folder.File("before.db")));

        Assert.Equal(Some.Records.Marks.Count, Count("hub.db"));
        Assert.Equal(0, Count("before.db"));
        Assert.Null(store.Prepare(() => HubRecords.None));
        Assert.Empty(Directory.EnumerateFiles(folder.Path, "*.unfinished*"));
    }

    /// <summary>Somebody writes a hundred marks at a time all the while: a copy holds none of them in part.</summary>
    [Fact]
    public async Task BackUp_UnderLoad_IsWholeAndOfOneMoment()
    {
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(() => WriteUntil(stop.Token));
        var problems = Enumerable.Range(0, 5).Select(copy => new StoreCopy(store).BackUp(folder.File($"copy-{copy}.db"))).ToList();
        await stop.CancelAsync();
        var written = await writing;

        Assert.True(problems.TrueForAll(problem => problem is null), string.Join(" ", problems.OfType<string>()));
        Assert.All(Enumerable.Range(0, 5), copy => Assert.Equal("ok", Integrity($"copy-{copy}.db")));
        var copied = Enumerable.Range(0, 5).Select(copy => Count($"copy-{copy}.db") - Some.Records.Marks.Count).ToList();
        Assert.All(copied, count => Assert.Equal(0, count % Together));
        Assert.Equal(copied.Order(), copied);
        Assert.True(copied[^1] <= written * Together);
    }

    [Fact]
    public async Task Restore_UnderLoad_LeavesAWholeStore()
    {
        Assert.Null(new StoreCopy(store).BackUp(folder.File("copy.db")));
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(() => WriteUntil(stop.Token));
        Assert.Null(new StoreCopy(store).Restore(folder.File("copy.db"), folder.File("before.db")));
        await stop.CancelAsync();
        await writing;

        Assert.Null(store.Prepare(() => HubRecords.None));
        Assert.Equal(0, (Count("hub.db") - Some.Records.Marks.Count) % Together);
    }

    [Fact]
    public void BackUp_OverAFile_IsRefusedAndLeavesIt()
    {
        File.WriteAllText(folder.File("taken.db"), "mine");
        Assert.Contains("is there already", new StoreCopy(store).BackUp(folder.File("taken.db")));
        Assert.Equal("mine", File.ReadAllText(folder.File("taken.db")));
    }

    [Theory]
    [InlineData("not a database at all, whatever its name may say about it", "is damaged")]
    [InlineData("", "is not one of this site's")]
    public void Restore_OfAnythingElse_IsRefusedAndLeavesTheStore(string content, string said)
    {
        File.WriteAllText(folder.File("strange.db"), content);
        Assert.Contains(said, new StoreCopy(store).Restore(folder.File("strange.db"), folder.File("before.db")));
        Assert.Equal(Some.Records.Marks.Count, Count("hub.db"));
        Assert.False(File.Exists(folder.File("before.db")));
    }

    [Fact]
    public void Restore_OfANewerStore_IsRefused()
    {
        Assert.Null(new StoreCopy(store).BackUp(folder.File("copy.db")));
        using (var connection = new SqliteConnection($"Data Source={folder.File("copy.db")};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "INSERT INTO __EFMigrationsHistory VALUES ('29991231000000_Later', '99.0.0')";
            command.ExecuteNonQuery();
        }

        Assert.Contains("newer version", new StoreCopy(store).Restore(folder.File("copy.db"), folder.File("before.db")));
    }

    private int WriteUntil(CancellationToken stop)
    {
        var written = 0;
        for (; !stop.IsCancellationRequested; written++)
        {
            Change(context => MarkWriter.Write(context, Enumerable.Range(0, Together).Select(mark => new RegisterEntry("0009999", $"Y1T1-load-{written}-{mark}", Mark.Attended, new(2025, 1, 1))), CancellationToken.None));
        }

        return written;
    }

    private void Change(Action<HubContext> work)
    {
        using var context = store.Open();
        work(context);
    }

    private string? Integrity(string file)
    {
        using var connection = new SqliteConnection($"Data Source={folder.File(file)};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        return (string?)command.ExecuteScalar();
    }

    private int Count(string file)
    {
        using var context = new FileStore(folder.File(file)).Open();
        return context.Marks.Count();
    }
}
