using Ecf.Domain.Declarations;
using Ecf.Sample.Web.Cohorts;
using Ecf.Sample.Web.HubFiles;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ecf.Sample.Web.Pages.Declarations;

/// <summary>What must lead providers declare of the hub's people, and by when?</summary>
internal sealed class IndexModel(HubDescription hub, HubLibrary library, CohortReader reader, AsAt asAt) : PageModel
{
    /// <summary>The cohorts in the hub's order.</summary>
    internal IReadOnlyList<CohortDue> Cohorts { get; private set; } = [];

    /// <summary>What is open or next, milestone by milestone, the nearest deadline first.</summary>
    internal IReadOnlyList<(DueDeclaration First, int People, int Lacking)> Milestones { get; private set; } = [];

    /// <summary>What the sources of the cohorts' dates say differently, dates of the same words together.</summary>
    internal IReadOnlyList<(SourceDifference First, int More)> Differences { get; private set; } = [];

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
}
