using System.Diagnostics;
using Microsoft.AspNetCore.Identity;
using NodaTime;

namespace Ecf.Sample.Web.Access;

/// <summary>Lets people in by e-mail address and password, or by what vouches for them.</summary>
internal sealed class SignInDesk(SignInManager<Account> signIn, UserManager<Account> accounts, IPasswordHasher<Account> hasher, IClock clock)
{
    /// <summary>What is said of every try that fails, so that nobody learns who has an account.</summary>
    internal const string Refused = "The e-mail address and the password do not fit an account that may sign in. After five failed tries an account rests for fifteen minutes.";

    // Longer than any of the ways to fail takes, so that the time tells nothing either.
    private static readonly TimeSpan FailureTakes = TimeSpan.FromMilliseconds(500);

    private static readonly Account Nobody = Account.Of("nobody@nowhere.invalid", AccessRole.ReadOnly);

    /// <summary>Whether they are signed in now. A failure takes the same time for everybody.</summary>
    internal async Task<bool> TryAsync(string email, string password, CancellationToken stop)
    {
        var watch = Stopwatch.StartNew();
        var account = await accounts.FindByEmailAsync(email);
        if (account is not null && (await signIn.CheckPasswordSignInAsync(account, password, lockoutOnFailure: true)).Succeeded)
        {
            await EnterAsync(account);
            return true;
        }

        hasher.HashPassword(Nobody, password);
        var left = FailureTakes - watch.Elapsed;
        await Task.Delay(left > TimeSpan.Zero ? left : TimeSpan.Zero, stop);
        return false;
    }

    /// <summary>Signs in somebody of whom it is known who they are.</summary>
    internal async Task EnterAsync(Account account)
    {
        account.LastSignIn = clock.GetCurrentInstant();
        await accounts.UpdateAsync(account);
        await signIn.SignInAsync(account, isPersistent: false);
    }
}
