using Ecf.Domain.Funding;
using Ecf.Domain.Programmes;
using Ecf.Reporting;
using Ecf.Reporting.Cohorts;
using Ecf.Sample.Web.Cohorts;
using Ecf.Sample.Web.HubFiles;
using Ecf.Sample.Web.People;
using Ecf.Sample.Web.Tables;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ecf.Sample.Web.Pages.Cohorts;

/// <summary>How does a cohort stand: who needs attention, and how do hours and money compare with what is due?</summary>
internal sealed class IndexModel(HubDescription hub, CohortReader reader, ReadingVersion version, PersonIds ids, AsAt asAt) : PageModel, IHasTables
{
    internal HubCohort Cohort { get; private set; } = new();

    /// <summary>What the page is the same for.</summary>
    internal string Version { get; private set; } = "";

    internal Report Report { get; private set; } = null!;

    internal CohortFacts Facts { get; private set; } = null!;

    /// <summary>What needs attention, by matter, in the order of the report; each item with its row there.</summary>
    internal IReadOnlyList<Matter> Matters { get; private set; } = [];

    /// <summary>The people, each leading to a page of their own.</summary>
    internal ShownTable People { get; private set; } = null!;

    internal ShownTable ByStrand { get; private set; } = null!;

    internal ShownTable ByTerm { get; private set; } = null!;

    public IEnumerable<ShownTable> Tables => [People, ByStrand, ByTerm];

    /// <summary>How many funding lines may bring more than they show.</summary>
    internal int UnclearLines => Facts.Funding.Lines.Count(line => line.Status == FundingStatus.Unclear);

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken stop)
    {
        if (hub.Cohort(year) is not { } cohort)
        {
            return NotFound();
        }

        Cohort = cohort;
        Version = await version.OfAsync(Request, stop);
        if (Request.Query.ContainsKey(TableList.Csv))
        {
            await LoadAsync();
        }

        return Page();
    }

    /// <summary>Reads what the page shows; a page that was made of the same records needs none of it.</summary>
    internal async Task LoadAsync()
    {
        Facts = await reader.ReadAsync(Cohort.Year, asAt.Day, HttpContext.RequestAborted);
        Report = KeptReports.Of(Facts);
        Matters = Matter.Of(KeptReports.AttentionOf(Facts));
        People = TableList.Of(PeopleOf(Report.Table("hours")), Request, ["role", "status", "school"]);
        ByStrand = TableList.Of(BarTable.Of(Report.Table("hours-by-strand"), "strand"), Request, prefix: "strands");
        ByTerm = TableList.Of(BarTable.Of(Report.Table("hours-by-term"), "term"), Request, prefix: "terms");
    }

    internal int Headcount(Audience role) => Facts.Members.Count(member => member.Role == role);

    /// <summary>How many of a role take no part on the day: "5 left", "98 to come"; nothing where all do.</summary>
    internal string OfThem(Audience role)
    {
        var left = Facts.Members.Count(member => member.Role == role && member.HasLeft);
        var toCome = Facts.Members.Count(member => member.Role == role && member.Start > asAt.Day);
        return string.Join(", ", new[] { (left, "left"), (toCome, "to come") }.Where(part => part.Item1 > 0).Select(part => $"{part.Item1} {part.Item2}"));
    }

    internal string Person(Audience role, string trn) => Url.To("/People/Index", asAt, ("id", ids.Of(role, trn)));

    private ShownTable PeopleOf(ReportTable hours) => new(hours)
    {
        Caption = $"Hours of each person as at {AsAt.Display(asAt.Day)}",
        Without = ["trn", "engagement", "funded"],
        Link = row => Person(hours.Value(row, "role").AsText == "Mentor" ? Audience.Mentor : Audience.EarlyCareerTeacher, hours.Value(row, "trn").AsText),
        Empty = "Nobody is in this cohort yet.",
    };
}
