using Ecf.Domain.Programmes;
using Ecf.Reporting;
using Ecf.Reporting.Cohorts;
using Ecf.Sample.Web.Cohorts;
using Ecf.Sample.Web.HubFiles;
using Ecf.Sample.Web.People;
using Ecf.Sample.Web.Tables;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ecf.Sample.Web.Pages.Declarations;

/// <summary>What is due of whom in a cohort, what is missing, and what cannot be declared and why?</summary>
internal sealed class CohortModel(HubDescription hub, HubLibrary library, CohortReader reader, PersonIds ids, AsAt asAt) : PageModel, IHasTables
{
    private ReportTable table = null!;

    internal CohortDue Due { get; private set; } = null!;

    /// <summary>Whether milestones are held for the cohort.</summary>
    internal bool HasDates => library.Schedules.InForce(Due.Cohort.Year, Domain.Declarations.SetUse.Service) is not null;

    /// <summary>How many of the list are not to be seen to now, by status.</summary>
    internal IReadOnlyList<(string Status, int Count)> Others => [.. Enumerable.Range(0, table.Rows.Count).Select(Status).Where(status => !IsNow(status)).GroupBy(status => status, StringComparer.Ordinal).Select(group => (group.Key, group.Count()))];

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken stop)
    {
        if (hub.Cohort(year) is not { } cohort)
        {
            return NotFound();
        }

        var facts = await reader.ReadAsync(year, asAt.Day, stop);
        Due = CohortDue.Of(cohort, facts.DeclarationsDue);
        table = KeptReports.Of(facts).Table("declarations-due");
        return Page();
    }

    public IEnumerable<ShownTable> Tables => [Now()];

    /// <summary>The declarations to see to now: overdue and open.</summary>
    internal ShownTable Now() => TableList.Of(new(table)
    {
        Caption = "Overdue and open declarations",
        Without = ["trn", "from", "schedule", "evidence", "reason", "source"],
        Rows = [.. Enumerable.Range(0, table.Rows.Count).Where(row => IsNow(Status(row)))],
        Link = row => Url.To("/People/Index", asAt, ("id", ids.Of(table.Value(row, "role").AsText == "Mentor" ? Audience.Mentor : Audience.EarlyCareerTeacher, table.Value(row, "trn").AsText))),
        Empty = "Nothing is overdue or open on this day.",
    }, Request, ["role", "school", "declaration", "status"]);

    /// <summary>The evidence that counts for each declaration to see to now.</summary>
    internal IReadOnlyList<(string Declaration, string Role, string Evidence)> Evidence =>
    [
        .. Now().Chosen.Select(row => (Declaration: table.Value(row, "declaration").AsText, Role: table.Value(row, "role").AsText, Evidence: table.Value(row, "evidence").Display()))
            .Distinct().OrderBy(line => line.Role, StringComparer.Ordinal).ThenByDescending(line => line.Declaration, StringComparer.Ordinal),
    ];

    private string Status(int row) => table.Value(row, "status").AsText;

    private static bool IsNow(string status) => status is "overdue" or "open";
}
