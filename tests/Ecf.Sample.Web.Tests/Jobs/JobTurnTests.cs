using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.Jobs;
using Ecf.Sample.Web.Tests.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NodaTime.Testing;

namespace Ecf.Sample.Web.Tests.Jobs;

/// <summary>Two instances of the site and one job: it is done once, whichever dies.</summary>
public sealed class JobTurnTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly List<(HubStore Store, HubContext Context)> opened = [];
    private readonly FakeClock clock = new(Instant.FromUtc(2026, 11, 26, 12, 0));

    public static TheoryData<StoreKind> Kinds => StoreKinds.Here;

    public void Dispose()
    {
        opened.ForEach(one => one.Context.Dispose());
        SqliteConnection.ClearAllPools();
        opened.Select(one => one.Store).Distinct().ToList().ForEach(store => store.Drop());
        folder.Dispose();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Take_ByTwo_IsGivenToOne(StoreKind kind)
    {
        var (one, other, _) = await TwoAsync(kind, Waiting("a"));
        Assert.NotNull(await one.TakeAsync(default));
        Assert.Null(await other.TakeAsync(default));
        clock.Advance(JobTurn.Patience);
        Assert.Null(await other.TakeAsync(default));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Take_OfOneThatDied_FinishesItOnce(StoreKind kind)
    {
        var (one, other, store) = await TwoAsync(kind, Waiting("a"));
        var job = (await one.TakeAsync(default))!;
        clock.Advance(JobTurn.Patience + Duration.FromSeconds(1));
        Assert.NotNull(await other.TakeAsync(default));

        Assert.False(await one.GoesOnAsync(job, new(1, 2), default));
        await one.EndAsync(job, (JobState.Done, "by one"), ("one.csv", new MemoryStream([1])), default);
        await other.EndAsync(job, (JobState.Done, "by other"), ("other.csv", new MemoryStream([2])), default);

        var done = await store.Set<Job>().SingleAsync();
        Assert.Equal((JobState.Done, "by other", "other.csv", 2), (done.State, done.Says, done.FileName, done.Tries));
        Assert.Equal([2], (await store.Set<JobPiece>().SingleAsync()).Content);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task End_WithALongFile_KeepsAllOfIt(StoreKind kind)
    {
        var (one, _, store) = await TwoAsync(kind, Waiting("a"));
        var content = Enumerable.Range(0, (2 * JobPiece.MostBytes) + 7).Select(number => (byte)(number % 251)).ToArray();
        await one.EndAsync((await one.TakeAsync(default))!, (JobState.Done, ""), ("long.zip", new MemoryStream(content)), default);

        var pieces = await store.Set<JobPiece>().OrderBy(piece => piece.Place).ToListAsync();
        Assert.Equal([JobPiece.MostBytes, JobPiece.MostBytes, 7], pieces.Select(piece => piece.Content.Length));
        Assert.Equal(content, pieces.SelectMany(piece => piece.Content));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Take_OfOneThatBrokeOffThreeTimes_GivesItUp(StoreKind kind)
    {
        var (one, _, store) = await TwoAsync(kind, Waiting("a"));
        for (var time = 0; time < JobTurn.MostTries; time++)
        {
            Assert.NotNull(await one.TakeAsync(default));
            clock.Advance(JobTurn.Patience + Duration.FromSeconds(1));
        }

        Assert.Null(await one.TakeAsync(default));
        Assert.Equal(JobState.Failed, (await store.Set<Job>().SingleAsync()).State);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task PutBack_BecauseTheSiteStops_IsTakenAgainAtOnce(StoreKind kind)
    {
        var (one, other, store) = await TwoAsync(kind, Waiting("a"));
        await one.PutBackAsync((await one.TakeAsync(default))!, default);
        Assert.NotNull(await other.TakeAsync(default));
        Assert.Equal(1, (await store.Set<Job>().SingleAsync()).Tries);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task GoesOn_OfOneThatIsToStop_IsNo(StoreKind kind)
    {
        var (one, _, store) = await TwoAsync(kind, Waiting("a"));
        var job = (await one.TakeAsync(default))!;
        Assert.True(await one.GoesOnAsync(job, new(3, 9), default));
        await store.Set<Job>().ExecuteUpdateAsync(row => row.SetProperty(kept => kept.IsToStop, true));
        Assert.False(await one.GoesOnAsync(job, new(4, 9), default));
        Assert.Equal((4, 9), await store.Set<Job>().Select(row => new ValueTuple<int, int>(row.PartsDone, row.Parts)).SingleAsync());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Take_OfOneThatWasToStopWhenItsInstanceDied_StopsIt(StoreKind kind)
    {
        var (one, _, store) = await TwoAsync(kind, Waiting("a"));
        await one.TakeAsync(default);
        await store.Set<Job>().ExecuteUpdateAsync(row => row.SetProperty(kept => kept.IsToStop, true));
        clock.Advance(JobTurn.Patience + Duration.FromSeconds(1));
        Assert.Null(await one.TakeAsync(default));
        Assert.Equal(JobState.Cancelled, (await store.Set<Job>().SingleAsync()).State);
    }

    private Job Waiting(string letter) => new()
    {
        Id = string.Concat(Enumerable.Repeat(letter, 32)), Kind = JobKind.Extract, What = ".csv", Title = "Everybody", AsAt = new(2026, 11, 20), Who = "somebody", BegunAt = clock.GetCurrentInstant(),
    };

    private async Task<(JobTurn One, JobTurn Other, HubContext Store)> TwoAsync(StoreKind kind, Job job)
    {
        var store = kind.New(folder);
        Assert.Null(store.Prepare(() => HubRecords.None));
        var contexts = Enumerable.Range(0, 3).Select(_ => store.Open()).ToList();
        opened.AddRange(contexts.Select(context => (store, context)));
        contexts[2].Add(job);
        await contexts[2].SaveChangesAsync();
        contexts[2].ChangeTracker.Clear();
        return (new(contexts[0], "one", clock), new(contexts[1], "other", clock), contexts[2]);
    }
}
