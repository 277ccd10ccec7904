using System.Diagnostics;
using System.Globalization;
using System.Text;
using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.Tests.Access;
using Ecf.Sample.Web.Tests.Data;
using Microsoft.Data.Sqlite;

namespace Ecf.Sample.Web.Tests.Imports;

/// <summary>The site as a process of its own, killed while it takes a list.</summary>
public sealed class KilledImportTests : IDisposable
{
    private const int People = 20_000;

    private readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    [Fact]
    public async Task Process_KilledWhileTaking_LeavesAllOrNothingAndTheListCanBeTaken()
    {
        var database = folder.File("hub.db");
        Assert.Null(new FileStore(database).Prepare(() => new HubRecords { Schools = [Some.Records.Schools[0]] }));
        using (var first = await StartAsync())
        {
            Assert.False(await IsAnsweredAsync(first.Http, () => KillAsync(first, database)), "The site finished before it was killed.");
        }

        Assert.Contains(Count(database), new[] { 0, People });
        using var second = await StartAsync();
        Assert.True(await IsAnsweredAsync(second.Http, () => Task.CompletedTask));
        Assert.Equal(People, Count(database));
    }

    /// <summary>Sends the list and takes it where there is anything to take, while something else happens.</summary>
    private static async Task<bool> IsAnsweredAsync(HttpClient http, Func<Task> meanwhile)
    {
        var client = new ImportClient(http);
        var plan = await client.SendAsync("participants", List());
        if (plan.QuerySelector("input[name=seen]") is null)
        {
            return ImportClient.Figures(plan)["unchanged"] == People;
        }

        var other = Task.Run(meanwhile);
        try
        {
            (await client.PostAsync(plan, "all")).Dispose();
            return true;
        }
        catch (HttpRequestException)
        {
            // The process is gone.
            return false;
        }
        finally
        {
            await other;
        }
    }

    // In the middle of a transaction this large SQLite writes pages that no longer fit in memory to its log, long before the end.
    private static async Task KillAsync(StartedSite site, string database)
    {
        var (watch, log) = (Stopwatch.StartNew(), new FileInfo(database + "-wal"));
        while (log is not { Exists: true, Length: > 0 })
        {
            Assert.True(watch.Elapsed < TimeSpan.FromMinutes(2), "No transaction began.");
            await Task.Yield();
            log.Refresh();
        }

        await site.StopAsync();
    }

    private static string List()
    {
        var list = new StringBuilder("TRN,Name,Role,School URN,Start date,Cohort\n");
        for (var person = 0; person < People; person++)
        {
            list.Append(CultureInfo.InvariantCulture, $"{7_000_000 + person},Person {person},ECT,{Some.Records.Schools[0].Urn},01/09/2026,2026\n");
        }

        return list.ToString();
    }

    private static int Count(string database)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM ects JOIN school_periods ON trn = person";
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private async Task<StartedSite> StartAsync()
    {
        var site = await StartedSite.StartAsync(folder.File("hub.db"), "Development");
        await Forms.TryOutAsync(site.Http, AccessRole.HubManager);
        return site;
    }
}
