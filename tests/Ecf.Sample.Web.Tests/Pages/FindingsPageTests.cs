namespace Ecf.Sample.Web.Tests.Pages;

public sealed class FindingsPageTests
{
    private const string BrokenProgramme = """
        { "id": "mine", "name": "Mine", "audience": "ect", "cohorts": { "from": 2024, "to": 2024 },
          "source": { "title": "Made up", "address": "none", "retrieved": "2026-11-23" },
          "strands": [{ "id": "webinars", "name": "Webinars" }],
          "sessions": [{ "strand": "webinar", "in": "Y1T1", "minutes": -60 }, { "strand": "webinars", "in": "Y3T1", "minutes": 60 }] }
        """;

    [Fact]
    public async Task Findings_OfABrokenProgrammeAndABrokenCalendar_AreAllShownByFile()
    {
        using var site = OwnHub.CopyOfTheSample().Write("programmes/mine.json", BrokenProgramme).Write("calendars/town.json", "{ \"id\": ");
        var page = await site.PageAsync("/findings");
        Assert.Equal(["ECF003", "ECF101", "ECF104", "ECF103"], page.QuerySelectorAll("[data-file='programmes/mine.json'] li.is-error code:first-child").Select(code => code.TextContent));
        Assert.Single(page.QuerySelectorAll("[data-file='calendars/town.json'] li.is-error"));
        Assert.Equal(2, page.QuerySelectorAll("h2 .flag").Length);
    }

    [Fact]
    public async Task EveryPage_WhileFilesAreBroken_SaysSoAndWorks()
    {
        using var site = OwnHub.CopyOfTheSample().Write("programmes/mine.json", BrokenProgramme).Write("calendars/town.json", "{ \"id\": ");
        foreach (var address in new[] { "/", "/cohorts/2025", "/funding/2024", "/programmes", "/calendars" })
        {
            var notice = (await site.PageAsync(address)).QuerySelector("main .notice")!;
            Assert.Equal("2 files could not be used as they are: see Findings.", notice.TextContent);
            Assert.Equal("/findings", notice.QuerySelector("a")!.GetAttribute("href"));
        }
    }

    [Fact]
    public async Task Site_CalendarInUseIsBroken_StartsAndLeavesItsSchoolsOut()
    {
        using var site = OwnHub.CopyOfTheSample().Write("calendars/sample-nottingham.json", "not JSON at all");
        Assert.Contains("are left out because the programme or the school's calendar", (await site.PageAsync("/cohorts/2025")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var findings = await site.PageAsync("/findings");
        Assert.Equal(3, findings.QuerySelectorAll("[data-file='hub.json'] li.is-error").Length);
    }

    [Fact]
    public async Task Findings_None_SayThatAllIsWell()
    {
        using var site = OwnHub.Of(Web.Data.HubRecords.None);
        Assert.StartsWith("Nothing to correct", (await site.PageAsync("/findings")).QuerySelector(".good")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await site.PageAsync("/")).QuerySelectorAll("main .notice"));
    }

    [Fact]
    public async Task Findings_OfTheHubsOwnProgramme_StandOnItsPageToo()
    {
        var text = await new StreamReader(Ecf.Domain.Programmes.ShippedProgrammes.Open("redhill-ect-as-printed")).ReadToEndAsync();
        using var site = OwnHub.CopyOfTheSample().Write("programmes/own.json", text.Replace("\"redhill-ect-as-printed\"", "\"own\"", StringComparison.Ordinal));
        Assert.Contains("the sessions add up to 32 h", (await site.PageAsync("/programmes/own")).QuerySelector("#findings")!.TextContent, StringComparison.Ordinal);
    }
}
