using System.Collections.Concurrent;
using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Ecf.Sample.Web.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Ecf.Sample.Web.Access;

/// <summary>Counts requests in the store, so that several instances of the site count together. An instance sets aside some at a time: most requests ask the store nothing.</summary>
/// <remarks>What an instance has set aside and does not use is lost at the end of the minute, so that of n instances together at most n - 1 shares are refused too early.</remarks>
internal sealed class RequestCounts(IClock clock)
{
    private const int SharesOfALimit = 24;
    private const int MostRemembered = 1_000;

    private readonly ConcurrentDictionary<string, Place> places = new(StringComparer.Ordinal);

    /// <summary>Counts a request.</summary>
    /// <param name="store">Where everybody counts; a store that cannot be written to counts nothing.</param>
    /// <param name="who">The kind of request and who asks.</param>
    /// <param name="most">How many there may be in a minute by the clock.</param>
    /// <param name="stop">Gives up.</param>
    /// <returns>How long to wait; <c>null</c> where the request may be answered.</returns>
    internal async Task<Duration?> WaitAsync(HubContext store, string who, int most, CancellationToken stop)
    {
        var (minute, left) = Now();
        var place = places.GetOrAdd(who, _ => new());
        await place.Gate.WaitAsync(stop);
        try
        {
            if (place.Minute != minute)
            {
                (place.Minute, place.Left, place.IsOver) = (minute, 0, false);
                Forget(minute);
            }

            if (place.Left == 0 && !place.IsOver)
            {
                place.Left = await SetAsideAsync(store, (who, minute), most, stop);
                place.IsOver = place.Left == 0;
            }

            return place.Left-- > 0 ? null : left;
        }
        finally
        {
            place.Left = Math.Max(0, place.Left);
            place.Gate.Release();
        }
    }

    private static async Task<int> SetAsideAsync(HubContext store, (string Who, long Minute) place, int most, CancellationToken stop)
    {
        var (key, share) = (Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(place.Who))), Math.Max(1, most / SharesOfALimit));
        try
        {
            // Nobody's counts outlive their minute; the one before stays for an instance whose clock is behind.
            await store.Set<RequestCount>().Where(row => row.Minute < place.Minute - 1).ExecuteDeleteAsync(stop);
            var counts = await store.Database.SqlQuery<int>($"""
                INSERT INTO "request_counts" ("Key", "Minute", "Count") VALUES ({key}, {place.Minute}, {share})
                ON CONFLICT ("Key", "Minute") DO UPDATE SET "Count" = "request_counts"."Count" + {share} RETURNING "Count" AS "Value"
                """).ToListAsync(stop);
            return Math.Clamp(most - (counts[0] - share), 0, share);
        }
        catch (DbException)
        {
            // A full disk or a store that is put back: whoever asks is not to blame, and the page says what is wrong where it needs the store.
            return share;
        }
    }

    private void Forget(long minute)
    {
        foreach (var (who, _) in places.Count > MostRemembered ? places.Where(place => place.Value.Minute < minute) : [])
        {
            places.TryRemove(who, out _);
        }
    }

    private (long Minute, Duration Left) Now()
    {
        var seconds = clock.GetCurrentInstant().ToUnixTimeSeconds();
        return (seconds / 60, Duration.FromSeconds(60 - (seconds % 60)));
    }

    private sealed class Place
    {
        internal SemaphoreSlim Gate { get; } = new(1);

        internal long Minute { get; set; }

        internal int Left { get; set; }

        internal bool IsOver { get; set; }
    }
}
