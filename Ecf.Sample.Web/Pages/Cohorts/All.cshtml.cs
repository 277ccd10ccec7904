using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.HubFiles;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;

namespace Ecf.Sample.Web.Pages.Cohorts;

/// <summary>Which cohorts does the hub run, and how many people and schools take part?</summary>
internal sealed class AllModel(HubContext store, HubDescription hub, AsAt asAt) : PageModel
{
    internal LocalDate Day => asAt.Day;

    internal IReadOnlyList<(HubCohort Cohort, CohortCount Count)> Rows { get; private set; } = [];

    /// <summary>The schools of all cohorts; one school may take part in several.</summary>
    internal int Schools { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        var records = await store.ReadAllAsync(stop);
        Rows = [.. hub.Cohorts.OrderBy(cohort => cohort.Year).Select(cohort => (cohort, CohortCount.On(Day, cohort.Year, records)))];
        var ects = records.Ects.Where(ect => ect.InductionStart <= Day && !(ect.Left < Day)).Select(ect => ect.Trn).ToHashSet();
        Schools = records.SchoolPeriods.Where(period => period.Covers(Day) && ects.Contains(period.Person)).Select(period => period.School).Distinct().Count();
    }
}
