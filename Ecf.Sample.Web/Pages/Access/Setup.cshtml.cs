using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ecf.Sample.Web.Pages.Access;

/// <summary>Who is the first hub manager?</summary>
internal sealed class SetupModel(Web.Access.Setup setup) : PageModel
{
    /// <summary>What was wrong, in sentences.</summary>
    internal IReadOnlyList<string> Problems { get; private set; } = [];

    internal string Email { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await setup.IsOpenAsync(stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await setup.IsOpenAsync(stop))
        {
            return NotFound();
        }

        var form = await Request.ReadFormAsync(stop);
        Email = form["email"].ToString().Trim();
        Problems = await setup.MakeManagerAsync(form["token"].ToString(), Email, form["password"].ToString(), stop);
        return Problems.Count == 0 ? RedirectToPage("/Access/SignIn") : Page();
    }
}
