using AngleSharp.Dom;

namespace Ecf.Sample.Web.Tests.Pages;

public sealed class FundingPageTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    [Theory]
    [InlineData(2024, "2026-11-20")]
    [InlineData(2025, "2026-11-20")]
    [InlineData(2026, "2027-09-30")]
    public async Task Funding_AnyDay_IsTheReportsBySchool(int cohort, string day)
    {
        var report = await site.ReportAsync(cohort, NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value);
        var page = await site.PageAsync($"/funding/{cohort}?as-at={day}");
        var figures = ReportFigures.Of(page, report);
        Assert.Equal(figures.Select(figure => figure.Reported), figures.Select(figure => figure.Shown));
        Assert.Equal(report.Table("funding-by-school").Rows.Count, page.QuerySelectorAll("table[data-table=funding-by-school] tbody tr").Length);
    }

    [Fact]
    public async Task School_EachOfACohort_ShowsItsLinesThatAddUp()
    {
        var report = await site.ReportAsync(2025, Some.RecordsTo);
        var funding = (await site.FactsAsync(2025, Some.RecordsTo)).Funding;
        foreach (var school in funding.BySchool)
        {
            var page = await site.PageAsync($"/funding/2025/{school.School}");
            var figures = ReportFigures.Of(page, report);
            Assert.Equal(figures.Select(figure => figure.Reported), figures.Select(figure => figure.Shown));
            var lines = page.QuerySelector("table[data-table=funding-lines]")!;
            Assert.Equal(funding.Lines.Count(line => line.School == school.School), lines.QuerySelectorAll("tbody tr:not(.group)").Length);
            Assert.Equal((school.ToDate.Display(), school.InAll.Display()), (Total(lines, "toDate"), Total(lines, "inAll")));
        }
    }

    [Fact]
    public async Task Funding_RatesOfTheCohort_StandWithTheirSources()
    {
        var rates = Some.Library.Rates.All.Where(rate => rate.AppliesTo(2024)).ToList();
        var rows = (await site.PageAsync("/funding/2024")).QuerySelectorAll("[aria-labelledby=rates-caption] tbody tr");
        Assert.Equal(rates.Select(rate => rate.Amount.Display()), rows.Select(row => row.QuerySelector(".n")!.TextContent));
        Assert.All(rates.Zip(rows), pair => Assert.Contains(pair.First.Source.Title, pair.Second.TextContent));
    }

    private static string Total(IElement table, string column) => table.QuerySelector($"tfoot [data-column={column}]")!.TextContent;
}
