using Ecf.Reporting.Imports;
using Ecf.Sample.Web.Imports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ecf.Sample.Web.Pages.Imports;

/// <summary>What came of a list that was taken?</summary>
internal sealed class DoneModel(HeldFiles files) : PageModel
{
    internal ImportKind Kind { get; private set; }

    internal string Outcome { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken stop)
    {
        if (await files.OutcomeAsync(id, stop) is not { } done)
        {
            return NotFound();
        }

        (Kind, Outcome) = done;
        return Page();
    }
}
