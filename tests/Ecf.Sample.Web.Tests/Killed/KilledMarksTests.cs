using System.Diagnostics;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.Tests.Access;
using Ecf.Sample.Web.Tests.Data;
using Microsoft.Data.Sqlite;

namespace Ecf.Sample.Web.Tests.Killed;

/// <summary>The site as a process of its own, killed again and again while three people mark registers. The environment variable ECF_TESTS_KILLS says how often, where twice is not enough.</summary>
public sealed class KilledMarksTests : IDisposable
{
    private static readonly int Kills = KilledSite.Kills(usually: 2);

    private readonly TemporaryFolder folder = new();

    public static TheoryData<StoreKind> Kinds => StoreKinds.Here;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Process_KilledWhileMarking_KeepsWhatItAcknowledgedAndNothingInPart(StoreKind kind)
    {
        var store = kind.New(folder);
        Assert.Null(store.Prepare(() => Some.Records));
        MarkedSheet[] sheets = [new(0), new(1), new(2)];
        for (var kill = 0; kill < Kills; kill++)
        {
            using var site = await KilledSite.StartAsync(store);
            await Task.WhenAll(sheets.Select(sheet => sheet.CheckAsync(site.Unfollowed)));
            var marking = Task.WhenAll(sheets.Select(sheet => sheet.MarkUntilKilledAsync(site.Unfollowed)));
            // Whoever gives up before the kill says why.
            await await Task.WhenAny(marking, AcknowledgedAsync(sheets, sheets.Sum(sheet => sheet.Acknowledged) + 1 + (kill % 4)));
            // Each time at another moment of what a mark goes through.
            await Task.Delay(kill * 37 % 300);
            await site.StopAsync();
            await marking;
        }

        using var last = await KilledSite.StartAsync(store);
        await Task.WhenAll(sheets.Select(sheet => sheet.CheckAsync(last.Unfollowed)));
        Assert.True(sheets.Sum(sheet => sheet.Acknowledged) >= Kills);
        await last.StopAsync();
        Assert.Null(store.Prepare(() => HubRecords.None));
        store.Drop();
    }

    private static async Task AcknowledgedAsync(IEnumerable<MarkedSheet> sheets, int times)
    {
        for (var watch = Stopwatch.StartNew(); sheets.Sum(sheet => sheet.Acknowledged) < times;)
        {
            Assert.True(watch.Elapsed < TimeSpan.FromMinutes(3), "Nothing was acknowledged.");
            await Task.Delay(5);
        }
    }
}
