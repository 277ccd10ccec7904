using System.Security.Claims;
using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ecf.Sample.Web.Pages.Access;

/// <summary>Which programs may read what I may read?</summary>
internal sealed class KeysModel(ApiKeys keys, AuditBook audit) : PageModel
{
    /// <summary>What was wrong, in sentences.</summary>
    internal IReadOnlyList<string> Problems { get; private set; } = [];

    /// <summary>The key that was just made; <c>null</c> otherwise.</summary>
    internal string? Made { get; private set; }

    /// <summary>The names of the keys that there are.</summary>
    internal IReadOnlyList<string> Names { get; private set; } = [];

    private string Account => User.FindFirstValue(ClaimTypes.NameIdentifier)!;

    public async Task OnGetAsync(CancellationToken stop) => Names = await keys.NamesAsync(Account, stop);

    public async Task<IActionResult> OnPostAsync(string? name, string? what, CancellationToken stop)
    {
        if (what == "end")
        {
            await keys.EndAsync(Account, name ?? "", stop);
            await audit.NoteAsync(audit.Of(AuditKinds.KeyEnded, Account), stop);
            return RedirectToPage();
        }

        await MakeAsync((name ?? "").Trim(), stop);
        Names = await keys.NamesAsync(Account, stop);
        return Page();
    }

    private async Task MakeAsync(string name, CancellationToken stop)
    {
        if (name.Length is 0 or > ApiKeys.LongestName)
        {
            Problems = [$"Say in 1 to {ApiKeys.LongestName} characters what the key is for."];
            return;
        }

        Made = await keys.NewAsync(Account, name, stop);
        if (Made is not null)
        {
            await audit.NoteAsync(audit.Of(AuditKinds.KeyMade, Account), stop);
        }

        Problems = Made is null ? [$"You have a key called “{name}” already: choose another name, or end that one first."] : [];
    }
}
