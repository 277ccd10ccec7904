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

namespace Ecf.Sample.Web.Pages.Funding;

/// <summary>What makes up the money that one school can expect?</summary>
internal sealed class SchoolModel(HubDescription hub, CohortReader reader, PersonIds ids, AsAt asAt) : PageModel, IHasTables
{
    private ReportTable lines = null!;
    private IReadOnlyList<int> rows = [];

    internal HubCohort Cohort { get; private set; } = new();

    internal ReportTable BySchool { get; private set; } = null!;

    /// <summary>The school's own lines.</summary>
    internal FundingStatement Statement { get; private set; } = null!;

    /// <summary>The months of the next two years with money.</summary>
    internal IEnumerable<ForecastMonth> Months => Statement.Forecast().Months.Where(month => month.Amount > Money.Zero);

    /// <summary>What comes after these months.</summary>
    internal Money Later => Statement.Forecast().Later;

    /// <summary>What would change the school's money, person by person.</summary>
    internal IEnumerable<FundingChange> Changes => Statement.Changes().Where(change => change.School == Statement.Lines[0].School);

    /// <summary>The school's row in the table by school.</summary>
    internal int Row { get; private set; }

    internal string Name => BySchool.Value(Row, "school").AsText;

    public async Task<IActionResult> OnGetAsync(int year, string urn, CancellationToken stop)
    {
        if (hub.Cohort(year) is not { } cohort)
        {
            return NotFound();
        }

        Cohort = cohort;
        var facts = await reader.ReadAsync(year, asAt.Day, stop);
        Statement = facts.Funding.OfSchool(urn);
        var report = KeptReports.Of(facts);
        BySchool = report.Table("funding-by-school");
        lines = report.Table("funding-lines");
        rows = [.. Enumerable.Range(0, lines.Rows.Count).Where(row => lines.Value(row, "urn").AsText == urn)];
        Row = Enumerable.Range(0, BySchool.Rows.Count).FirstOrDefault(row => BySchool.Value(row, "urn").AsText == urn, -1);
        return Row < 0 ? NotFound() : Page();
    }

    public IEnumerable<ShownTable> Tables => [Lines(), ByMonth(), ByChange()];

    /// <summary>Its money month by month.</summary>
    internal ShownTable ByMonth() => TableList.Of(new(MadeTable.Of("months", "Still to come, by the month by whose end it should be paid", [.. Months],
        (MadeTable.Day("month", "Paid by", "The last day of the month by whose end it should be paid"), month => month.Month.OnDayOfMonth(NodaTime.CalendarSystem.Iso.GetDaysInMonth(month.Month.Year, month.Month.Month))),
        (MadeTable.Money("year2", "Year 2", "Time off timetable and mentor support", totalled: true), month => month.Year2),
        (MadeTable.Money("backfill", "Mentor backfill", "For the training of mentors", totalled: true), month => month.Backfill),
        (MadeTable.Money("amount", "Together", "Both", totalled: true), month => month.Amount))), Request, prefix: "months");

    /// <summary>What would change its money.</summary>
    internal ShownTable ByChange() => TableList.Of(new(MadeTable.Of("changes", "If one thing changed on the next day", [.. Changes],
        (MadeTable.Text("if", "If", "What would be otherwise"), change => change.Says),
        (MadeTable.Money("before", "Now", "What it brings as things are"), change => change.Before),
        (MadeTable.Money("after", "Then", "What it would bring"), change => change.After),
        (MadeTable.Money("difference", "Difference", "Then less now"), change => change.Difference))), Request, prefix: "changes");

    /// <summary>The school's lines, ECT by ECT.</summary>
    internal ShownTable Lines() => TableList.Of(new(lines)
    {
        Caption = $"Lines of {Name}",
        RowNames = "grant",
        GroupedBy = "ect",
        GroupsDifferBy = "trn",
        GroupLink = row => Url.To("/People/Index", asAt, ("id", ids.Of(Audience.EarlyCareerTeacher, lines.Value(row, "trn").AsText))),
        Without = ["school", "urn", "trn"],
        Rows = rows,
    }, Request);
}
