using Ecf.Reporting;
using Ecf.Sample.Web.Buddies;
using Ecf.Sample.Web.HubFiles;
using Ecf.Sample.Web.Tables;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ecf.Sample.Web.Pages.Buddies;

/// <summary>In which cohorts have mentors buddies, since when?</summary>
internal sealed class AllModel(HubDescription hub, BuddyBook book, AsAt asAt) : PageModel, IHasTables
{
    internal ShownTable Cohorts { get; private set; } = null!;

    public IEnumerable<ShownTable> Tables => [Cohorts];

    public async Task OnGetAsync(CancellationToken stop)
    {
        var desks = new List<(HubCohort Cohort, BuddyDesk Desk)>();
        foreach (var cohort in hub.Cohorts.OrderBy(cohort => cohort.Year))
        {
            desks.Add((cohort, await book.OpenAsync(cohort.Year, asAt.Day, stop)));
        }

        Cohorts = TableList.Of(new(TableOf(desks)) { Link = row => Url.To("/Buddies/Index", asAt, ("year", desks[row].Cohort.Year)) }, Request);
    }

    private static ReportTable TableOf(IReadOnlyList<(HubCohort Cohort, BuddyDesk Desk)> desks) => MadeTable.Of("buddies-by-cohort", "Rounds of buddies by cohort", desks,
        (MadeTable.Text("cohort", "Cohort", "The academic year in which the cohort started"), one => one.Cohort.Display),
        (MadeTable.Count("mentors", "Mentors taking part", "How many mentors take part on the day", totalled: true), one => one.Desk.TakingPart),
        (MadeTable.Count("rounds", "Rounds so far", "How many rounds had begun by the day"), one => one.Desk.Rounds.Count),
        (MadeTable.Day("since", "Last round from", "The first day of the last round; blank before the first"), one => one.Desk.Rounds is [.., var last] ? last.On : ReportValue.Blank),
        (MadeTable.Count("paired", "In that round", "How many mentors are in a pair or trio of it", totalled: true), one => one.Desk.Rounds is [.., var last] ? last.Groups.Sum(group => group.Mentors.Count) : 0));
}
