using System.Collections.Concurrent;
using Ecf.Sample.Web.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Ecf.Sample.Web.Tests.Access;

/// <summary>The cookies of those who are signed in: what the site's own sign-in would give them, without a password, whose check takes long.</summary>
internal sealed class SignedIn
{
    private readonly ConcurrentDictionary<string, Lazy<string>> cookies = new(StringComparer.Ordinal);

    /// <summary>The cookie of the account of a role, which is made where there is none; limited to something, it is an account of its own.</summary>
    internal string CookieOf(IServiceProvider site, AccessRole role, Action<Account>? limited)
    {
        var account = Account.Of("", role);
        limited?.Invoke(account);
        account.UserName = account.Email = $"{role.Word()}-{account.School}{account.Facilitator}@tests.example";
        return cookies.GetOrAdd(account.Email, _ => new(() => MakeAsync(site, account).GetAwaiter().GetResult())).Value;
    }

    private static async Task<string> MakeAsync(IServiceProvider site, Account account)
    {
        await using var scope = site.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var made = await accounts.CreateAsync(account);
        Assert.True(made.Succeeded, made.ToString());
        return await OfAsync(scope.ServiceProvider, account);
    }

    /// <summary>The cookie of an account that there is.</summary>
    internal static async Task<string> OfAsync(IServiceProvider services, Account account)
    {
        var who = await services.GetRequiredService<IUserClaimsPrincipalFactory<Account>>().CreateAsync(account);
        var options = services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        var now = TimeProvider.System.GetUtcNow();
        var ticket = new AuthenticationTicket(who, new AuthenticationProperties { IssuedUtc = now, ExpiresUtc = now.AddHours(12) }, IdentityConstants.ApplicationScheme);
        return $"{options.Cookie.Name}={options.TicketDataFormat.Protect(ticket)}";
    }
}
