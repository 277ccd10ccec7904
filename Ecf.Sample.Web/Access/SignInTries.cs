using System.Security.Cryptography;
using System.Text;
using Ecf.Sample.Web.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Ecf.Sample.Web.Access;

/// <summary>Counts failed tries to sign in, in the store, so that several instances of the site count together.</summary>
internal sealed class SignInTries(HubContext store, IClock clock)
{
    /// <summary>The failures for one e-mail address in a quarter of an hour, whether or not anybody has it.</summary>
    internal const int MostForOne = 10;

    /// <summary>The failures from one address of a network, behind which a whole school may sit.</summary>
    internal const int MostFromOne = 100;

    private const int SecondsOfAQuarter = 900;

    /// <summary>How long to wait before the next try; <c>null</c> where it may be made.</summary>
    internal async Task<Duration?> WaitAsync(string email, string from, CancellationToken stop)
    {
        var (quarter, left) = Now();
        var (one, other) = (KeyOf("for", email), KeyOf("from", from));
        var counts = await store.Set<TryCount>().Where(row => row.Quarter == quarter && (row.Key == one || row.Key == other)).ToDictionaryAsync(row => row.Key, row => row.Count, stop);
        return counts.GetValueOrDefault(one) >= MostForOne || counts.GetValueOrDefault(other) >= MostFromOne ? left : null;
    }

    /// <summary>Counts a failure.</summary>
    internal async Task FailAsync(string email, string from, CancellationToken stop)
    {
        var (quarter, _) = Now();
        await store.Set<TryCount>().Where(row => row.Quarter < quarter).ExecuteDeleteAsync(stop);
        foreach (var key in new[] { KeyOf("for", email), KeyOf("from", from) })
        {
            await store.Database.ExecuteSqlAsync($"""
                INSERT INTO "sign_in_tries" ("Key", "Quarter", "Count") VALUES ({key}, {quarter}, 1) ON CONFLICT ("Key", "Quarter") DO UPDATE SET "Count" = "sign_in_tries"."Count" + 1
                """, stop);
        }
    }

    // Who tried is nobody's business once the quarter is over, and not in the clear before.
    private static string KeyOf(string kind, string who) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}/{who.ToUpperInvariant()}")));

    private (long Quarter, Duration Left) Now()
    {
        var seconds = clock.GetCurrentInstant().ToUnixTimeSeconds();
        return (seconds / SecondsOfAQuarter, Duration.FromSeconds(SecondsOfAQuarter - (seconds % SecondsOfAQuarter)));
    }
}
