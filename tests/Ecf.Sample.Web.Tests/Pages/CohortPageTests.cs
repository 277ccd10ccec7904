using System.Globalization;
using AngleSharp.Dom;
using Ecf.Reporting.Cohorts;

namespace Ecf.Sample.Web.Tests.Pages;

public class CohortPageTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    [Theory]
    [InlineData(2024, "2026-11-20")]
    [InlineData(2025, "2026-11-20")]
    [InlineData(2026, "2026-11-20")]
    [InlineData(2024, "2025-03-31")]
    [InlineData(2026, "2026-08-31")]
    public async Task Cohort_AnyDay_EveryFigureIsTheReports(int cohort, string day)
    {
        var report = await site.ReportAsync(cohort, NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value);
        var page = await site.PageAsync($"/cohorts/{cohort}?page=all&as-at={day}");
        var figures = ReportFigures.Of(page, report);
        Assert.True(figures.Count > 20, $"only {figures.Count} figures are marked");
        Assert.Equal(figures.Select(figure => figure.Reported), figures.Select(figure => figure.Shown));
        Assert.Equal(report.Table("hours").Rows.Count, page.QuerySelectorAll("table[data-table=hours] tbody tr").Length);
        Assert.Equal(report.Table("attention").Rows.Count, page.QuerySelectorAll("[data-table=attention] li").Length);
    }

    [Fact]
    public async Task Cohort_Attention_NamesFiveOfAMatterAndFoldsTheRest()
    {
        var page = await site.PageAsync("/cohorts/2024");
        var missed = page.QuerySelectorAll(".matter").Single(matter => matter.QuerySelector("h3")!.TextContent.StartsWith("Missed", StringComparison.Ordinal));
        Assert.Equal(5, missed.QuerySelectorAll(":scope > ul > li").Length);
        var more = Attention.Of(await site.FactsAsync(2024, Some.RecordsTo)).Count(item => item.Matter == "Missed sessions") - 5;
        Assert.Equal($"and {more} more", missed.QuerySelector("summary")!.TextContent);
        Assert.Equal(more, missed.QuerySelectorAll("details li").Length);
    }

    [Fact]
    public async Task Cohort_Attention_StandsInTheReportsOrder()
    {
        var items = Attention.Of(await site.FactsAsync(2024, Some.RecordsTo));
        var shown = (await site.PageAsync("/cohorts/2024")).QuerySelectorAll("[data-table=attention] li .who > :first-child");
        Assert.Equal(items.Select(item => item.Who), shown.Select(who => who.TextContent));
    }

    [Theory]
    [InlineData("/cohorts/2024", "96 5 left", "89 4 left")]
    [InlineData("/cohorts/2026?as-at=2026-08-31", "98 98 to come", "89 89 to come")]
    public async Task Cohort_Headcounts_SayWhoTakesNoPart(string address, string ects, string mentors) =>
        Assert.Equal([ects, mentors], (await site.PageAsync(address)).QuerySelectorAll(".figures dd").Take(2).Select(figure => figure.TextContent.Trim()));

    [Theory]
    [InlineData("role=Mentor", "role", "Mentor")]
    [InlineData("status=Behind", "status", "Behind")]
    [InlineData("status=behind&role=", "status", "Behind")]
    public async Task People_Chosen_AreThoseAndTheirTotal(string question, string column, string word)
    {
        var hours = (await site.ReportAsync(2025, Some.RecordsTo)).Table("hours");
        var place = hours.Columns.ToList().FindIndex(candidate => candidate.Key == column);
        var due = hours.Rows.Where(row => row[place].AsText == word).ToList();
        var table = (await site.PageAsync("/cohorts/2025?page=all&" + question)).QuerySelector("table[data-table=hours]")!;
        Assert.Equal(due.Count, table.QuerySelectorAll("tbody tr").Length);
        Assert.Equal($"Total of these {due.Count}", table.QuerySelector("tfoot th")!.TextContent);
        Assert.Equal(due.Sum(row => row[5].AsHours).Display(), table.QuerySelector("tfoot [data-column=due]")!.TextContent);
    }

    [Theory]
    [InlineData("role=Headteacher")]
    [InlineData("status=%3Cb%3E&sort=trn&order=up")]
    public async Task People_AskedForWhatIsNot_AreAllShown(string question) =>
        Assert.Equal("Total", (await site.PageAsync("/cohorts/2025?" + question)).QuerySelector("table[data-table=hours] tfoot th")!.TextContent);

    [Fact]
    public async Task People_SortedByAFigure_StandLargestFirstAndSaySo()
    {
        var page = await site.PageAsync("/cohorts/2025?sort=shortfall&order=desc&role=ECT");
        var shortfalls = page.QuerySelectorAll("table[data-table=hours] tbody [data-column=shortfall]").Select(cell => Hours.Parse(cell.TextContent, null).Minutes).ToList();
        Assert.Equal(shortfalls.OrderDescending(), shortfalls);
        var heading = Assert.Single(page.QuerySelectorAll("th[aria-sort]"));
        Assert.Equal("descending", heading.GetAttribute("aria-sort"));
        Assert.Equal("/cohorts/2025?role=ECT&sort=shortfall#hours-caption", heading.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task People_SortedByName_StandAsInARegister()
    {
        var names = (await site.PageAsync("/cohorts/2024?sort=name&page=all")).QuerySelectorAll("table[data-table=hours] tbody [data-column=name]").Select(cell => cell.TextContent).ToList();
        Assert.Equal(names.Order(StringComparer.Create(CultureInfo.GetCultureInfo("en-GB"), ignoreCase: true)), names);
    }

    [Theory]
    [InlineData("/cohorts/2019")]
    [InlineData("/cohorts/soon")]
    [InlineData("/funding/2019")]
    [InlineData("/funding/2024/123456")]
    public async Task Cohort_NotOfThisHub_IsNoPage(string address) => await site.PageAsync(address, 404);

    [Fact]
    public async Task Bars_BesideEveryStrand_SayTheRowsFigures()
    {
        var rows = (await site.PageAsync("/cohorts/2024")).QuerySelectorAll("table[data-table=hours-by-strand] tbody tr:not(.group)");
        Assert.All(rows, row => Assert.Equal(
            $"{Cell(row, "attended")} attended, {Cell(row, "unrecorded")} not recorded and {Cell(row, "shortfall")} missed of {Cell(row, "due")} due",
            row.QuerySelector("svg")!.GetAttribute("aria-label")));
        Assert.Equal(8, rows.Length);
    }

    private static string Cell(IElement row, string column) => row.QuerySelector($"[data-column={column}]")!.TextContent;
}
