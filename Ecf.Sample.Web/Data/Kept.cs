using System.Collections.Concurrent;

namespace Ecf.Sample.Web.Data;

/// <summary>Keeps what was reckoned from the records, each until the records change. Only one asker at a time reckons the same; the others wait for it.</summary>
/// <param name="most">How many are kept; beyond that the one that was not asked for longest goes.</param>
internal sealed class Kept<TKey, T>(int most)
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
        var place = places.GetOrAdd(key, _ => new());
        place.AskedLast = Interlocked.Increment(ref turn);
        if (place.Value is { } kept && kept.Number == await number())
        {
            return kept.Value;
        }

        await place.Gate.WaitAsync(stop);
        try
        {
            // Whoever came before may have made it.
            var now = await number();
            if (place.Value is { } made && made.Number == now)
            {
                return made.Value;
            }

            var value = await make(place.Value is { } old ? (old.Number, old.Value) : null);
            place.Value = new(now, value);
            return value;
        }
        finally
        {
            place.Gate.Release();
            Forget();
        }
    }

    /// <summary>What is kept, whether or not it still holds; <c>null</c> for nothing.</summary>
    internal (long Number, T Value)? Find(TKey key) => places.TryGetValue(key, out var place) && place.Value is { } kept ? (kept.Number, kept.Value) : null;

    private void Forget()
    {
        foreach (var (key, _) in places.OrderByDescending(place => place.Value.AskedLast).Skip(most))
        {
            places.TryRemove(key, out _);
        }
    }

    private sealed class Place
    {
        internal SemaphoreSlim Gate { get; } = new(1);

        internal long AskedLast { get; set; }

        internal Holding? Value { get; set; }
    }

    private sealed record Holding(long Number, T Value);
}
