using System.Collections.Concurrent;

namespace Ecf.Sample.Web.Data;

/// <summary>Keeps what was reckoned from the records, each until the records change. Of the same records the same is reckoned once, however many ask; the others wait for it.</summary>
/// <param name="most">How many are kept; beyond that the one that was not asked for longest goes.</param>
/// <param name="atOnce">How many may reckon the same thing at a time, each of other records: with one, who asks after a change waits for whoever began before it.</param>
internal sealed class Kept<TKey, T>(int most, int atOnce = 1)
    where TKey : notnull
    where T : class
{
    private readonly ConcurrentDictionary<TKey, Place> places = new();
    private long turn;

    /// <summary>What is kept of the records as they are, or is made of them now.</summary>
    /// <param name="key">What is asked for.</param>
    /// <param name="number">Reads the number of the last writing of records.</param>
    /// <param name="make">Makes it, from what was kept of earlier records where there was any.</param>
    /// <param name="stop">Gives up.</param>
    internal async Task<T> OfAsync(TKey key, Func<Task<long>> number, Func<(long Number, T Value)?, Task<T>> make, CancellationToken stop)
    {
        var place = places.GetOrAdd(key, _ => new(atOnce));
        place.AskedLast = Interlocked.Increment(ref turn);
        if (place.Holds is { } kept && kept.Number == await number())
        {
            return kept.Value;
        }

        await place.Gate.WaitAsync(stop);
        try
        {
            return await place.OfAsync(number, make, stop);
        }
        finally
        {
            place.Gate.Release();
            Forget();
        }
    }

    /// <summary>What is kept, whether or not it still holds; <c>null</c> for nothing.</summary>
    internal (long Number, T Value)? Find(TKey key) => places.TryGetValue(key, out var place) && place.Holds is { } kept ? (kept.Number, kept.Value) : null;

    private void Forget()
    {
        foreach (var (key, _) in places.OrderByDescending(place => place.Value.AskedLast).Skip(most))
        {
            places.TryRemove(key, out _);
        }
    }

    private sealed class Place(int atOnce)
    {
        private readonly ConcurrentDictionary<long, TaskCompletionSource> makings = new();
        private readonly Lock holding = new();
        private long begun;

        internal SemaphoreSlim Gate { get; } = new(atOnce);

        internal long AskedLast { get; set; }

        internal Holding? Holds { get; private set; }

        internal async Task<T> OfAsync(Func<Task<long>> number, Func<(long Number, T Value)?, Task<T>> make, CancellationToken stop)
        {
            while (true)
            {
                // Whoever came before may have made it, or be making it.
                var now = await number();
                var mine = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                var making = makings.GetOrAdd(now, mine);
                if (Holds is { } made && made.Number == now)
                {
                    End(now, mine);
                    return made.Value;
                }

                if (making == mine)
                {
                    return await MakeAsync(now, make, mine);
                }

                await making.Task.WaitAsync(stop);
            }
        }

        private async Task<T> MakeAsync(long now, Func<(long Number, T Value)?, Task<T>> make, TaskCompletionSource mine)
        {
            var turn = Interlocked.Increment(ref begun);
            try
            {
                var value = await make(Holds is { } old ? (old.Number, old.Value) : null);
                Hold(new(now, value, turn));
                return value;
            }
            finally
            {
                End(now, mine);
            }
        }

        // What was begun earlier may be done later; its number says nothing of that, as a copy that is put back takes the store to an earlier one.
        private void Hold(Holding made)
        {
            lock (holding)
            {
                Holds = Holds is { } newer && newer.Turn > made.Turn ? newer : made;
            }
        }

        private void End(long now, TaskCompletionSource mine)
        {
            makings.TryRemove(KeyValuePair.Create(now, mine));
            mine.SetResult();
        }
    }

    private sealed record Holding(long Number, T Value, long Turn);
}
