using AngleSharp.Dom;

namespace Ecf.Sample.Web.Tests.Pages;

public sealed class SessionPageTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    [Fact]
    public async Task Sessions_OfACohort_AreThoseOfItsPeople()
    {
        var facts = await site.FactsAsync(2026, Some.RecordsTo);
        var expected = facts.Members.SelectMany(member => member.Schedule.Sessions.Where(session => !session.IsSelfPaced).Select(session => (member.Role, session.Id, session.Date))).Distinct().Count();
        var page = await site.PageAsync("/sessions?page=all&cohort=2026%2F27");
        Assert.Equal(expected, page.QuerySelectorAll("table[data-table=held] tbody tr").Length);
    }

    [Theory]
    [InlineData("status", "To come")]
    [InlineData("status", "Recorded")]
    [InlineData("facilitator", null)]
    [InlineData("strand", null)]
    public async Task Sessions_ChosenBy_AreThoseAlone(string filter, string? word)
    {
        var field = (await site.PageAsync("/sessions")).QuerySelector($"form[data-filters=held] select[name={filter}]")!;
        var chosen = word ?? field.QuerySelectorAll("option")[1].TextContent;
        var rows = (await site.PageAsync($"/sessions?page=all&{filter}={Uri.EscapeDataString(chosen)}")).QuerySelectorAll("table[data-table=held] tbody tr");
        Assert.NotEmpty(rows);
        var column = filter == "strand" ? "session" : filter;
        Assert.All(rows, row => Assert.StartsWith(chosen, row.QuerySelector($"[data-column={column}]")!.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Sessions_OfAMonth_AreThoseOfItsDays()
    {
        var rows = (await site.PageAsync("/sessions?page=all&month=2026-11%20(November)")).QuerySelectorAll("table[data-table=held] tbody tr");
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.EndsWith("Nov 2026", row.QuerySelector("[data-column=date]")!.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Session_Held_CountsTheMarksOfItsRegisterAndLeadsThere()
    {
        var list = await site.PageAsync("/sessions?status=In%20part");
        var page = await site.PageAsync(list.QuerySelector("table[data-table=held] tbody a")!.GetAttribute("href")!);
        var sheet = await site.PageAsync(page.QuerySelector("a.button")!.GetAttribute("href")!);
        Assert.Equal(sheet.QuerySelectorAll(".sheet li").Length, page.QuerySelectorAll("table[data-table=session-people] tbody tr").Length);
        Assert.Equal(
            [sheet.QuerySelectorAll("input[value=attended][checked]").Length, sheet.QuerySelectorAll("input[value=absent][checked]").Length, sheet.QuerySelectorAll(".sheet li:not(:has([checked]))").Length],
            page.QuerySelectorAll(".figures dd").Skip(1).Select(figure => int.Parse(figure.TextContent, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task Session_ToCome_HasNoRegisterYet()
    {
        var list = await site.PageAsync("/sessions?status=To%20come");
        var page = await site.PageAsync(list.QuerySelector("table[data-table=held] tbody a")!.GetAttribute("href")!);
        Assert.Empty(page.QuerySelectorAll("main a.button"));
        Assert.All(page.QuerySelectorAll("[data-column=mark]"), mark => Assert.Equal("To come", mark.TextContent));
    }

    [Theory]
    [InlineData("/sessions/2026/ects/nothing/2026-11-02")]
    [InlineData("/sessions/2026/teachers/y1t1-live-1/2026-11-02")]
    [InlineData("/sessions/1999/ects/y1t1-live-1/2026-11-02")]
    [InlineData("/sessions/2026/ects/y1t1-live-1/soon")]
    public async Task Session_OfNoSuchDayOrName_IsNoPage(string address) => await site.PageAsync(address, 404);
}
