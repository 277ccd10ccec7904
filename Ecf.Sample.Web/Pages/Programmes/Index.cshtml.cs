using Ecf.Domain.Programmes;
using Ecf.Sample.Web.HubFiles;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ecf.Sample.Web.Pages.Programmes;

/// <summary>Which programmes does the hub have to choose from?</summary>
internal sealed class IndexModel(HubLibrary library, HubDescription hub) : PageModel
{
    /// <summary>The programmes by audience, the newest first.</summary>
    internal IReadOnlyList<Programme> Programmes { get; } =
        [.. library.Programmes.Values.OrderBy(programme => programme.Audience).ThenByDescending(programme => programme.FirstCohort).ThenBy(programme => programme.Id, StringComparer.Ordinal)];

    internal int Findings(Programme programme) => library.FindingsOfProgramme(programme.Id).Count;

    /// <summary>The hub's cohorts that follow a programme.</summary>
    internal IEnumerable<HubCohort> FollowedBy(Programme programme) =>
        hub.Cohorts.Where(cohort => cohort.EctProgramme == programme.Id || cohort.MentorProgramme == programme.Id).OrderBy(cohort => cohort.Year);
}
