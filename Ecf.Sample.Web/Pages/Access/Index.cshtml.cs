using Ecf.Domain.Induction;
using Ecf.Sample.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ecf.Sample.Web.Pages.Access;

/// <summary>Who may sign in, as what, and when did they last?</summary>
internal sealed class IndexModel(AccountDesk desk, AccountForm form, FeedKeys feeds, Web.Audit.AuditBook audit) : PageModel
{
    internal IReadOnlyList<Account> Accounts { get; private set; } = [];

    internal IReadOnlyList<School> Schools { get; private set; } = [];

    internal IReadOnlyList<(string Id, string Name)> Facilitators { get; private set; } = [];

    /// <summary>What was wrong, in sentences.</summary>
    internal IReadOnlyList<string> Problems { get; private set; } = [];

    /// <summary>The account that the form was filled in for.</summary>
    internal Account Asked { get; private set; } = Account.Of("", AccessRole.ReadOnly);

    /// <summary>What was done, in a sentence; <c>null</c> where nothing was.</summary>
    internal string? Done { get; private set; }

    public Task OnGetAsync(CancellationToken stop) => ShowAsync(stop);

    public async Task<IActionResult> OnPostAddAsync(CancellationToken stop)
    {
        (Asked, Problems) = await form.ReadAsync(await Request.ReadFormAsync(stop), stop);
        Problems = Problems.Count > 0 ? Problems : await desk.AddAsync(Asked, stop);
        if (Problems.Count == 0)
        {
            return RedirectToPage("/Access/Account", new { id = Asked.Id, added = "yes" });
        }

        await ShowAsync(stop);
        return Page();
    }

    /// <summary>Ends the addresses of a feed that were given out.</summary>
    public async Task OnPostFeedAsync(CancellationToken stop)
    {
        if (FeedKeys.FeedOf((await Request.ReadFormAsync(stop))["address"].ToString()) is { } feed)
        {
            await feeds.ChangeAsync(feed, stop);
            await audit.NoteAsync(audit.Of(Web.Audit.AuditKinds.FeedChanged, $"feeds/{feed}"), stop);
            Done = "The addresses given out for this calendar lead nowhere now. Its page shows the new one.";
        }
        else
        {
            Problems = ["This is not the address of a calendar of this site: paste the whole of it, such as …/feeds/cohorts/2024.ics."];
        }

        await ShowAsync(stop);
    }

    /// <summary>What an account is limited to, in words.</summary>
    internal string LimitOf(Account account) =>
        account.School is { } urn ? Schools.FirstOrDefault(school => school.Urn == urn)?.Name ?? urn.ToString()
        : Facilitators.FirstOrDefault(one => one.Id == account.Facilitator).Name ?? account.Facilitator ?? "";

    private async Task ShowAsync(CancellationToken stop) =>
        (Accounts, Schools, Facilitators) = (await desk.AllAsync(stop), await form.SchoolsAsync(stop), await form.FacilitatorsAsync(stop));
}
