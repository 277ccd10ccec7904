using Ecf.Sample.Web.Downloads;

namespace Ecf.Sample.Web.Tests.Pages;

public sealed class DownloadsTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    [Fact]
    public async Task Page_Shown_LinksEveryFileForItsDay()
    {
        var page = await site.PageAsync("/downloads?page=all&as-at=2025-03-31");
        var links = page.QuerySelectorAll("table[data-table=files] tbody a").Select(link => link.GetAttribute("href"));
        Assert.Equal(Download.All(Some.Hub, new(2025, 3, 31)).Select(download => $"/downloads/{download.Name}?as-at=2025-03-31"), links);
    }

    [Fact]
    public async Task Form_Shown_OffersEverySchoolAndMentorWithoutNamingAnybodyInAnAddress()
    {
        var form = (await site.PageAsync("/downloads?as-at=2025-03-31")).QuerySelector("form[data-form=workbook]")!;
        Assert.Equal(Some.Records.Schools.Count, form.QuerySelectorAll("select[name=school] option[value]:not([value=''])").Length);
        var mentors = form.QuerySelectorAll("select[name=mentor] option[value]:not([value=''])").Select(mentor => mentor.GetAttribute("value")!).ToList();
        Assert.Equal(Some.Records.Mentors.Count, mentors.Count);
        Assert.All(mentors, id => Assert.Matches("^[a-z]{16}$", id));
        Assert.Equal("2025-03-31", form.QuerySelector("input[name=as-at]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Page_Shown_SaysWhatEachFileHolds()
    {
        var page = await site.PageAsync("/downloads?page=all");
        Assert.All(page.QuerySelectorAll("table[data-table=files] tbody td[data-column=reason]"), cell => Assert.True(cell.TextContent.Length > 20, cell.TextContent));
        Assert.Equal(4, page.QuerySelectorAll("form[data-form=workbook] input[name=report]").Length);
        Assert.Equal("page", page.QuerySelector("nav a[href='/downloads']")!.GetAttribute("aria-current"));
    }
}
