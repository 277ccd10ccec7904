using Ecf.Sample.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ecf.Sample.Web.Pages.Access;

/// <summary>Which password do you choose, who were given a link for it?</summary>
internal sealed class ChooseModel(AccountDesk desk) : PageModel
{
    /// <summary>What was wrong, in sentences.</summary>
    internal IReadOnlyList<string> Problems { get; private set; } = [];

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var form = await Request.ReadFormAsync(stop);
        Problems = await desk.ChoosePasswordAsync(Request.Query["account"].ToString(), Request.Query["token"].ToString(), form["password"].ToString(), stop);
        return Problems.Count == 0 ? RedirectToPage("/Access/SignIn") : Page();
    }
}
