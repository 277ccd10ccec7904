using System.Security.Cryptography;
using System.Text;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.People;
using Microsoft.EntityFrameworkCore;

namespace Ecf.Sample.Web.Access;

/// <summary>
/// The keys that stand in the addresses of feeds. A calendar program cannot sign in, so whoever has the address has the feed: no key is guessed,
/// each opens one feed alone, and it can be changed.
/// </summary>
internal sealed class FeedKeys(HubContext store, PersonIds ids)
{
    private const string Name = "key";

    private Dictionary<string, int>? changes;

    /// <summary>The address of a feed with its key.</summary>
    /// <param name="feed">Whose it is: "cohorts/2024".</param>
    internal async Task<string> AddressAsync(string feed) => $"/feeds/{feed}.ics?{Name}={await KeyAsync(feed, default)}";

    /// <summary>Changes the key of a feed: addresses given out before lead nowhere from now on.</summary>
    internal async Task ChangeAsync(string feed, CancellationToken stop)
    {
        await store.Database.ExecuteSqlAsync($"""
            INSERT INTO "feed_key_changes" ("Feed", "Times") VALUES ({feed}, 1) ON CONFLICT ("Feed") DO UPDATE SET "Times" = "feed_key_changes"."Times" + 1
            """, stop);
        changes = null;
    }

    /// <summary>Lets a request on to a feed that brings its key, or whose account may open every feed.</summary>
    internal static async ValueTask<object?> Check(EndpointFilterInvocationContext call, EndpointFilterDelegate next)
    {
        var request = call.HttpContext.Request;
        var opening = AccessTable.Site.Of(AccessTable.NameOf(call.HttpContext.GetEndpoint()!), request.Method, AccountClaims.RoleOf(call.HttpContext.User));
        var feed = request.Path.Value!["/feeds/".Length..^".ics".Length];
        return opening == Opening.Yes || await request.HttpContext.RequestServices.GetRequiredService<FeedKeys>().OpensAsync(feed, request.Query[Name].ToString(), call.HttpContext.RequestAborted)
            ? await next(call)
            : TypedResults.NotFound();
    }

    private async Task<bool> OpensAsync(string feed, string given, CancellationToken stop)
    {
        var key = await KeyAsync(feed, stop);
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(key));
    }

    private async Task<string> KeyAsync(string feed, CancellationToken stop)
    {
        changes ??= await store.Set<FeedKeyChange>().ToDictionaryAsync(change => change.Feed, change => change.Times, StringComparer.Ordinal, stop);
        return ids.KeyOfFeed(feed, changes.GetValueOrDefault(feed));
    }
}
