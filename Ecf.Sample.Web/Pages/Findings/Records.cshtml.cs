using Ecf.Reporting.Cohorts;
using Ecf.Sample.Web.Participants;
using Ecf.Sample.Web.People;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ecf.Sample.Web.Pages.Findings;

/// <summary>What contradicts itself in the hub's records of people, mentors, schools and declarations?</summary>
internal sealed class RecordsModel(RecordsCheck check, PersonIds ids, AsAt asAt) : PageModel
{
    /// <summary>As many as are listed of each severity; the heading counts all.</summary>
    internal const int Listed = 100;

    /// <summary>The findings about people, the worst first.</summary>
    internal IReadOnlyList<IGrouping<Severity, Finding>> People { get; private set; } = [];

    internal IReadOnlyList<(CohortMember Member, IReadOnlyList<Finding> Findings)> Declarations { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        People = [.. (await check.PeopleAsync(asAt.Day, stop)).GroupBy(finding => finding.Severity).OrderByDescending(group => group.Key)];
        Declarations = await check.DeclarationsAsync(asAt.Day, stop);
    }

    internal string Person(CohortMember member) => Url.To("/People/Declarations", asAt, ("id", ids.Of(member.Role, member.Id)));
}
