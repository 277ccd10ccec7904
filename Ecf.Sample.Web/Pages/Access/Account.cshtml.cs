using Ecf.Domain.Induction;
using Ecf.Sample.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ecf.Sample.Web.Pages.Access;

/// <summary>What may this person open, and shall it be another thing from now on?</summary>
internal sealed class AccountModel(AccountDesk desk, AccountForm form) : PageModel
{
    internal Account Account { get; private set; } = null!;

    internal IReadOnlyList<School> Schools { get; private set; } = [];

    internal IReadOnlyList<(string Id, string Name)> Facilitators { get; private set; } = [];

    /// <summary>What was wrong, in sentences.</summary>
    internal IReadOnlyList<string> Problems { get; private set; } = [];

    /// <summary>The link to choose a password, which is shown this once; <c>null</c> otherwise.</summary>
    internal string? Link { get; private set; }

    /// <summary>What was done, in a sentence; <c>null</c> where nothing was.</summary>
    internal string? Done { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken stop)
    {
        Done = Request.Query["added"] == "yes" ? "The account is added. Give them a link to choose a password." : null;
        return await FindAsync(id, stop) ? Page() : NotFound();
    }

    public Task<IActionResult> OnPostChangeAsync(string id, CancellationToken stop) => DoAsync(id, "Changed.", async () =>
    {
        var (asked, problems) = await form.ReadAsync(await Request.ReadFormAsync(stop), stop);
        return problems.Count > 0 ? problems : await desk.ChangeAsync(Account, asked, stop);
    }, stop);

    public Task<IActionResult> OnPostDisableAsync(string id, CancellationToken stop) =>
        DoAsync(id, "They cannot sign in any more.", () => desk.DisableAsync(Account, isDisabled: true, stop), stop);

    public Task<IActionResult> OnPostEnableAsync(string id, CancellationToken stop) => DoAsync(id, "They can sign in again.", () => desk.DisableAsync(Account, isDisabled: false, stop), stop);

    public async Task<IActionResult> OnPostLinkAsync(string id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop) || Account.IsForTryingOut)
        {
            return NotFound();
        }

        Link = Url.Page("/Access/Choose", null, new { account = Account.Id, token = await desk.LinkTokenAsync(Account, stop) }, Request.Scheme);
        return Page();
    }

    public async Task<IActionResult> OnPostRemoveAsync(string id, CancellationToken stop)
    {
        var answer = await DoAsync(id, "", () => desk.RemoveAsync(Account, stop), stop, show: false);
        return answer is PageResult && Problems.Count == 0 ? RedirectToPage("/Access/Index") : answer;
    }

    private async Task<IActionResult> DoAsync(string id, string done, Func<Task<IReadOnlyList<string>>> work, CancellationToken stop, bool show = true)
    {
        if (!await FindAsync(id, stop))
        {
            return NotFound();
        }

        Problems = await work();
        Done = Problems.Count == 0 ? done : null;
        return (Problems.Count == 0 && !show) || await FindAsync(id, stop) ? Page() : NotFound();
    }

    private async Task<bool> FindAsync(string id, CancellationToken stop)
    {
        (Schools, Facilitators) = (await form.SchoolsAsync(stop), await form.FacilitatorsAsync(stop));
        return await desk.FindAsync(id, stop) is { } account && (Account = account) is not null;
    }
}
