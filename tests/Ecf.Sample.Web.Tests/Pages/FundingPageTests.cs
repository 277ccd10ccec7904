using System.Globalization;
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

    /// <summary>Schools, cohorts, workbook and pages of the whole hub, to the penny.</summary>
    [Fact]
    public async Task Hub_OverAllCohorts_IsTheSumOfItsSchoolsItsCohortsAndTheirWorkbooks()
    {
        var page = await site.PageAsync("/funding?page=all");
        var reports = await Task.WhenAll(Some.Hub.Cohorts.Select(cohort => site.ReportAsync(cohort.Year, Some.RecordsTo)));
        foreach (var (column, place) in new[] { ("toDate", 3), ("inAll", 4) })
        {
            var total = Money.Parse(page.QuerySelector($"[data-hub={column}]")!.TextContent, null);
            Assert.Equal(reports.Sum(report => report.Table("funding-by-school").Total(column).AsMoney), total);
            Assert.Equal(page.QuerySelectorAll("table[data-table=schools] tbody tr").Sum(row => Money.Parse(row.Children[place].TextContent, null)), total);
            Assert.Equal(page.QuerySelectorAll("table[data-table=cohorts] tbody tr").Sum(row => Money.Parse(row.Children[place - 1].TextContent, null)), total);
            Assert.Equal(Some.Hub.Cohorts.Sum(cohort => WorkbookTotal(cohort.Year, column)), total);
        }

        Money WorkbookTotal(int cohort, string column)
        {
            var file = site.FileAsync($"cohort-{cohort}.xlsx", NodaTime.Text.LocalDatePattern.Iso.Format(Some.RecordsTo)).Result;
            var totals = new Figures.PlainWorkbook(file).Read("data_funding_by_school", ["text", "text", "count", "money", "money"]).Totals.Split(" | ");
            return Money.Parse(totals[column == "toDate" ? 3 : 4], CultureInfo.InvariantCulture);
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

    [Fact]
    public async Task Funding_ByMonth_AddsUpToWhatIsStillToCome()
    {
        var funding = (await site.FactsAsync(2025, Some.RecordsTo)).Funding;
        var table = (await site.PageAsync("/funding/2025")).QuerySelector("table[data-table=funding-by-month]")!;
        Assert.Equal((funding.Forecast().InAll - funding.Forecast().Later).Display(), Total(table, "amount"));
        Assert.Equal(funding.InAll - funding.ToDate, funding.Forecast().InAll);
    }

    [Fact]
    public async Task Funding_WhatWouldChangeIt_SumsUpTheKindsOfChange()
    {
        var changes = (await site.FactsAsync(2026, Some.RecordsTo)).Funding.Changes();
        var rows = (await site.PageAsync("/funding/2026")).QuerySelectorAll("[aria-labelledby=changes-caption] tbody tr");
        Assert.Equal(changes.GroupBy(change => change.Kind).OrderBy(kind => kind.Key).Select(kind => $"{kind.Count()}"), rows.Select(row => row.QuerySelector(".n")!.TextContent));
    }

    [Fact]
    public async Task School_EachLine_IsExplainedWithItsSources()
    {
        var school = (await site.FactsAsync(2024, Some.RecordsTo)).Funding.BySchool.First(school => school.InAll > Money.Zero);
        var statement = (await site.FactsAsync(2024, Some.RecordsTo)).Funding.OfSchool(school.School);
        var page = await site.PageAsync($"/funding/2024/{school.School}");
        var explained = page.QuerySelectorAll("details.explained");
        Assert.Equal(statement.Lines.Count, explained.Length);
        Assert.All(statement.Lines.Zip(explained), pair => Assert.Contains(statement.Explain(pair.First).Says, pair.Second.TextContent));
        Assert.All(statement.Lines.Zip(explained).Where(pair => pair.First.InAll > Money.Zero), pair => Assert.Contains("Tees Valley Teaching School Hub", pair.Second.TextContent));
    }

    [Fact]
    public async Task Hub_OfAboutThreeHundred_IsTheSumOfItsSchools() => await Task.WhenAll(new[] { 2024, 2025, 2026 }.Select(async cohort =>
    {
        var funding = (await site.FactsAsync(cohort, Some.RecordsTo)).Funding;
        Assert.Equal(funding.InAll, funding.BySchool.Sum(school => FundingOf(funding, school.School)));
        Assert.Equal(funding.ToDate, funding.BySchool.Sum(school => funding.OfSchool(school.School).ToDate));
    }));

    private static Money FundingOf(Ecf.Domain.Funding.FundingStatement funding, string school) => funding.OfSchool(school).InAll;

    private static string Total(IElement table, string column) => table.QuerySelector($"tfoot [data-column={column}]")!.TextContent;
}
