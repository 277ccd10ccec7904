using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.Audit;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.Tables;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Ecf.Sample.Web.Pages.Audit;

/// <summary>Who did what, and when?</summary>
internal sealed class IndexModel(HubContext store) : PageModel
{
    private Dictionary<string, string> names = [];

    internal AuditQuestion Asked { get; private set; } = null!;

    internal IReadOnlyList<AuditEntry> Entries { get; private set; } = [];

    /// <summary>How many there are of those asked for.</summary>
    internal int Count { get; private set; }

    internal Paging Paging { get; private set; } = null!;

    /// <summary>The accounts by e-mail address.</summary>
    internal IEnumerable<(string Id, string Email)> Accounts => names.Select(name => (name.Key, name.Value)).OrderBy(name => name.Value, StringComparer.OrdinalIgnoreCase);

    public async Task OnGetAsync(CancellationToken stop)
    {
        Asked = AuditQuestion.Of(Request);
        names = await store.Set<Account>().ToDictionaryAsync(account => account.Id, account => account.Email!, StringComparer.Ordinal, stop);
        var entries = Asked.Of(store);
        Count = await entries.CountAsync(stop);
        Paging = new(new ListAddress(Request, "", "entries"), Count);
        Entries = await entries.Skip(Paging.Before).Take(Paging.Size).ToListAsync(stop);
    }

    /// <summary>The address of an account, or its id once it is removed.</summary>
    internal string Who(string id) => names.GetValueOrDefault(id, id);
}
