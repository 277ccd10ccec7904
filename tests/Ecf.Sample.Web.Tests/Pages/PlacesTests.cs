using Ecf.Sample.Web.Pages;

namespace Ecf.Sample.Web.Tests.Pages;

public sealed class PlacesTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    [Fact]
    public async Task Bar_OnEveryPlace_MarksThatPlaceAlone()
    {
        var links = (await site.PageAsync("/")).QuerySelectorAll(".places a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(Places.All.Sum(group => group.Places.Count), links.Count);
        foreach (var link in links)
        {
            var current = Assert.Single((await site.PageAsync(link)).QuerySelectorAll(".places [aria-current=page]"));
            Assert.Equal(link, current.GetAttribute("href"));
        }
    }

    [Fact]
    public async Task Bar_InAGroup_SaysInTheGroupsHeadingWhereThePageIs()
    {
        var page = await site.PageAsync("/declarations");
        Assert.Equal("Money, now at Declarations", page.QuerySelector(".places summary.here")!.TextContent.Trim());
    }

    [Fact]
    public void For_SomePlacesAlone_LeavesOutTheOthersAndGroupsWithoutAny()
    {
        var bar = Places.For(place => place.Name is "Today" or "Funding");
        Assert.Equal([(null, "Today"), ("Money", "Funding")], bar.Select(group => (group.Group, string.Join(' ', group.Places.Select(place => place.Name)))));
    }

    [Fact]
    public void All_Places_HaveAFolderOfTheirOwn() =>
        Assert.Equal(21, Places.All.SelectMany(group => group.Places).Select(place => place.Folder).Distinct().Count());
}
