using System.Diagnostics;
using System.Globalization;
using System.Text;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.Tests.Access;
using Ecf.Sample.Web.Tests.Data;
using Ecf.Sample.Web.Tests.Imports;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Ecf.Sample.Web.Tests.Killed;

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

    public static TheoryData<StoreKind> Kinds => StoreKinds.Here;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Process_KilledWhileTaking_LeavesAllOrNothingAndTheListCanBeTaken(StoreKind kind)
    {
        var store = kind.New(folder);
        Assert.Null(store.Prepare(() => new HubRecords { Schools = [Some.Records.Schools[0]] }));
        using (var first = await KilledSite.StartAsync(store))
        {
            Assert.False(await IsAnsweredAsync(first.Http, () => KillAsync(first, store)), "The site finished before it was killed.");
        }

        Assert.Contains(Count(store), new[] { 0, People });
        using var second = await KilledSite.StartAsync(store);
        Assert.True(await IsAnsweredAsync(second.Http, () => Task.CompletedTask));
        Assert.Equal(People, Count(store));
        store.Drop();
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

    private static async Task KillAsync(StartedSite site, HubStore store)
    {
        using var held = store is ServerStore ? Hold(store) : null;
        var watch = Stopwatch.StartNew();
        while (!IsWriting(store))
        {
            Assert.True(watch.Elapsed < TimeSpan.FromMinutes(2), "No transaction began.");
            await Task.Yield();
        }

        await site.StopAsync();
    }

    // In the middle of a transaction this large SQLite writes pages that no longer fit in memory to its log, long before the end.
    private static bool IsWriting(HubStore store)
    {
        if (store is FileStore file)
        {
            return new FileInfo(file.Path + "-wal") is { Exists: true, Length: > 0 };
        }

        using var context = store.Open();
        return context.Database.SqlQuery<bool>($"""SELECT EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND wait_event = 'relation') AS "Value" """).Single();
    }

    /// <summary>Holds a table that the list needs, so that the site waits in the middle of its transaction for as long as this is not let go.</summary>
    private static HubContext Hold(HubStore store)
    {
        var context = store.Open();
        context.Database.BeginTransaction();
        context.Database.ExecuteSqlRaw("LOCK TABLE \"school_periods\" IN SHARE MODE");
        return context;
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

    private static int Count(HubStore store)
    {
        using var context = store.Open();
        return context.Ects.Join(context.SchoolPeriods, ect => ect.Trn, period => period.Person, (ect, _) => ect).Count();
    }
}
