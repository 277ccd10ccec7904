using Ecf.Domain.Scheduling;
using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.HubFiles;
using Ecf.Sample.Web.People;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Ecf.Sample.Web.Pages.Facilitators;

/// <summary>Who holds which sessions, and when?</summary>
internal sealed class IndexModel(HubLibrary library, HubContext store, PersonIds ids, Scope scope) : PageModel
{
    private Dictionary<string, string> schools = [];

    /// <summary>Each facilitator whom the hub's plans name, with what they hold in order of time.</summary>
    internal IReadOnlyList<(string Id, string Name, IReadOnlyList<CohortEvent> Held)> Facilitators { get; private set; } = [];

    /// <summary>The sessions that a plan dates and for which it names nobody.</summary>
    internal int WithoutFacilitator { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        schools = await store.Schools.ToDictionaryAsync(school => school.Urn.ToString(), school => school.Name, StringComparer.Ordinal, stop);
        var names = await store.Facilitators.ToDictionaryAsync(facilitator => facilitator.Id, facilitator => facilitator.Name, StringComparer.Ordinal, stop);
        var held = library.Planned.Events.Where(scope.Holds).ToLookup(one => one.Facilitator);
        WithoutFacilitator = held[null].Count();
        Facilitators =
        [
            .. from each in held
               where each.Key is not null
               let name = names.GetValueOrDefault(each.Key, each.Key)
               orderby Domain.Induction.PersonName.SortKeyOf(name), each.Key
               select (ids.OfFacilitator(each.Key), name, (IReadOnlyList<CohortEvent>)[.. each]),
        ];
    }

    /// <summary>The strand of a session, as its programme names it.</summary>
    internal static string StrandOf(CohortEvent held) => held.Programme.Strands.First(strand => strand.Id == held.Session.Strand).Name;

    /// <summary>The names of the schools that attend; a school that is not on record by its number.</summary>
    internal string SchoolsOf(CohortEvent held) => string.Join(", ", held.Schools.Select(school => schools.GetValueOrDefault(school, school)));
}
