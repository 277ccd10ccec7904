using Ecf.Sample.Web.Search;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ecf.Sample.Web.Pages.Search;

/// <summary>Which people, schools and sessions bear these words, or this number?</summary>
/// <remarks>
/// The words are posted and the answer is the page itself, without a redirect: a name or a teacher reference number would
/// otherwise stand in an address, and addresses are kept in histories, in logs and by whatever lies between. The price is
/// that a search cannot be bookmarked, and that a browser asks before it repeats one.
/// </remarks>
internal sealed class IndexModel(SiteSearch search, AsAt asAt) : PageModel
{
    /// <summary>What was searched for; empty before anything was.</summary>
    internal Words Asked { get; private set; } = new(null);

    /// <summary>What was found, by kind; kinds of which nothing was found are left out.</summary>
    internal IReadOnlyList<FoundGroup> Groups { get; private set; } = [];

    /// <summary>Whether something was searched for, be it nothing at all.</summary>
    internal bool IsAnswer { get; private set; }

    public void OnGet()
    {
        // Nothing is searched for in an address.
    }

    public async Task OnPostAsync(CancellationToken stop)
    {
        var form = await Request.ReadFormAsync(stop);
        (Asked, IsAnswer) = (new(form["words"]), true);
        IReadOnlyList<FoundGroup> all = Asked.IsEmpty ? [] :
        [
            FoundGroup.Of("People", await search.PeopleAsync(Asked, stop), form),
            FoundGroup.Of("Schools", await search.SchoolsAsync(Asked, stop), form),
            FoundGroup.Of("Sessions", await search.SessionsAsync(Asked, asAt.Day, stop), form),
        ];
        Groups = [.. all.Where(group => group.All.Count > 0)];
    }

    internal string AddressOf(Found found) => Url.To(found.At, asAt);
}
