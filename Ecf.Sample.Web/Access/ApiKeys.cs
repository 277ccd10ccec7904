using System.Buffers.Text;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Ecf.Sample.Web.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Ecf.Sample.Web.Access;

/// <summary>
/// The keys with which programs ask the site as an account does: they open what its role opens, and end with it. The key itself is kept nowhere.
/// </summary>
internal sealed class ApiKeys(HubContext store, IUserClaimsPrincipalFactory<Account> claims)
{
    /// <summary>The longest name of a key, in characters.</summary>
    internal const int LongestName = 60;

    private const string Provider = "api-key";
    private const string Prefix = "ecf_";
    private const int KeyBytes = 32;

    private DbSet<IdentityUserToken<string>> Kept => store.Set<IdentityUserToken<string>>();

    /// <summary>The names of an account's keys, in their order.</summary>
    internal async Task<IReadOnlyList<string>> NamesAsync(string account, CancellationToken stop) =>
        await Kept.Where(key => key.UserId == account && key.LoginProvider == Provider).Select(key => key.Name).OrderBy(name => name).ToListAsync(stop);

    /// <summary>Makes a key.</summary>
    /// <returns>The key, which cannot be had a second time; <c>null</c> where the account has one of this name.</returns>
    internal async Task<string?> NewAsync(string account, string name, CancellationToken stop)
    {
        var key = Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(KeyBytes));
        return await store.TryKeepAsync([new IdentityUserToken<string> { UserId = account, LoginProvider = Provider, Name = name, Value = HashOf(key) }], stop) ? key : null;
    }

    /// <summary>Ends a key at once.</summary>
    internal Task EndAsync(string account, string name, CancellationToken stop) =>
        Kept.Where(key => key.UserId == account && key.LoginProvider == Provider && key.Name == name).ExecuteDeleteAsync(stop);

    /// <summary>Whose key it is; <c>null</c> where it is nobody's, and where the account is disabled.</summary>
    internal async Task<ClaimsPrincipal?> FindAsync(string given, CancellationToken stop)
    {
        var hash = HashOf(given);
        var owners = from key in Kept
                     join account in store.Set<Account>() on key.UserId equals account.Id
                     where key.LoginProvider == Provider && key.Value == hash && !account.IsDisabled
                     select account;
        return await owners.FirstOrDefaultAsync(stop) is { } owner ? await claims.CreateAsync(owner) : null;
    }

    private static string HashOf(string key) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
