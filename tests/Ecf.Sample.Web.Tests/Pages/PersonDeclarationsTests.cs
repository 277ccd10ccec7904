using System.Net;
using AngleSharp.Dom;
using Ecf.Domain.Programmes;
using Ecf.Sample.Web.People;
using Ecf.Sample.Web.Tests.Access;
using Microsoft.Extensions.DependencyInjection;

namespace Ecf.Sample.Web.Tests.Pages;

public class PersonDeclarationsTests
{
    private static readonly Trn One = Trn.Parse("0001234", null);

    [Fact]
    public async Task Record_ADeclarationThatDfeWouldTake_StandsAndIsNoLongerDue()
    {
        using var site = Small();
        using var client = site.CreateClient();

        var kept = await RecordAsync(client, site, "Started", "2024-10-21", "TrainingEventAttended");

        Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
        var page = await kept.PageAsync();
        Assert.Contains("21 October 2024", page.QuerySelector("tr[data-made=Started]")!.TextContent);
        Assert.Contains("made", page.QuerySelector("tr[data-declaration=Started]")!.TextContent);
        Assert.DoesNotContain(page.QuerySelectorAll("#type option"), option => option.GetAttribute("value") == "Started");
    }

    [Fact]
    public async Task Record_WhatDfeWouldRefuse_KeepsNothingAndGivesEveryReason()
    {
        using var site = Small();
        using var client = site.CreateClient();

        var refused = await RecordAsync(client, site, "Retained1", "2024-09-10", "");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var page = await refused.PageAsync();
        Assert.Equal(2, page.QuerySelectorAll("[role=alert] li").Length);
        Assert.Empty(page.QuerySelectorAll("tr[data-made]"));
        Assert.Equal(("Retained1", "2024-09-10"), (page.QuerySelector("#type option[selected]")!.GetAttribute("value"), page.QuerySelector("#date")!.GetAttribute("value")));
    }

    [Theory]
    [InlineData("", "2024-10-21", "")]
    [InlineData("Started", "21/10/2024", "")]
    [InlineData("Started", "", "99")]
    [InlineData("77", "2024-10-21", "")]
    public async Task Record_WhatIsNoDeclaration_SaysWhatIsMissing(string type, string date, string evidence)
    {
        using var site = Small();
        using var client = site.CreateClient();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await RecordAsync(client, site, type, date, evidence)).StatusCode);
    }

    [Fact]
    public async Task Become_OneStepAfterAnother_ThenVoidedItIsDueAgain()
    {
        using var site = Small();
        using var client = site.CreateClient();
        var page = await (await RecordAsync(client, site, "Started", "2024-10-21", "TrainingEventAttended")).PageAsync();

        var eligible = await (await BecomeAsync(client, page, "Eligible")).PageAsync();
        var voided = await (await BecomeAsync(client, eligible, "Voided")).PageAsync();
        var again = await (await RecordAsync(client, site, "Started", "2024-10-22", "TrainingEventAttended")).PageAsync();

        Assert.Contains("eligible", eligible.QuerySelector("tr[data-made=Started]")!.TextContent);
        Assert.DoesNotContain("made", voided.QuerySelector("tr[data-declaration=Started]")!.TextContent);
        Assert.Contains("attempt 2", again.QuerySelectorAll("tr[data-made=Started]")[1].TextContent);
    }

    [Fact]
    public async Task Become_WhatSomebodyChangedMeanwhile_ChangesNothingAndShowsHowItStands()
    {
        using var site = Small();
        using var client = site.CreateClient();
        var page = await (await RecordAsync(client, site, "Started", "2024-10-21", "TrainingEventAttended")).PageAsync();
        await BecomeAsync(client, page, "Eligible");

        var late = await BecomeAsync(client, page, "Voided");

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Contains("eligible", (await late.PageAsync()).QuerySelector("tr[data-made=Started]")!.TextContent);
    }

    [Fact]
    public async Task Page_OfAnotherDay_CanBeLookedAtAndNotChanged()
    {
        using var site = Small();
        var page = await site.PageAsync($"{Address(site)}?as-at=2024-12-31");
        Assert.Empty(page.QuerySelectorAll("main form"));
        Assert.Contains("31 March 2025", page.QuerySelector("main .note")!.TextContent);
    }

    [Fact]
    public async Task Page_OfThePerson_LeadsHere()
    {
        using var site = Small();
        Assert.Contains(Address(site), (await site.PageAsync(Address(site).Replace("/declarations", "", StringComparison.Ordinal))).QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
    }

    private static OwnHub Small() => OwnHub.Of(new()
    {
        Schools = [new(Urn.Parse("990001", null), "Any School", "Anytown", "E06000018", "nottingham-city")],
        Ects = [new(One, "Only One", "History", 2024, "redhill-ect-reconstructed", new(2024, 9, 2), default)],
        SchoolPeriods = [new(One, Urn.Parse("990001", null), new(2024, 9, 1))],
    });

    private static string Address(SiteFactory site) => $"/people/{site.Services.GetRequiredService<PersonIds>().Of(Audience.EarlyCareerTeacher, One.ToString())}/declarations";

    private static async Task<HttpResponseMessage> RecordAsync(HttpClient client, SiteFactory site, string type, string date, string evidence) =>
        await client.SendAsync(await client.OpenAsync(Address(site)), "main form.card", ("type", type), ("date", date), ("evidence", evidence));

    private static Task<HttpResponseMessage> BecomeAsync(HttpClient client, IDocument page, string state) => client.SendAsync(page, $"tr[data-made] form:has(input[name=to][value={state}])");
}
