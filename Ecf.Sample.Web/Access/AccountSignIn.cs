using Ecf.Sample.Web.HubFiles;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Ecf.Sample.Web.Access;

/// <summary>Signs people in and out, and looks again every half minute whether those who are may still be.</summary>
internal sealed class AccountSignIn(
    UserManager<Account> accounts, IHttpContextAccessor asked, IUserClaimsPrincipalFactory<Account> claims, IOptions<IdentityOptions> options,
    ILogger<SignInManager<Account>> log, IAuthenticationSchemeProvider schemes, IUserConfirmation<Account> confirmation, TryingOut tryingOut)
    : SignInManager<Account>(accounts, asked, claims, options, log, schemes, confirmation)
{
    public override Task<bool> CanSignInAsync(Account user) => Task.FromResult(MaySignIn(user));

    public override async Task<bool> ValidateSecurityStampAsync(Account? user, string? securityStamp) =>
        user is not null && MaySignIn(user) && await base.ValidateSecurityStampAsync(user, securityStamp);

    private bool MaySignIn(Account account) => !account.IsDisabled && (!account.IsForTryingOut || tryingOut.IsOffered);
}

/// <summary>The people with whom a made-up hub is tried out, one for each role. There are none in a hub of real people, and none but in development.</summary>
internal sealed class TryingOut(HubDescription hub, IHostEnvironment machine)
{
    internal bool IsOffered => hub.MadeUp && machine.IsDevelopment();
}
