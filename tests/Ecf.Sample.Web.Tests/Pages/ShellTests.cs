using AngleSharp.Dom;

namespace Ecf.Sample.Web.Tests.Pages;

public sealed class ShellTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    [Theory]
    [InlineData("/", 200)]
    [InlineData("/downloads", 200)]
    [InlineData("/nowhere", 404)]
    [InlineData("/problem/500", 500)]
    public async Task EveryPage_Shown_IsInTheSitesManner(string address, int status)
    {
        var page = await site.PageAsync(address, status);
        Assert.Equal("en-GB", page.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.EndsWith(" – Redmill Teaching Hub", page.Title, StringComparison.Ordinal);
        Assert.Equal("#main", page.QuerySelector("body > a.skip")!.GetAttribute("href"));
        Assert.Contains("The people and schools here are made up.", page.QuerySelector("footer")!.TextContent);
    }

    [Theory]
    [InlineData("/", 200)]
    [InlineData("/downloads", 200)]
    [InlineData("/nowhere", 404)]
    public async Task EveryPage_Shown_NeedsNoScriptAndNoInlineStyle(string address, int status)
    {
        var page = await site.PageAsync(address, status);
        Assert.Empty(page.QuerySelectorAll("script:not([src][defer]), style, [style]"));
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(element => element.Id).Distinct().Count());
    }

    [Fact]
    public async Task EveryPage_Sent_CarriesTheSafeguards()
    {
        using var client = site.CreateClient();
        var headers = (await client.GetAsync(new Uri("/", UriKind.Relative))).Headers;
        Assert.StartsWith("default-src 'none'; script-src 'self'; connect-src 'self'; frame-src 'self'; style-src 'self'", Assert.Single(headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", Assert.Single(headers.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", Assert.Single(headers.GetValues("X-Content-Type-Options")));
        Assert.True(headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Stylesheet_LinkedFromAPage_IsServed()
    {
        var link = (await site.PageAsync("/")).QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        using var client = site.CreateClient();
        var sheet = await client.GetAsync(new Uri(link, UriKind.Relative));
        Assert.Equal("text/css", sheet.Content.Headers.ContentType!.MediaType);
        Assert.Contains("prefers-color-scheme: dark", await sheet.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task AsAt_NotAsked_IsTheDayTheRecordsGoUpTo()
    {
        var page = await site.PageAsync("/");
        Assert.Equal("2026-11-20", page.QuerySelector("#as-at")!.GetAttribute("value"));
        Assert.Null(page.QuerySelector(".usual"));
    }

    [Fact]
    public async Task AsAt_Asked_GoesOnInEveryLinkOfTheBar()
    {
        var page = await site.PageAsync("/?as-at=2025-03-31");
        Assert.Equal("2025-03-31", page.QuerySelector("#as-at")!.GetAttribute("value"));
        Assert.All(page.QuerySelectorAll("nav a, a.hub"), link => Assert.EndsWith("?as-at=2025-03-31", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Equal("Back to 20 November 2026", page.QuerySelector(".usual")!.TextContent);
    }

    [Theory]
    [InlineData("31/03/2025")]
    [InlineData("2025-02-29")]
    [InlineData("9999-12-31")]
    [InlineData("yesterday")]
    public async Task AsAt_NotADay_IsSaidAndTheUsualDayShown(string given)
    {
        var page = await site.PageAsync("/?as-at=" + Uri.EscapeDataString(given));
        var notice = page.QuerySelector("[role=alert]")!.TextContent;
        Assert.StartsWith($"“{given}” is not a day from 1 January 2021 to 31 December 2099", notice, StringComparison.Ordinal);
        Assert.Equal("2026-11-20", page.QuerySelector("#as-at")!.GetAttribute("value"));
    }

    [Fact]
    public async Task AsAt_HostileText_IsShownAsText()
    {
        var page = await site.PageAsync("/?as-at=" + Uri.EscapeDataString("<script>alert(1)</script>") + "&q=" + Uri.EscapeDataString("\"><b>"));
        Assert.Empty(page.QuerySelectorAll("script:not([src]), main script, main b"));
        Assert.Equal("\"><b>", page.QuerySelector("input[type=hidden][name=q]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Post_ToAPageThatTakesNone_GetsAPageBack()
    {
        using var client = site.CreateClient();
        using var form = new FormUrlEncodedContent([]);
        var answer = await client.PostAsync(new Uri("/", UriKind.Relative), form);
        Assert.Equal(403, (int)answer.StatusCode);
        Assert.Contains("This is not open to you", await answer.Content.ReadAsStringAsync());
    }
}
