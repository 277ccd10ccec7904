using Ecf.Sample.Web.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ecf.Sample.Web.Pages.Access;

/// <summary>Which password do you want from now on?</summary>
internal sealed class PasswordModel(UserManager<Account> accounts, SignInManager<Account> signIn) : PageModel
{
    /// <summary>What was wrong, in sentences.</summary>
    internal IReadOnlyList<string> Problems { get; private set; } = [];

    /// <summary>Whether the account has a password; one that signs in elsewhere, or to try the site out, has none.</summary>
    internal bool HasPassword { get; private set; }

    internal bool WasChanged => Request.Query["changed"] == "yes";

    public async Task<IActionResult> OnGetAsync() => await FindAsync() is null ? Challenge() : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (await FindAsync() is not { } account)
        {
            return Challenge();
        }

        var form = await Request.ReadFormAsync(stop);
        Problems = HasPassword ? IdentityWords.Of(await accounts.ChangePasswordAsync(account, form["present"].ToString(), form["new"].ToString())) : ["This account has no password."];
        if (Problems.Count > 0)
        {
            return Page();
        }

        // Everywhere else that the account is signed in it is signed out.
        await signIn.RefreshSignInAsync(account);
        return RedirectToPage(new { changed = "yes" });
    }

    private async Task<Account?> FindAsync()
    {
        var account = await accounts.GetUserAsync(User);
        HasPassword = account is not null && await accounts.HasPasswordAsync(account);
        return account;
    }
}
