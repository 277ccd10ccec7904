using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.Audit;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ecf.Sample.Web.Pages.Access;

/// <summary>Are you leaving?</summary>
internal sealed class SignOutModel(SignInManager<Account> signIn, AuditBook audit) : PageModel
{
    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await audit.NoteAsync(audit.Of(AuditKinds.SignedOut, ""), stop);
        await signIn.SignOutAsync();
        return RedirectToPage("/Access/SignIn");
    }
}
