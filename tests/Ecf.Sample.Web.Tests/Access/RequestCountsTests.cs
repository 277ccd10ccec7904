using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.Tests.Data;
using Microsoft.Data.Sqlite;
using NodaTime.Testing;

namespace Ecf.Sample.Web.Tests.Access;

/// <summary>Two instances of the site count an account's requests together, whatever store is between them.</summary>
public sealed class RequestCountsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly FakeClock clock = FakeClock.FromUtc(2026, 11, 26, 9, 30, 20);

    public static TheoryData<StoreKind> Kinds => StoreKinds.Here;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Wait_TwoInstances_LetThroughAsManyAsOneWouldAndAgainInTheNextMinute(StoreKind kind)
    {
        var store = kind.New(folder);
        Assert.Null(store.Prepare(() => HubRecords.None));
        RequestCounts[] instances = [new(clock), new(clock)];
        for (var minute = 0; minute < 2; minute++)
        {
            Assert.Equal(5, await AllowedAsync(store, instances, "download somebody", 5));
            Assert.Equal(5, await AllowedAsync(store, instances, "download somebody else", 5));
            clock.AdvanceMinutes(1);
        }

        store.Drop();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Wait_ALargeLimit_AsksTheStoreSeldomAndLosesAtMostAShare(StoreKind kind)
    {
        var store = kind.New(folder);
        Assert.Null(store.Prepare(() => HubRecords.None));
        Assert.InRange(await AllowedAsync(store, [new(clock), new(clock)], "any somebody", 240), 230, 240);
        using var context = store.Open();
        Assert.InRange(Assert.Single(context.Set<RequestCount>()).Count, 240, 260);
        store.Drop();
    }

    [Fact]
    public async Task Wait_TwoMinutesLater_NothingIsKeptOfWhoAskedBefore()
    {
        var store = new FileStore(folder.File("hub.db"));
        Assert.Null(store.Prepare(() => HubRecords.None));
        using var context = store.Open();
        Assert.Null(await new RequestCounts(clock).WaitAsync(context, "any somebody who never comes back", 1, default));
        clock.AdvanceMinutes(2);
        Assert.Null(await new RequestCounts(clock).WaitAsync(context, "any somebody", 1, default));
        Assert.Single(context.Set<RequestCount>());
    }

    [Fact]
    public async Task Wait_Refused_SaysHowLongTheMinuteStillIs()
    {
        var store = new FileStore(folder.File("hub.db"));
        Assert.Null(store.Prepare(() => HubRecords.None));
        using var context = store.Open();
        var counts = new RequestCounts(clock);
        Assert.Null(await counts.WaitAsync(context, "import somebody", 1, default));
        Assert.Equal(Duration.FromSeconds(40), await counts.WaitAsync(context, "import somebody", 1, default));
    }

    // In turn, as a balancer before them would send.
    private static async Task<int> AllowedAsync(HubStore store, RequestCounts[] instances, string who, int most)
    {
        using var context = store.Open();
        var allowed = 0;
        for (var request = 0; request < 2 * most; request++)
        {
            allowed += await instances[request % instances.Length].WaitAsync(context, who, most, default) is null ? 1 : 0;
        }

        return allowed;
    }
}
