using Ecf.Domain.Declarations;
using Ecf.Sample.Web.Cohorts;
using Ecf.Sample.Web.HubFiles;
using Ecf.Sample.Web.Tables;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ecf.Sample.Web.Pages.Declarations;

/// <summary>What must lead providers declare of the hub's people, and by when?</summary>
internal sealed class IndexModel(HubDescription hub, HubLibrary library, CohortReader reader, AsAt asAt) : PageModel, IHasTables
{
    /// <summary>The cohorts in the hub's order.</summary>
    internal IReadOnlyList<CohortDue> Cohorts { get; private set; } = [];

    /// <summary>What is open or next, milestone by milestone, the nearest deadline first.</summary>
    internal IReadOnlyList<(DueDeclaration First, int People, int Lacking)> Milestones { get; private set; } = [];

    /// <summary>What the sources of the cohorts' dates say differently, dates of the same words together.</summary>
    internal IReadOnlyList<(SourceDifference First, int More)> Differences { get; private set; } = [];

    public IEnumerable<ShownTable> Tables => [Deadlines(), Differing()];

    public async Task OnGetAsync(CancellationToken stop)
    {
        var all = new List<DueDeclaration>();
        var cohorts = new List<CohortDue>();
        foreach (var cohort in hub.Cohorts.OrderBy(cohort => cohort.Year))
        {
            var due = (await reader.ReadAsync(cohort.Year, asAt.Day, stop)).DeclarationsDue;
            cohorts.Add(CohortDue.Of(cohort, due));
            all.AddRange(due);
        }

        Cohorts = cohorts;
        Milestones =
        [
            .. DueList.Of([all]).Where(due => due.Status is DueStatus.Open or DueStatus.ToCome)
                .GroupBy(due => (due.Cohort, due.Schedule, due.Role, due.Type)).Select(group => (group.First(), group.Count(), group.Count(due => due.Missing.Count > 0))),
        ];
        Differences =
        [
            .. library.Schedules.Differences.Where(difference => hub.Cohort(difference.Cohort) is not null)
                .GroupBy(difference => (difference.Cohort, difference.Other.Id, difference.InForceSays, difference.OtherSays)).Select(group => (group.First(), group.Count() - 1)),
        ];
    }

    /// <summary>The deadlines as a list.</summary>
    internal ShownTable Deadlines() => TableList.Of(new(MadeTable.Of("deadlines", "Open now, and next for each person", Milestones,
        (MadeTable.Text("declaration", "Declaration", "What is declared, in DfE's word"), row => row.First.Type.Display()),
        (MadeTable.Text("status", "Status", "Whether it is open or to come"), row => row.First.Status.Display()),
        (MadeTable.Day("deadline", "Deadline", "The last day; blank for an open end"), row => row.First.To),
        (MadeTable.Day("from", "Can be declared from", "The first day"), row => row.First.From),
        (MadeTable.Text("role", "Of", "ECTs or mentors"), row => $"{row.First.Role.Display()}s"),
        (MadeTable.Count("people", "People", "How many it is due of"), row => row.People),
        (MadeTable.Count("lacking", "Lacking something", "How many of them lack something for it"), row => row.Lacking),
        (MadeTable.Text("schedule", "Schedule", "DfE's schedule, and the cohort"), row => FormattableString.Invariant($"{row.First.Schedule.Display()} {row.First.Cohort}")),
        (MadeTable.Text("evidence", "Evidence, one of", "What counts, in DfE's words"), row => string.Join(", ", row.First.Evidence.Select(evidence => evidence.Display())))))
    {
        Empty = "No declaration is open or to come.",
    }, Request, ["status", "role"]);

    /// <summary>The dates that two sources print differently, as a list.</summary>
    internal ShownTable Differing() => TableList.Of(new(MadeTable.Of("differences", "Dates that two sources print differently", Differences,
        (MadeTable.Text("date", "Date", "Which date it is"), row => row.First.What + (row.More > 0 ? FormattableString.Invariant($", and {row.More} more") : "")),
        (MadeTable.Text("cohort", "Cohort", "The year in which the cohort started"), row => FormattableString.Invariant($"{row.First.Cohort}")),
        (MadeTable.Text("reason", "Used", "What the source in force says"), row => $"{row.First.InForceSays} ({row.First.InForce.Source.Title})"),
        (MadeTable.Text("working", "Kept beside it", "What the other source says"), row => $"{row.First.OtherSays} ({row.First.Other.Source.Title})"))), Request, prefix: "differences");
}
