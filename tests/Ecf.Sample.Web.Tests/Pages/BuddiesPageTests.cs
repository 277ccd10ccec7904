using System.Net;
using AngleSharp.Dom;
using Ecf.Sample.Web.Tests.Access;

namespace Ecf.Sample.Web.Tests.Pages;

public class BuddiesPageTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    [Fact]
    public async Task Buddies_BeforeTheFirstRound_ProposeOneForEveryMentorWithAReason()
    {
        var page = await site.PageAsync("/buddies/2024");

        var mentors = Some.Records.Mentors.Where(mentor => mentor.Cohort == 2024 && mentor.TrainingStart <= Some.RecordsTo && !(mentor.Left < Some.RecordsTo)).Select(mentor => mentor.Name);
        Assert.Equal(mentors.Order(StringComparer.Ordinal), page.QuerySelectorAll("table[data-table=proposed] tbody a").Select(link => link.TextContent).Order(StringComparer.Ordinal));
        Assert.All(page.QuerySelectorAll("table[data-table=proposed] tbody tr"), row => Assert.Contains("not paired before.", row.TextContent.Replace("no two of them paired", "not paired", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Buddies_OfAProgrammeWithPeerToPeerSessions_SayWhenTheyMeet() =>
        Assert.Contains((await site.PageAsync("/buddies/2024?as-at=2024-10-01")).QuerySelectorAll("table[data-table=proposed] tbody tr"), row => row.LastElementChild!.TextContent.Contains(" more", StringComparison.Ordinal));

    [Fact]
    public async Task Buddies_OfAProgrammeWithoutPeerToPeerSessions_SaySoOnce() =>
        Assert.Contains("has no peer-to-peer sessions", (await site.PageAsync("/buddies/2026")).QuerySelector("main .note")!.TextContent);

    [Fact]
    public async Task Buddies_OfACohortThatTheHubDoesNotRun_AreNotFound() => await site.PageAsync("/buddies/2023", 404);

    [Fact]
    public async Task Accept_TheProposal_KeepsItAndProposesNobodyTheSameAgain()
    {
        using var own = new SiteFactory();
        using var client = own.CreateClient();
        var first = await client.OpenAsync("/buddies/2024");

        var kept = await AcceptAsync(client, first, "Accept");
        var second = await client.OpenAsync("/buddies/2024");

        Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
        Assert.Equal(Pairs(first, "proposed"), Pairs(second, "buddies"));
        Assert.NotNull(second.QuerySelector("details[data-round='1']"));
        Assert.Empty(Pairs(second, "proposed").Intersect(Pairs(first, "proposed")));
    }

    /// <summary>The page of each mentor shows the days that the buddies have together.</summary>
    [Fact]
    public async Task Accept_AProgrammeWithPeerToPeerSessions_PutsThemOnTheScheduleOfBoth()
    {
        using var own = new SiteFactory();
        using var client = own.CreateClient();
        await AcceptAsync(client, await client.OpenAsync("/buddies/2024?as-at=2024-10-01"), "Accept");
        var rows = (await client.OpenAsync("/buddies/2024?as-at=2024-10-01")).QuerySelectorAll("table[data-table=buddies] tbody tr");
        var met = 0;
        foreach (var row in rows.Where(row => row.LastElementChild!.TextContent.Contains(" more", StringComparison.Ordinal)).Take(6))
        {
            var days = new List<string>();
            foreach (var link in row.QuerySelectorAll("a"))
            {
                var page = await client.OpenAsync(link.GetAttribute("href")!);
                var sessions = page.QuerySelectorAll("tr[data-session*=peer]").Select(line => (Id: line.GetAttribute("data-session")!, Day: line.QuerySelector("th")!.TextContent)).ToList();
                days.Add(string.Join(';', sessions.Where(session => DateOf(session.Day) >= new LocalDate(2024, 10, 1)).OrderBy(session => session.Id, StringComparer.Ordinal).Select(session => $"{session.Id} {session.Day}")));
            }

            Assert.Single(days.Distinct());
            Assert.Contains(row.LastElementChild!.TextContent.Split(',')[0].Trim(), days[0]);
            met++;
        }

        Assert.Equal(6, met);
    }

    private static LocalDate DateOf(string day) => NodaTime.Text.LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu").Parse(day.Trim()).Value;

    [Fact]
    public async Task Change_AfterAMentorLeft_KeepsAllOtherPairs()
    {
        using var own = new SiteFactory();
        using var client = own.CreateClient();
        await AcceptAsync(client, await client.OpenAsync("/buddies/2025?as-at=2025-10-01"), "Accept");

        var later = await client.OpenAsync("/buddies/2025");
        var changes = later.QuerySelectorAll("[data-list=changes] li").Length;
        await AcceptAsync(client, later, "Change");
        var after = await client.OpenAsync("/buddies/2025");

        Assert.NotEqual(0, changes);
        Assert.Equal(Pairs(later, "buddies"), Pairs(after, "buddies"));
        Assert.Empty(after.QuerySelectorAll("[data-list=changes] li"));
        Assert.Contains("Round 2, from 20 November 2026", after.QuerySelector("#now")!.TextContent);
    }

    [Fact]
    public async Task Accept_WhatIsNoLongerProposed_KeepsNothingAndSaysSo()
    {
        using var own = new SiteFactory();
        using var client = own.CreateClient();
        var page = await client.OpenAsync("/buddies/2024");
        await AcceptAsync(client, page, "Accept");

        var again = await AcceptAsync(client, page, "Accept");

        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
        Assert.Contains("Nothing was kept", await again.Content.ReadAsStringAsync());
        Assert.Single((await client.OpenAsync("/buddies/2024")).QuerySelectorAll("details[data-round]"));
    }

    [Fact]
    public async Task Accept_WithoutTheTokenOfThePage_IsRefused()
    {
        using var client = site.CreateClient();
        using var form = new FormUrlEncodedContent([]);

        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostAsync(new Uri("/buddies/2024?handler=Accept", UriKind.Relative), form)).StatusCode);
    }

    [Fact]
    public async Task Buddies_ADayBeforeALaterRound_ProposeNothing()
    {
        using var own = new SiteFactory();
        using var client = own.CreateClient();
        await AcceptAsync(client, await client.OpenAsync("/buddies/2024"), "Accept");

        var earlier = await client.OpenAsync("/buddies/2024?as-at=2025-01-31");

        Assert.Contains("A later round is on record", earlier.QuerySelector("main .notice")!.TextContent);
        Assert.Empty(earlier.QuerySelectorAll("main form"));
    }

    [Fact]
    public async Task Buddies_OfAHubThatPinsAPair_KeepThemTogether()
    {
        var two = Some.Records.Mentors.Where(mentor => mentor is { Cohort: 2024, Left: null }).Take(2).ToList();
        using var own = OwnHub.CopyOfTheSample().Write("buddies.json", $$"""{ "pinned": [{ "one": "{{two[0].Trn}}", "other": "{{two[1].Trn}}" }] }""");

        var row = (await own.PageAsync("/buddies/2024")).QuerySelectorAll("table[data-table=proposed] tbody tr").Single(row => row.TextContent.Contains(two[0].Name, StringComparison.Ordinal));

        Assert.Contains(two[1].Name, row.TextContent);
        Assert.Contains("kept together by the hub's rules", row.TextContent);
    }

    [Theory]
    [InlineData("""{ "forbidden": [{ "one": "9999999", "other": "0001000" }] }""", "ECF963")]
    [InlineData("""{ "forbiden": [] }""", "cannot be used")]
    public async Task Buddies_OfAHubWithBrokenRules_ProposeNothing(string rules, string said)
    {
        using var own = OwnHub.CopyOfTheSample().Write("buddies.json", rules);

        var page = await own.PageAsync("/buddies/2024");

        Assert.Contains(said, page.QuerySelector("main")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("main form, main table"));
    }

    private static Task<HttpResponseMessage> AcceptAsync(HttpClient client, IDocument page, string handler) => client.SendAsync(page, $"main form[action*='handler={handler}']");

    private static List<string> Pairs(IDocument page, string table) =>
        [.. page.QuerySelectorAll($"table[data-table={table}] tbody tr").Select(row => string.Join(" + ", row.QuerySelectorAll("a").Select(link => link.TextContent)))];
}
