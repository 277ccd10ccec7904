using Ecf.Sample.Web.Data;

namespace Ecf.Sample.Web.Tests.Data;

/// <summary>What is reckoned from records: once of the same records, at most so many at a time of changed ones, and never an older one kept over a newer.</summary>
public sealed class KeptTests
{
    private readonly TaskCompletionSource first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long number = 1;
    private int made;

    [Fact]
    public async Task Of_AfterAChangeWhileTwoMayMake_DoesNotWaitForTheOneBefore()
    {
        var kept = new Kept<string, string>(4, atOnce: 2);
        var before = AskAsync(kept, first.Task);
        number = 2;

        Assert.Equal("2 of 2", await AskAsync(kept, Task.CompletedTask));
        first.SetResult();

        Assert.Equal("1 of 1", await before);
        Assert.Equal((2, "2 of 2"), kept.Find("k"));
    }

    [Fact]
    public async Task Of_TheSameRecordsWhileTwoMayMake_IsMadeOnce()
    {
        var kept = new Kept<string, string>(4, atOnce: 2);
        var asked = Enumerable.Range(0, 5).Select(_ => AskAsync(kept, first.Task)).ToList();
        first.SetResult();

        Assert.Equal(Enumerable.Repeat("1 of 1", 5), await Task.WhenAll(asked));
    }

    [Fact]
    public async Task Of_AfterAChangeWhileOneMayMake_WaitsForTheOneBefore()
    {
        var kept = new Kept<string, string>(4);
        var before = AskAsync(kept, first.Task);
        number = 2;
        var after = AskAsync(kept, Task.CompletedTask);
        Assert.False(after.IsCompleted);
        first.SetResult();

        Assert.Equal(["1 of 1", "2 of 2"], [await before, await after]);
    }

    [Fact]
    public async Task Of_ACopyPutBack_IsKeptAlthoughItsNumberIsLower()
    {
        var kept = new Kept<string, string>(4, atOnce: 2);
        number = 7;
        await AskAsync(kept, Task.CompletedTask);
        number = 3;

        Assert.Equal(["2 of 3", "2 of 3"], [await AskAsync(kept, Task.CompletedTask), await AskAsync(kept, Task.CompletedTask)]);
    }

    [Fact]
    public async Task Of_WhoeverMakesItFails_IsMadeByTheNextWhoWaits()
    {
        var kept = new Kept<string, string>(4, atOnce: 2);
        var failing = kept.OfAsync("k", () => Task.FromResult(number), async _ => { await first.Task; throw new InvalidOperationException("broken"); }, default);
        var waiting = AskAsync(kept, Task.CompletedTask);
        first.SetResult();

        await Assert.ThrowsAsync<InvalidOperationException>(() => failing);
        Assert.Equal("1 of 1", await waiting);
    }

    private Task<string> AskAsync(Kept<string, string> kept, Task until) => kept.OfAsync("k", () => Task.FromResult(Volatile.Read(ref number)), async _ =>
    {
        var (mine, of) = (Interlocked.Increment(ref made), Volatile.Read(ref number));
        await until;
        return $"{mine} of {of}";
    }, default);
}
