using System.Globalization;
using AngleSharp.Dom;

namespace Ecf.Sample.Web.Tests.Pages;

public sealed class CohortsPageTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    [Fact]
    public async Task Cohorts_UsualDay_ListsEveryCohortWithItsPeople()
    {
        var rows = (await site.PageAsync("/cohorts")).QuerySelectorAll("tbody tr").Select(Cells);
        Assert.Equal(["2024/25 91 85 43 12 2 5 0 Funding of 2024/25", "2025/26 95 90 38 12 2 5 0 Funding of 2025/26", "2026/27 92 80 42 15 2 0 6 Funding of 2026/27"], rows);
    }

    [Fact]
    public async Task Cohorts_BeforeACohortStarts_CountsItAsToCome()
    {
        var last = Cells((await site.PageAsync("/cohorts?as-at=2026-08-31")).QuerySelectorAll("tbody tr").Last());
        Assert.Equal("2026/27 0 0 0 0 0 0 98 Funding of 2026/27", last);
    }

    [Theory]
    [InlineData("2026-11-20")]
    [InlineData("2025-03-31")]
    public async Task Cohorts_AnyDay_FiguresAddUpToTheTable(string day)
    {
        var page = await site.PageAsync("/cohorts?as-at=" + day);
        var ects = page.QuerySelectorAll("tbody tr").Sum(row => int.Parse(row.QuerySelectorAll("td")[0].TextContent, CultureInfo.InvariantCulture));
        Assert.Equal(ects, int.Parse(page.QuerySelector(".figures dd")!.TextContent, CultureInfo.InvariantCulture));
    }

    private static string Cells(IElement row) => string.Join(' ', row.Children.Select(cell => cell.TextContent.Trim()));
}
