using System.Globalization;
using System.Net;
using Ecf.Domain.Programmes;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.Feeds;
using Ecf.Sample.Web.People;
using Ecf.Sample.Web.Tests.Pages;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Ecf.Sample.Web.Tests.Feeds;

public sealed class FeedTests
{
    private const string Session = "Y1T1-webinars-1@ecf";

    private static readonly Urn SchoolNumber = Urn.Parse("990001", null);

    private static readonly Trn One = Trn.Parse("0001234", null);

    public static TheoryData<string> Kinds => ["people", "schools", "cohorts"];

    /// <summary>The whole way, read with another reader: published, a day of the school's calendar closed, started anew, published again.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Feed_ASessionMoves_IsTheSameEventWithTheNextNumber(string kind)
    {
        using var site = Small();
        var before = await EventsAsync(site, AddressOf(site, kind));
        var webinar = before.Single(one => one.Uid!.EndsWith(Session, StringComparison.Ordinal));
        using var later = Closed(site, webinar.DtStart!.Value);
        var after = await EventsAsync(later, AddressOf(later, kind));
        var moved = after.Single(one => one.Uid == webinar.Uid);
        Assert.Equal((0, 1), (webinar.Sequence, moved.Sequence));
        Assert.NotEqual(webinar.DtStart, moved.DtStart);
        Assert.Equal(before.Select(one => one.Uid).Order(), after.Select(one => one.Uid).Order());
        Assert.All(after.Join(before, one => one.Uid, one => one.Uid, (now, then) => (now, then)), pair => Assert.Equal(pair.now.DtStart != pair.then.DtStart ? 1 : 0, pair.now.Sequence));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Feed_AskedTwice_IsTheSameAndKeptOnce(string kind)
    {
        using var site = Small();
        Assert.Equal(await TextAsync(site, AddressOf(site, kind)), await TextAsync(site, AddressOf(site, kind)));
        using var scope = site.Services.CreateScope();
        Assert.Equal(1, (await scope.ServiceProvider.GetRequiredService<HubContext>().PublishedFeeds.SingleAsync()).Revision);
    }

    [Fact]
    public async Task Feed_OfAPersonWhoLeaves_CancelsTheRestOnce()
    {
        using var site = Small();
        await EventsAsync(site, AddressOf(site, "people"));
        await LeaveAsync(site, new(2024, 12, 1));
        var cancelled = (await EventsAsync(site, AddressOf(site, "people"))).Where(one => one.Status == "CANCELLED").ToList();
        Assert.NotEmpty(cancelled);
        Assert.All(cancelled, one => Assert.True(one.Sequence == 1 && one.DtStart!.Value > new DateTime(2024, 12, 1)));
        Assert.Equal(await TextAsync(site, AddressOf(site, "people")), await TextAsync(site, AddressOf(site, "people")));
    }

    [Fact]
    public async Task Feed_OfAPerson_HasTheDaysOfThePage()
    {
        using var site = Small();
        var events = await EventsAsync(site, AddressOf(site, "people"));
        var page = await site.PageAsync($"/people/{IdOf(site)}");
        var shown = page.QuerySelectorAll("tr[data-session]:has(.tag)").ToDictionary(row => row.GetAttribute("data-session")!, row => row.QuerySelector("th")!.TextContent.Replace("by ", "", StringComparison.Ordinal));
        Assert.NotEmpty(shown);
        Assert.All(shown, session => Assert.Equal(
            session.Value, events.Single(one => one.Uid == $"{IdOf(site)}/{session.Key}@ecf").DtStart!.Value.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Feed_OfEachKind_IsKeptByNobodyAndNamesNobody(string kind)
    {
        using var site = Small();
        using var client = site.CreateClient();
        var answer = await client.GetAsync(new Uri(AddressOf(site, kind), UriKind.Relative));
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("text/calendar", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        var whole = answer.Content.Headers.ContentDisposition.FileName + await answer.Content.ReadAsStringAsync();
        Assert.DoesNotContain("Only One", whole, StringComparison.Ordinal);
        Assert.DoesNotContain(One.ToString(), whole, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OfEachKind_LinksItsFeed()
    {
        using var site = Small();
        foreach (var (page, kind) in new[] { ($"/people/{IdOf(site)}", "people"), ("/cohorts/2024", "cohorts"), ("/funding/2024/990001", "schools") })
        {
            Assert.Contains(AddressOf(site, kind), (await site.PageAsync(page)).QuerySelectorAll("a").Select(link => link.GetAttribute("href")!.Split("?key=")[0]));
        }
    }

    [Theory]
    [InlineData("/feeds/people/bcdfghjklmnpqrst.ics")]
    [InlineData("/feeds/people/0001234.ics")]
    [InlineData("/feeds/schools/990002.ics")]
    [InlineData("/feeds/schools/99000x.ics")]
    [InlineData("/feeds/cohorts/2023.ics")]
    [InlineData("/feeds/facilitators/bcdfghjklmnpqrst.ics")]
    [InlineData("/feeds/cohorts/02024.ics")]
    public async Task Feed_OfNobody_IsNoPage(string address)
    {
        using var site = Small();
        await site.PageAsync(address, 404);
    }

    [Fact]
    public async Task Feed_OfTheSampleHub_IsReadByAnotherReader()
    {
        using var site = new SiteFactory();
        var cohort = await EventsAsync(site, "/feeds/cohorts/2025.ics");
        Assert.Equal(Some.Hub.Cohort(2025)!.Calendars.Order(), cohort.Select(one => one.Uid!.Split('/')[0]).Distinct().Order());
        Assert.All(cohort, one => Assert.True(one.DtEnd! > one.DtStart!));
    }

    /// <summary>Three schools meet for the live events by the hub's plan: one event in the feeds of cohort, school and facilitator, on the day that the page of a person shows.</summary>
    [Fact]
    public async Task Feed_OfAGroupThatMeets_HasTheDayOfThePlanEverywhere()
    {
        using var site = new SiteFactory();
        const string uid = "chase-and-trent/Y1T2-live-1@ecf";
        var page = await site.PageAsync("/facilitators");
        var facilitator = page.QuerySelector("a[href*='.ics?key=']")!.GetAttribute("href")!;
        var held = await Task.WhenAll(new[] { "/feeds/cohorts/2026.ics", "/feeds/schools/990395.ics", facilitator }.Select(async address => (await EventsAsync(site, address)).Single(one => one.Uid == uid)));
        Assert.All(held, one => Assert.Equal(new DateTime(2027, 1, 27, 9, 30, 0), one.DtStart!.Value));
        Assert.Contains("27 Jan 2027 09:30", page.QuerySelector("tr[data-session=Y1T2-live-1]")!.TextContent.ReplaceLineEndings(" ").Replace("  ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains(Some.Records.Schools.Single(school => school.Urn.ToString() == "990402").Name, held[2].Description, StringComparison.Ordinal);
    }

    /// <summary>Of two that publish at once, each from what it read, the later takes the earlier's numbers into account.</summary>
    [Fact]
    public async Task Publish_ManyAtOnce_EveryChangeHasANumberOfItsOwn()
    {
        using var site = Small();
        await TextAsync(site, AddressOf(site, "cohorts"));
        var days = Enumerable.Range(1, 8).Select(day => new LocalDate(2025, 1, day));
        var texts = await Task.WhenAll(days.Select(day => Task.Run(async () =>
        {
            using var scope = site.Services.CreateScope();
            return await scope.ServiceProvider.GetRequiredService<FeedPublishing>().PublishAsync("any", new("Any", [new("one", day, day, "One")]), day, default);
        })));
        Assert.Equal(Enumerable.Range(0, 8), texts.Select(text => Load(System.Text.Encoding.UTF8.GetString(text)).Single().Sequence).Order());
    }

    private static OwnHub Small() => OwnHub.Of(new()
    {
        Schools = [new(SchoolNumber, "Any School", "Anytown", "E06000018", "mine")],
        Ects = [new(One, "Only One", "History", 2024, "redhill-ect-reconstructed", new(2024, 9, 2), default)],
        SchoolPeriods = [new(One, SchoolNumber, new(2024, 9, 1))],
    }, calendar: "mine").Write("calendars/mine.json", Calendar());

    private static string Calendar(string inset = "2024-11-05") =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Hub", "calendars", "sample-nottingham.json"))
            .Replace("\"id\": \"sample-nottingham\"", "\"id\": \"mine\"", StringComparison.Ordinal)
            .Replace("{ \"date\": \"2024-11-04\" }", $$"""{ "date": "2024-11-04" }, { "date": "{{inset}}" }""", StringComparison.Ordinal);

    /// <summary>The same hub, started again with one more INSET day.</summary>
    private static WebApplicationFactory<Program> Closed(OwnHub site, DateTime day)
    {
        site.Write("calendars/mine.json", Calendar(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        return site.WithWebHostBuilder(_ => { });
    }

    private static async Task LeaveAsync(OwnHub site, LocalDate day)
    {
        using var scope = site.Services.CreateScope();
        var store = scope.ServiceProvider.GetRequiredService<HubContext>();
        await store.Ects.Where(ect => ect.Trn == One).ExecuteUpdateAsync(ect => ect.SetProperty(row => row.Left, day));
        RecordChanges.Note(store);
    }

    private static string IdOf(WebApplicationFactory<Program> site) => site.Services.GetRequiredService<PersonIds>().Of(Audience.EarlyCareerTeacher, One.ToString());

    private static string AddressOf(WebApplicationFactory<Program> site, string kind) => kind switch
    {
        "people" => $"/feeds/people/{IdOf(site)}.ics",
        "schools" => $"/feeds/schools/{SchoolNumber}.ics",
        _ => "/feeds/cohorts/2024.ics",
    };

    private static async Task<string> TextAsync(WebApplicationFactory<Program> site, string address)
    {
        using var client = site.CreateClient();
        var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    private static async Task<IReadOnlyList<Ical.Net.CalendarComponents.CalendarEvent>> EventsAsync(WebApplicationFactory<Program> site, string address) => Load(await TextAsync(site, address));

    private static IReadOnlyList<Ical.Net.CalendarComponents.CalendarEvent> Load(string ics) => [.. Ical.Net.Calendar.Load(ics)!.Events];
}
