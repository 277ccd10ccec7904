using Ecf.Sample.Web.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ecf.Sample.Web.Pages.Access;

/// <summary>Does the organisation's identity provider vouch for you, and has the hub added you?</summary>
internal sealed class OutsideModel(SignInDesk desk, SignInManager<Account> signIn, UserManager<Account> accounts, IServiceProvider services) : PageModel
{
    /// <summary>For whom the provider vouches; <c>null</c> where it vouches for no e-mail address.</summary>
    internal string? Email { get; private set; }

    /// <summary>Sends people to the provider, and on their way back signs in those who have an account.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        if (services.GetService<OutsideSignIn>() is null)
        {
            return NotFound();
        }

        var back = await HttpContext.AuthenticateAsync(IdentityConstants.ExternalScheme);
        if (!back.Succeeded)
        {
            return Challenge(new AuthenticationProperties { RedirectUri = Request.Path + Request.QueryString }, OpenIdConnectDefaults.AuthenticationScheme);
        }

        await HttpContext.SignOutAsync(IdentityConstants.ExternalScheme);
        Email = OutsideSignIn.VerifiedEmail(back.Principal);
        return Email is not null && await accounts.FindByEmailAsync(Email) is { IsForTryingOut: false } account && await signIn.CanSignInAsync(account)
            ? await EnterAsync(account)
            : Unknown();
    }

    private async Task<LocalRedirectResult> EnterAsync(Account account)
    {
        await desk.EnterAsync(account);
        return LocalRedirect(Request.Query["to"].ToString() is { Length: > 0 } asked && Url.IsLocalUrl(asked) ? asked : "/");
    }

    private PageResult Unknown()
    {
        Response.StatusCode = StatusCodes.Status403Forbidden;
        return Page();
    }
}
