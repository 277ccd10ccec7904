using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.HubFiles;
using Ecf.Sample.Web.People;
using Ecf.Sample.Web.Tables;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Ecf.Sample.Web.Pages.Facilitators;

/// <summary>Who holds which sessions, and when?</summary>
internal sealed class IndexModel(HubLibrary library, HubContext store, PersonIds ids, Scope scope, AsAt asAt) : PageModel, IHasTables
{
    private Dictionary<string, string> schools = [];

    /// <summary>Each facilitator whom the hub's plans name, with what they hold in order of time.</summary>
    internal IReadOnlyList<(string Id, string Name, IReadOnlyList<CohortEvent> Held, ShownTable Table)> Facilitators { get; private set; } = [];

    /// <summary>The sessions that a plan dates and for which it names nobody.</summary>
    internal int WithoutFacilitator { get; private set; }

    public IEnumerable<ShownTable> Tables => Facilitators.Select(facilitator => facilitator.Table);

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
               let id = ids.OfFacilitator(each.Key)
               select (id, name, (IReadOnlyList<CohortEvent>)[.. each], Shown(id, name, [.. each])),
        ];
    }

    private ShownTable Shown(string id, string name, IReadOnlyList<CohortEvent> held) => TableList.Of(
        new(MadeTable.Of($"held-{id}", $"Sessions that {name} holds", held,
            (MadeTable.Day("date", "Date", "The day of the session"), one => one.Session.Date),
            (MadeTable.Text("time", "Time", "When it begins"), one => one.Session.At is { } at ? FormattableString.Invariant($"{at:HH:mm}") : "Not set"),
            (MadeTable.Text("session", "Session", "The strand, and its place in the programme"), one => $"{StrandOf(one)}, {one.Session.Term.Display()}"),
            (MadeTable.Length("length", "Length", "How long it is"), one => one.Session.Length),
            (MadeTable.Text("programme", "Programme", "The programme that asks for it"), one => one.Programme.Name),
            (MadeTable.Text("schools", "Schools", "Who attends"), SchoolsOf)))
        {
            SessionOf = row => held[row].Session.Id,
            Cell = (row, column) => column == "date" && held[row].Session.Date <= asAt.Day
                ? new HtmlFormattableString("{0} <span class=\"tag\">past</span>", Reporting.ReportValue.Date(held[row].Session.Date).Display()) : null,
        },
        Request, prefix: id);

    /// <summary>The strand of a session, as its programme names it.</summary>
    private static string StrandOf(CohortEvent held) => held.Programme.Strands.First(strand => strand.Id == held.Session.Strand).Name;

    /// <summary>The names of the schools that attend; a school that is not on record by its number.</summary>
    private Reporting.ReportValue SchoolsOf(CohortEvent held) => string.Join(", ", held.Schools.Select(school => schools.GetValueOrDefault(school, school)));
}
