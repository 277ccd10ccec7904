using System.Security.Cryptography;
using System.Text;
using Ecf.Sample.Web.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Ecf.Sample.Web.Access;

/// <summary>Makes the first hub manager of a hub in which nobody can sign in yet.</summary>
internal sealed class Setup(HubContext store, UserManager<Account> accounts, IClock clock)
{
    /// <summary>Whether the first account is still to be made.</summary>
    internal async Task<bool> IsOpenAsync(CancellationToken stop = default) => !await store.Set<Account>().AnyAsync(account => !account.IsForTryingOut, stop);

    /// <summary>A new token, of which the store keeps the hash. Each start prints its own; the first account ends them all.</summary>
    internal async Task<string> NewTokenAsync(CancellationToken stop = default)
    {
        var token = RandomNumberGenerator.GetHexString(32, lowercase: true);
        store.Add(new SetupToken(HashOf(token), clock.GetCurrentInstant()));
        await store.SaveChangesAsync(stop);
        return token;
    }

    /// <summary>Makes the first hub manager.</summary>
    /// <returns>No error where it worked; otherwise what was wrong, in sentences, and the token still holds.</returns>
    internal async Task<IReadOnlyList<string>> MakeManagerAsync(string token, string email, string password, CancellationToken stop)
    {
        // It locks the store or, of two at once, lets the second delete nothing.
        await using var transaction = await store.Database.BeginTransactionAsync(stop);
        var hash = HashOf(token.Trim());
        if (!await store.Set<SetupToken>().AnyAsync(row => row.Hash == hash, stop) || await store.Set<SetupToken>().ExecuteDeleteAsync(stop) == 0 || !await IsOpenAsync(stop))
        {
            return ["This is not the token that the site printed when it last started, or it has been used."];
        }

        var made = await accounts.CreateAsync(Account.Of(email, AccessRole.HubManager), password);
        if (made.Succeeded)
        {
            await transaction.CommitAsync(stop);
        }

        return IdentityWords.Of(made);
    }

    private static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
