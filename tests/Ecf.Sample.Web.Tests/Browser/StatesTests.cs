using Ecf.Reporting.Templates;
using Ecf.Sample.Web.Access;
using Microsoft.Playwright;

namespace Ecf.Sample.Web.Tests.Browser;

/// <summary>Pages as nobody sees them every day: empty, refused, in conflict, with findings. Axe finds nothing serious on them either.</summary>
[Collection(BrowserTests.Name)]
public sealed class StatesTests(RealBrowser real)
{
    [Theory]
    [InlineData("manager", "/no-such-page", 404)]
    [InlineData("manager", "/people/aaaaaaaaaaaaaaaa", 404)]
    [InlineData("read-only", "/access", 403)]
    [InlineData("school", "/cohorts/2024", 403)]
    [InlineData("facilitator", "/funding", 403)]
    public async Task Refusal_OfEachKind_CanBeReadByEverybody(string role, string address, int status)
    {
        var tab = await real.OpenAsync(RoleWords.Named(role)!.Value);
        Assert.Equal(status, (await tab.GotoAsync(address))!.Status);
        Assert.Empty(await Axe.OfAsync(tab));
    }

    [Theory]
    [InlineData("/?as-at=2021-01-01")]
    [InlineData("/cohorts/2026?as-at=2021-01-01")]
    [InlineData("/people?as-at=2021-01-01")]
    [InlineData("/buddies/2026?as-at=2021-01-01")]
    [InlineData("/declarations/2026?as-at=2021-01-01")]
    [InlineData("/cohorts/2025?as-at=31/02/2025")]
    public async Task List_WithNothingInIt_CanBeReadByEverybody(string address)
    {
        var tab = await real.OpenAsync(AccessRole.HubManager);
        await tab.GotoAsync(address);
        Assert.Empty(await Axe.OfAsync(tab));
    }

    [Fact]
    public async Task Register_MarkedByTwo_ShowsBothToTheSecond()
    {
        var tab = await real.OpenAsync(AccessRole.HubManager);
        await tab.GotoAsync("/registers?cohort=2026");
        await tab.Locator("table[data-table=registers] tbody a").Last.ClickAsync();
        await tab.WaitForURLAsync(address => address.Contains("/registers/2", StringComparison.Ordinal));
        var second = await tab.Context.NewPageAsync();
        await second.GotoAsync(tab.Url);
        await MarkAsync(tab, "attended");
        await Assertions.Expect(tab.Locator("[role=status]").First).ToContainTextAsync("Kept.");
        Assert.Empty(await Axe.OfAsync(tab));

        await MarkAsync(second, "absent");
        await Assertions.Expect(second.Locator("[role=alert]")).ToContainTextAsync("Nothing was kept");
        await Assertions.Expect(second.Locator(".sheet")).ToContainTextAsync("on record: attended");
        Assert.Empty(await Axe.OfAsync(second));
    }

    [Fact]
    public async Task Template_SavedByTwo_ShowsBothTextsToTheSecond()
    {
        var (ann, bea) = (await real.OpenAsync(AccessRole.Analyst), await real.OpenAsync(AccessRole.HubManager));
        await SaveAsync(ann, "/templates/edit?copy=school-statement.sbn-html", "Ann", "");
        await bea.GotoAsync("/templates/edit/my-school-statement.sbn-html");
        await SaveAsync(ann, "/templates/edit/my-school-statement.sbn-html", "Ann", "<!-- Ann’s -->");
        await SaveAsync(bea, null, "Bea", "<!-- Bea’s -->");

        await Assertions.Expect(bea.Locator("#findings")).ToContainTextAsync("Ann changed the template since you opened it");
        await Assertions.Expect(bea.Locator("section:has(#other) pre")).ToContainTextAsync("<!-- Ann’s -->");
        Assert.Contains("<!-- Bea’s -->", await bea.Locator("#text").InputValueAsync());
        Assert.Empty(await Axe.OfAsync(bea));

        await bea.Locator("button[value=save]").ClickAsync();
        await Assertions.Expect(bea.Locator(".good").First).ToContainTextAsync("Saved as version 3");
    }

    [Fact]
    public async Task Template_WithFindings_CanBeReadByEverybody()
    {
        var tab = await real.OpenAsync(AccessRole.Analyst);
        await tab.GotoAsync("/templates/edit?copy=ect-hours-letter.sbn-html");
        await tab.FillAsync("#text", BuiltInTemplates.TextOf("ect-hours-letter.sbn-html").Replace("person.name", "person.nam", StringComparison.Ordinal));
        await tab.Locator("button[value=check]").ClickAsync();
        await Assertions.Expect(tab.Locator("#findings")).ToBeVisibleAsync();
        Assert.Empty(await Axe.OfAsync(tab));
    }

    [Fact]
    public async Task Remittance_WithFindings_CanBeReadByEverybody()
    {
        var tab = await real.OpenAsync(AccessRole.Analyst);
        await tab.GotoAsync("/funding/2024/remittance");
        await tab.FillAsync("#rows", "school,grant,amount\n990101,mentor support,\"1,5\"\n");
        await tab.GetByRole(AriaRole.Button, new() { Name = "Compare" }).ClickAsync();
        await Assertions.Expect(tab.Locator(".findings")).ToContainTextAsync("row 2, column amount");
        Assert.Empty(await Axe.OfAsync(tab));
    }

    private static async Task MarkAsync(IPage tab, string mark)
    {
        await tab.Locator($".sheet li:not(:has(:checked)) input[value={mark}]").First.CheckAsync();
        await tab.Locator(".sheet button[type=submit]").Last.ClickAsync();
        await tab.WaitForLoadStateAsync();
    }

    private static async Task SaveAsync(IPage tab, string? address, string author, string more)
    {
        if (address is not null)
        {
            await tab.GotoAsync(address);
        }

        await tab.FillAsync("#author", author);
        await tab.FillAsync("#text", await tab.Locator("#text").InputValueAsync() + more);
        await tab.Locator("button[value=save]").ClickAsync();
        await tab.WaitForLoadStateAsync();
    }
}
