using Ecf.Domain.Participants;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.Participants;
using Ecf.Sample.Web.People;
using Ecf.Sample.Web.Tables;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Ecf.Sample.Web.Pages.People;

/// <summary>Who are the hub's ECTs and mentors, of all cohorts and schools?</summary>
internal sealed class AllModel(ParticipantReader reader, HubContext store, PersonIds ids, AsAt asAt) : PageModel, IHasTables
{
    /// <summary>Everybody by name, or those chosen.</summary>
    internal ShownTable People { get; private set; } = null!;

    public IEnumerable<ShownTable> Tables => [People];

    public async Task OnGetAsync(CancellationToken stop)
    {
        var people = await (await reader.OnAsync(asAt.Day, stop)).WithSpecification(new Everybody()).ToListAsync(stop);
        People = TableList.Of(
            new(PeopleTable.WithFigures("everybody", people, await store.Schools.ToListAsync(stop)))
            {
                Caption = $"ECTs and mentors as at {AsAt.Display(asAt.Day)}",
                Link = row => Url.To("/People/Index", asAt, ("id", PeopleTable.IdOf(people[row], ids))),
                Empty = "Nobody is on record yet.",
            },
            Request, ["role", "cohort", "school", "part"]);
    }
}
