using Ecf.Sample.Web.Data;

namespace Ecf.Sample.Web.Tests.Pages;

public sealed class AwkwardHubTests
{
    private static readonly Urn SchoolNumber = Urn.Parse("990001", null);

    private static readonly Trn One = Trn.Parse("0001234", null);

    [Fact]
    public async Task Cohort_WithoutPeople_IsAPageThatSaysSo()
    {
        using var site = OwnHub.Of(HubRecords.None);
        var page = await site.PageAsync("/cohorts/2024");
        Assert.StartsWith("Nobody is in this cohort yet", page.QuerySelector("main .notice")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main table"));
        Assert.StartsWith("No ECT of this cohort is on record", (await site.PageAsync("/funding/2024")).QuerySelector("table td")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hub_OfRealPeople_SaysNothingOfMadeUp()
    {
        using var site = OwnHub.Of(HubRecords.None);
        Assert.DoesNotContain("made up", (await site.PageAsync("/cohorts/2024")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cohort_OfOne_IsAWholePage()
    {
        using var site = OwnHub.Of(OneEct("redhill-ect-reconstructed", "staffordshire-secondary"));
        var page = await site.PageAsync("/cohorts/2024");
        Assert.Equal("Only One", Assert.Single(page.QuerySelectorAll("table[data-table=hours] tbody th")).TextContent.Trim());
        Assert.Equal("No mentor", page.QuerySelector(".matter h3")!.FirstChild!.TextContent.Trim());
        Assert.Equal("Only One", (await site.PageAsync(page.QuerySelector("table[data-table=hours] tbody a")!.GetAttribute("href")!)).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Calendar_ThatKnowsNothingOfTheCohortsYears_LeavesEverySessionWithoutADateAndSaysWhy()
    {
        using var site = OwnHub.Of(OneEct("redhill-ect-reconstructed", "nottingham-city"));
        var cohort = await site.PageAsync("/cohorts/2024");
        Assert.Equal("0 h", cohort.QuerySelector("tr[data-row=total] [data-column=due]")!.TextContent);
        Assert.Contains("does not know the whole of autumn 2024/25 yet", cohort.QuerySelector(".matters")!.TextContent, StringComparison.Ordinal);
        var person = await site.PageAsync(cohort.QuerySelector("table[data-table=hours] tbody a")!.GetAttribute("href")!);
        Assert.Contains("does not know the whole of autumn 2024/25 yet", person.QuerySelector("[aria-labelledby=undated-caption]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programme_WithoutSessions_AsksForNothingAndSaysSo()
    {
        using var site = OwnHub.Of(OneEct("none", "staffordshire-secondary"), "none").Write("programmes/none.json", """
            { "id": "none", "name": "Nothing yet", "audience": "ect", "cohorts": { "from": 2024, "to": 2024 },
              "source": { "title": "Made up", "address": "none", "retrieved": "2026-11-23" }, "strands": [], "sessions": [] }
            """);
        Assert.StartsWith("The programme has no sessions yet", (await site.PageAsync("/programmes/none")).QuerySelector("main .notice")!.TextContent, StringComparison.Ordinal);
        var cohort = await site.PageAsync("/cohorts/2024");
        Assert.Equal("Nothing asked", cohort.QuerySelector("td[data-column=status]")!.TextContent);
        var person = await site.PageAsync(cohort.QuerySelector("table[data-table=hours] tbody a")!.GetAttribute("href")!);
        Assert.Equal("No session has a date.", person.QuerySelector("[aria-labelledby=sessions-caption] td")!.TextContent);
    }

    [Fact]
    public async Task Programme_ThatIsNotThere_LeavesItsPeopleOutAndSaysSoEverywhere()
    {
        using var site = OwnHub.Of(OneEct("mine", "staffordshire-secondary"), "mine");
        Assert.Contains("1 person is left out", (await site.PageAsync("/cohorts/2024")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var findings = await site.PageAsync("/findings");
        Assert.Contains("cohort 2024/25 follows the programme \"mine\"", Assert.Single(findings.QuerySelectorAll("[data-file='hub.json'] li")).TextContent, StringComparison.Ordinal);
        Assert.StartsWith("1 file could not be used as it is: see Findings", (await site.PageAsync("/")).QuerySelector("main .notice")!.TextContent, StringComparison.Ordinal);
    }

    private static HubRecords OneEct(string programme, string calendar) => new()
    {
        Schools = [new(SchoolNumber, "Any School", "Anytown", "E06000018", calendar)],
        Ects = [new(One, "Only One", "History", 2024, programme, new(2024, 9, 2), default)],
        SchoolPeriods = [new(One, SchoolNumber, new(2024, 9, 1))],
    };
}
