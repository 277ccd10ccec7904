using System.Net;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.Jobs;
using Ecf.Sample.Web.Tests.Access;
using Ecf.Sample.Web.Tests.Data;
using Ecf.Sample.Web.Tests.Killed;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Ecf.Sample.Web.Tests.Jobs;

/// <summary>An instance of the site is killed at work on a job, and another process finishes it.</summary>
public sealed class KilledJobTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<StoreKind> Kinds => StoreKinds.Here;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Kill_AtWork_IsFinishedOnceByAnother(StoreKind kind)
    {
        var store = kind.New(folder);
        var job = await KillAtWorkAsync(store);

        using var second = await KilledSite.StartAsync(store);
        using var look = store.Open();
        await Until(async () => (await look.Set<Job>().SingleAsync(row => row.Id == job)).IsOver);

        var done = await look.Set<Job>().SingleAsync(row => row.Id == job);
        Assert.Equal((JobState.Done, 2), (done.State, done.Tries));
        var page = await second.Http.OpenAsync($"/work/{done.Id}");
        Assert.Contains("rows", page.QuerySelector(".good")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("Hub,Cohort,TRN,", await second.Http.GetStringAsync(new Uri($"/work/{done.Id}/file", UriKind.Relative)), StringComparison.Ordinal);
        store.Drop();
    }

    /// <summary>Kills the site at work, and gives the job that it was at; a job that was over before is begun again for another day.</summary>
    private static async Task<string> KillAtWorkAsync(HubStore store)
    {
        for (var day = 20; ; day--)
        {
            using var site = await KilledSite.StartAsync(store);
            using var look = store.Open();
            using var begun = await site.Unfollowed.SendAsync(await site.Http.OpenAsync("/downloads"), "form[data-form=work]", ("what", "everybody.csv"), ("as-at", FormattableString.Invariant($"2026-11-{day}")));
            Assert.Equal(HttpStatusCode.Found, begun.StatusCode);
            var job = begun.Headers.Location!.OriginalString.Split('/', '?')[2];
            await Until(async () => (await look.Set<Job>().SingleAsync(row => row.Id == job)) is { Holder: not null } or { IsOver: true });
            await site.StopAsync();
            if ((await look.Set<Job>().SingleAsync(row => row.Id == job)).State == JobState.Running)
            {
                return job;
            }

            Assert.True(day > 10, "Every job was over before the site could be killed.");
        }
    }

    private static async Task Until(Func<Task<bool>> isSo)
    {
        for (var look = 0; look < 1_200 && !await isSo(); look++)
        {
            await Task.Delay(50);
        }
    }
}
