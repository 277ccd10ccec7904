using Ecf.Sample.Web.Downloads;

namespace Ecf.Sample.Web.Tests.Pages;

public sealed class DownloadsTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    [Fact]
    public async Task Page_Shown_LinksEveryFileForItsDay()
    {
        var page = await site.PageAsync("/downloads?as-at=2025-03-31");
        var links = page.QuerySelectorAll("main tbody a").Select(link => link.GetAttribute("href"));
        Assert.Equal(Download.All(Some.Hub, new(2025, 3, 31)).Select(download => $"/downloads/{download.Name}?as-at=2025-03-31"), links);
    }

    [Fact]
    public async Task Page_Shown_LinksTheForecastAndEachSchoolsWorkbook()
    {
        var page = await site.PageAsync("/downloads?as-at=2025-03-31");
        Assert.NotNull(page.QuerySelector("main a[href='/downloads/forecast.xlsx?as-at=2025-03-31']"));
        Assert.True(page.QuerySelectorAll("main details a[href^='/downloads/school-2024-']").Length > 20);
    }

    [Fact]
    public async Task Page_Shown_SaysWhatEachFileHolds()
    {
        var page = await site.PageAsync("/downloads");
        Assert.Equal(["Cohort 2024/25", "Cohort 2025/26", "Cohort 2026/27"], page.QuerySelectorAll("main h2").Select(heading => heading.TextContent));
        Assert.All(page.QuerySelectorAll("main tbody td"), cell => Assert.True(cell.TextContent.Length > 20, cell.TextContent));
        Assert.Equal("page", page.QuerySelector("nav a[href='/downloads']")!.GetAttribute("aria-current"));
    }
}
