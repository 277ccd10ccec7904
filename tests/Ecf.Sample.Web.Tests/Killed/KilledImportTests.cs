using System.Diagnostics;
using System.Globalization;
using System.Text;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.Jobs;
using Ecf.Sample.Web.Tests.Access;
using Ecf.Sample.Web.Tests.Data;
using Ecf.Sample.Web.Tests.Imports;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Ecf.Sample.Web.Tests.Killed;

/// <summary>The site as a process of its own, killed while it takes a list. The environment variable ECF_TESTS_KILLS says how often, where once is not enough.</summary>
public sealed class KilledImportTests
{
    private const int People = 20_000;

    // A file gives no place to hold the site at: on a machine with much else to do it can be done before it is killed.
    private const int MostKills = 5;

    public static TheoryData<StoreKind> Kinds => StoreKinds.Here;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Process_KilledWhileTaking_LeavesAllOrNothingAndTheNextTakesTheListOnce(StoreKind kind)
    {
        var unfinished = 0;
        for (var kill = 0; kill < KilledSite.Kills(usually: 1) || (unfinished == 0 && kill < MostKills); kill++)
        {
            // The first in the middle of its transaction, the others a little later each time, up to and beyond its end.
            unfinished += await KillAndTakeAsync(kind, TimeSpan.FromMilliseconds(kill * 37 % 600)) ? 1 : 0;
        }

        Assert.True(unfinished > 0, $"None of {MostKills} kills came before the list was taken.");
    }

    /// <summary>Kills one site and lets the next take the list; tells whether nothing had been taken when it was killed.</summary>
    private static async Task<bool> KillAndTakeAsync(StoreKind kind, TimeSpan later)
    {
        using var folder = new TemporaryFolder();
        var store = kind.New(folder);
        Assert.Null(store.Prepare(() => new HubRecords { Schools = [Some.Records.Schools[0]] }));
        using (var first = await KilledSite.StartAsync(store))
        {
            await KillWhileTakingAsync(first, store, later);
        }

        var job = await JobAsync(store);
        var taken = Count(store);
        Assert.Contains((job.State, taken), new[] { (JobState.Running, 0), (JobState.Running, People), (JobState.Done, People) });

        using var second = await KilledSite.StartAsync(store);
        var done = await DoneAsync(store);
        Assert.Equal((JobState.Done, job.IsOver ? 1 : 2, People), (done.State, done.Tries, Count(store)));
        Assert.StartsWith($"{People} new", done.Says, StringComparison.Ordinal);
        await second.StopAsync();
        SqliteConnection.ClearAllPools();
        store.Drop();
        return taken == 0;
    }

    /// <summary>Sends the list and takes it, which is long work, and kills the site in its transaction or somewhat later.</summary>
    private static async Task KillWhileTakingAsync(StartedSite site, HubStore store, TimeSpan later)
    {
        var client = new ImportClient(site.Http);
        var plan = await client.SendAsync("participants", List());
        using var held = store is ServerStore ? Hold(store) : null;
        var before = store is FileStore file ? LogOf(file) : 0;
        (await client.PostAsync(plan, "all")).Dispose();
        var watch = Stopwatch.StartNew();
        while (!IsWriting(store, before))
        {
            Assert.True(watch.Elapsed < TimeSpan.FromMinutes(2), "No transaction began.");
            await Task.Yield();
        }

        if (later > TimeSpan.Zero)
        {
            held?.Dispose();
            await Task.Delay(later);
        }

        await site.StopAsync();
    }

    private static async Task<Job> DoneAsync(HubStore store)
    {
        for (var time = 0; time < 600 && !(await JobAsync(store)).IsOver; time++)
        {
            await Task.Delay(200);
        }

        return await JobAsync(store);
    }

    private static async Task<Job> JobAsync(HubStore store)
    {
        using var look = store.Open();
        return await look.Set<Job>().SingleAsync();
    }

    // In the middle of a transaction this large SQLite writes pages that no longer fit in memory to its log, long before the end.
    private static bool IsWriting(HubStore store, long before)
    {
        if (store is FileStore file)
        {
            return LogOf(file) > before + 100_000;
        }

        using var context = store.Open();
        return context.Database.SqlQuery<bool>($"""SELECT EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND wait_event = 'relation') AS "Value" """).Single();
    }

    private static long LogOf(FileStore file) => new FileInfo(file.Path + "-wal") is { Exists: true } log ? log.Length : 0;

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

    /// <summary>How many people were taken, each with a school.</summary>
    private static int Count(HubStore store)
    {
        using var context = store.Open();
        var people = context.Ects.Count();
        Assert.Equal(people, context.SchoolPeriods.Count());
        return people;
    }
}
