using Ecf.Reporting;
using Ecf.Reporting.Cohorts;
using Ecf.Sample.Web.Charts;
using Ecf.Sample.Web.Cohorts;
using Ecf.Sample.Web.HubFiles;
using Ecf.Sample.Web.Tables;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ecf.Sample.Web.Pages.Funding;

/// <summary>How much money can each school of a cohort expect, and how much should it have by now?</summary>
internal sealed class IndexModel(HubDescription hub, CohortReader reader, AsAt asAt) : PageModel, IHasTables
{
    internal HubCohort Cohort { get; private set; } = new();

    internal ReportTable BySchool { get; private set; } = null!;

    internal ReportTable ByMonth { get; private set; } = null!;

    /// <summary>What comes after the months of the forecast.</summary>
    internal Money Later { get; private set; }

    /// <summary>The money by month as a chart; nothing where none is to come.</summary>
    internal IHtmlContent MonthsDrawn { get; private set; } = HtmlString.Empty;

    /// <summary>What would change the money, by kind.</summary>
    internal IReadOnlyList<ChangeSum> Changes { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken stop)
    {
        if (hub.Cohort(year) is not { } cohort)
        {
            return NotFound();
        }

        Cohort = cohort;
        var facts = await reader.ReadAsync(year, asAt.Day, stop);
        var report = KeptReports.Of(facts);
        (BySchool, ByMonth) = (report.Table("funding-by-school"), report.Table("funding-by-month"));
        Later = facts.Funding.Forecast().Later;
        MonthsDrawn = MonthChart.Of($"Money still to come of cohort {cohort.Display}, by month", facts.Funding.Forecast().Months.ToDictionary(month => month.Month, month => month.Amount));
        Changes = ChangeSum.Of(facts.Funding.Changes());
        return Page();
    }

    public IEnumerable<ShownTable> Tables => [Schools(), Months()];

    internal ShownTable Months() => TableList.Of(new(ByMonth) { Rows = [.. Enumerable.Range(0, ByMonth.Rows.Count).Where(row => ByMonth.Value(row, "amount").AsMoney > Money.Zero)], Empty = "Nothing that is sure is still to come." }, Request, prefix: "months");

    internal ShownTable Schools() => TableList.Of(new(BySchool)
    {
        Link = row => Url.To("/Funding/School", asAt, ("year", Cohort.Year), ("urn", BySchool.Value(row, "urn").AsText)),
        Empty = "No ECT of this cohort is on record, so no school is due any money.",
    }, Request);
}
