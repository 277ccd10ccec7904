using Ecf.Domain;
using Ecf.Domain.Induction;
using Ecf.Domain.Participants;
using Ecf.Reporting;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.HubFiles;
using Ecf.Sample.Web.Participants;
using Ecf.Sample.Web.Tables;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Ecf.Sample.Web.Pages.Schools;

/// <summary>Which schools take part, and how many people has each?</summary>
internal sealed class IndexModel(HubContext store, HubLibrary library, ParticipantReader reader, AsAt asAt) : PageModel, IHasTables
{
    internal ShownTable Schools { get; private set; } = null!;

    public IEnumerable<ShownTable> Tables => [Schools];

    public async Task OnGetAsync(CancellationToken stop)
    {
        var taking = await (await reader.OnAsync(asAt.Day, stop)).WithSpecification(new TakingPart()).ToListAsync(stop);
        var people = taking.ToLookup(person => person.School);
        var schools = (await store.Schools.ToListAsync(stop)).OrderBy(school => PersonName.SortKeyOf(school.Name), StringComparer.Ordinal).ThenBy(school => school.Urn).ToList();
        Schools = TableList.Of(
            new(TableOf(schools, people))
            {
                Caption = $"Schools as at {AsAt.Display(asAt.Day)}",
                Link = row => Url.To("/Schools/School", asAt, ("urn", schools[row].Urn)),
                Empty = "No school is on record yet.",
            },
            Request, ["town", "calendar"]);
    }

    private ReportTable TableOf(IReadOnlyList<School> schools, ILookup<Urn?, Participant> people) => MadeTable.Of("schools", "Schools", schools,
        (MadeTable.Text("school", "School", "The school's name"), school => school.Name),
        (MadeTable.Text("urn", "URN", "The unique reference number"), school => school.Urn.ToString()),
        (MadeTable.Text("town", "Town", "Where it is"), school => school.Town),
        (MadeTable.Text("calendar", "Calendar", "The term calendar that it keeps"), school => library.Calendars.TryGetValue(school.CalendarId, out var calendar) ? calendar.Name : $"{school.CalendarId} (not among the files)"),
        (MadeTable.Count("ects", "ECTs", "ECTs taking part on the day", totalled: true), school => people[school.Urn].Count(person => person.Role == PersonRole.EarlyCareerTeacher)),
        (MadeTable.Count("mentors", "Mentors", "Mentors taking part on the day", totalled: true), school => people[school.Urn].Count(person => person.Role == PersonRole.Mentor)),
        (MadeTable.Count("alone", "ECTs without a mentor", "How many of its ECTs nobody mentors on the day", totalled: true), school => people[school.Urn].Count(person => person.Role == PersonRole.EarlyCareerTeacher && person.Partners == 0)),
        (MadeTable.Length("shortfall", "Shortfall", "Hours missed and not caught up", totalled: true), school => people[school.Urn].Sum(person => person.Shortfall)));
}
