using Ecf.Sample.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ecf.Sample.Web.Pages.Access;

/// <summary>Who are you?</summary>
internal sealed class SignInModel(SignInDesk desk, Setup setup, TryOutPeople tryOut, IServiceProvider services) : PageModel
{
    /// <summary>What was wrong, in a sentence; <c>null</c> where nothing was.</summary>
    internal string? Problem { get; private set; }

    /// <summary>The e-mail address that was tried.</summary>
    internal string Email { get; private set; } = "";

    /// <summary>The page of this site to open afterwards.</summary>
    internal string To { get; private set; } = "/";

    /// <summary>Whether the first hub manager is still to be made.</summary>
    internal bool IsNobodyThere { get; private set; }

    /// <summary>Whether people of the hub can sign in with another provider.</summary>
    internal bool HasOutside { get; } = services.GetService<OutsideSignIn>() is not null;

    /// <summary>With whom the made-up hub can be tried out.</summary>
    internal IReadOnlyList<(AccessRole Role, string Name)> TryOut { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        Problem = Request.Query["outside"] == "failed" ? "Signing in elsewhere did not work. Try again, or use your password." : null;
        await ShowAsync(stop);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var form = await Request.ReadFormAsync(stop);
        Email = form["email"].ToString().Trim();
        await ShowAsync(stop);
        if (await desk.TryAsync(Email, form["password"].ToString(), stop))
        {
            return LocalRedirect(To);
        }

        Problem = SignInDesk.Refused;
        return Page();
    }

    public async Task<IActionResult> OnPostTryOutAsync(string role, CancellationToken stop)
    {
        if (RoleWords.Named(role) is not { } known || await tryOut.FindOrMakeAsync(known, stop) is not { } account)
        {
            return NotFound();
        }

        await ShowAsync(stop);
        await desk.EnterAsync(account);
        return LocalRedirect(To);
    }

    private async Task ShowAsync(CancellationToken stop)
    {
        To = Request.Query["to"].ToString() is { Length: > 0 } asked && Url.IsLocalUrl(asked) ? asked : "/";
        TryOut = await tryOut.OfferedAsync(stop);
        IsNobodyThere = TryOut.Count == 0 && await setup.IsOpenAsync(stop);
    }
}
