using Ecf.Reporting.Templates;
using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.Tests.Figures;
using Microsoft.Playwright;

namespace Ecf.Sample.Web.Tests.Browser;

/// <summary>What people do, in a real browser.</summary>
[Collection(BrowserTests.Name)]
public sealed class JourneyTests(RealBrowser real)
{
    [Theory]
    [InlineData("manager", "Today", "People and access")]
    [InlineData("analyst", "Today", "Templates")]
    [InlineData("read-only", "Today", "Cohorts")]
    [InlineData("facilitator", null, "Registers")]
    [InlineData("school", null, "Downloads")]
    public async Task Anybody_SigningIn_BeginsWhereTheyWorkAndSignsOut(string role, string? first, string place)
    {
        var tab = await real.OpenAsync(RoleWords.Named(role)!.Value);
        Assert.Equal(1, await tab.Locator(".places a").Filter(new() { HasTextString = place }).CountAsync());
        Assert.Equal(role == "manager", await tab.Locator(".places a[href^='/access']").CountAsync() > 0);
        var begun = await tab.Locator("h1").TextContentAsync();
        Assert.True(first is null ? begun is not null and not "Today" : begun == first, begun);

        await tab.Locator("form.account button").ClickAsync();
        await tab.WaitForURLAsync(address => address.Contains("/sign", StringComparison.Ordinal));
        await tab.GotoAsync("/cohorts/2024");
        Assert.Contains("/sign-in", tab.Url);
    }

    [Fact]
    public async Task Manager_AddsAReader_WhoChoosesAPasswordAndSignsInWithIt()
    {
        var manager = await real.OpenAsync(AccessRole.HubManager);
        await manager.GotoAsync("/access");
        await manager.FillAsync("main #email", "reader@hub.example");
        await manager.SelectOptionAsync("main #role", "read-only");
        await manager.Locator("form[action*='handler=Add'] button").ClickAsync();
        await manager.Locator("form[action*='handler=Link'] button").ClickAsync();
        var link = new Uri((await manager.Locator("main code").TextContentAsync())!).PathAndQuery;

        var reader = await real.OpenAsync();
        await reader.GotoAsync(link);
        await reader.FillAsync("input[type=password]", "lantern otter gravel");
        await reader.Locator("main button[type=submit]").ClickAsync();
        await reader.FillAsync("#email", "reader@hub.example");
        await reader.FillAsync("#password", "lantern otter gravel");
        await reader.Locator("form:has(#password) button").ClickAsync();
        await Assertions.Expect(reader.Locator("h1")).ToHaveTextAsync("Today");
        Assert.Equal(403, (await reader.GotoAsync("/imports"))!.Status);
    }

    [Fact]
    public async Task Analyst_TypesAMistake_SeesItAndThenThePreview()
    {
        var tab = await real.OpenAsync(AccessRole.Analyst);
        await tab.GotoAsync("/templates/edit?copy=ect-hours-letter.sbn-html");
        var text = tab.Locator("#text");
        var right = BuiltInTemplates.TextOf("ect-hours-letter.sbn-html");

        await text.FillAsync(right.Replace("person.name", "person.nam", StringComparison.Ordinal));
        await Assertions.Expect(tab.Locator("#lint")).ToContainTextAsync("did you mean", new() { Timeout = 60_000 });

        await text.FillAsync(right + "\n");
        await Assertions.Expect(tab.Locator("#lint")).ToContainTextAsync("Nothing to correct", new() { Timeout = 60_000 });
        await Assertions.Expect(tab.FrameLocator("iframe[name=beside]").Locator("body")).ToContainTextAsync("Dear Ada Abara", new() { Timeout = 60_000 });
    }

    [Fact]
    public async Task Analyst_SavesWithAMistake_KeepsADraftAndThenSavesWithout()
    {
        var tab = await real.OpenAsync(AccessRole.Analyst);
        var right = BuiltInTemplates.TextOf("mentor-hours-letter.sbn-html");
        await tab.GotoAsync("/templates/edit?copy=mentor-hours-letter.sbn-html");
        await tab.FillAsync("#author", "Ann Analyst");
        await tab.FillAsync("#text", right.Replace("person.name", "person.nam", StringComparison.Ordinal));
        await tab.Locator("button[value=save]").ClickAsync();
        await Assertions.Expect(tab.Locator("#findings")).ToContainTextAsync("did you mean `person.name`");
        Assert.Equal(0, await tab.Locator(".good").CountAsync());

        await tab.FillAsync("#text", right);
        await tab.Locator("button[value=save]").ClickAsync();
        await Assertions.Expect(tab.Locator(".good").First).ToContainTextAsync("Saved as version 1");
        await tab.GotoAsync("/templates/history/my-mentor-hours-letter.sbn-html");
        await Assertions.Expect(tab.Locator("tbody tr")).ToContainTextAsync("Ann Analyst");
    }

    [Fact]
    public async Task Facilitator_OnAPhone_MarksAWholeRegister()
    {
        var tab = await real.OpenAsync(AccessRole.HubManager, Screen.Phone);
        await tab.GotoAsync("/registers");
        await tab.Locator("table[data-table=registers] tbody a").First.ClickAsync();
        await tab.GetByRole(AriaRole.Button, new() { Name = "Mark the rest attended" }).ClickAsync();
        Assert.Equal(0, await tab.Locator("fieldset:not([disabled]):not(:has(:checked))").CountAsync());

        await tab.Locator(".sheet button[type=submit]").Last.ClickAsync();
        await tab.WaitForLoadStateAsync();
        Assert.Equal(0, await tab.Locator(".sheet li:not(:has(:checked))").CountAsync());
    }

    [Fact]
    public async Task Manager_DownloadsTheWorkbook_AndReadsTheFiguresOfThePage()
    {
        var tab = await real.OpenAsync(AccessRole.HubManager);
        await tab.GotoAsync("/downloads");
        await tab.SelectOptionAsync("#workbook-cohort", "2024");
        var download = await tab.RunAndWaitForDownloadAsync(() => tab.Locator("form[data-form=workbook] button[type=submit]").ClickAsync());
        var workbook = new PlainWorkbook(await File.ReadAllBytesAsync(await download.PathAsync()));
        var json = new JsonReport(await (await tab.APIRequest.GetAsync("/downloads/cohort-2024.json")).BodyAsync());
        foreach (var table in new[] { "hours", "funding-by-school" })
        {
            var read = workbook.Read($"data_{table.Replace('-', '_')}", json.Kinds(table));
            Assert.Equal((json.Read(table).Totals, json.Read(table).Rows.Count), (read.Totals, read.Rows.Count));
        }
    }

    [Fact]
    public async Task Manager_AcceptsTheBuddiesProposed_AndSeesThemAsTheRound()
    {
        var tab = await real.OpenAsync(AccessRole.HubManager);
        await tab.GotoAsync("/buddies/2025");
        var proposed = await NamesAsync("proposed");
        Assert.NotEmpty(proposed);
        await tab.GetByRole(AriaRole.Button, new() { NameRegex = new("^Begin round 1") }).ClickAsync();

        await Assertions.Expect(tab.Locator("#now")).ToContainTextAsync("Round 1, from 20 November 2026");
        Assert.Equal(proposed, await NamesAsync("buddies"));

        async Task<IReadOnlyList<string>> NamesAsync(string table) => await tab.Locator($"table[data-table={table}] tbody a").AllTextContentsAsync();
    }

    [Fact]
    public async Task Manager_ComparesARemittance_SortsItAndHasItAsAFile()
    {
        var tab = await real.OpenAsync(AccessRole.HubManager);
        await tab.GotoAsync("/funding/2024");
        var school = (await tab.Locator("table[data-table=funding-by-school] tbody tr:first-child [data-column=urn]").TextContentAsync())!.Trim();
        await tab.GotoAsync("/funding/2024/remittance");
        await tab.Locator("#file").SetInputFilesAsync(new FilePayload
        {
            Name = "paid.csv", MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes($"school,grant,amount\n{school},mentor support,1.00\n{school},time off timetable,2.00\n"),
        });
        await tab.GetByRole(AriaRole.Button, new() { Name = "Compare" }).ClickAsync();
        var rows = tab.Locator("table[data-table=remittance] tbody tr");
        await Assertions.Expect(rows.First).ToContainTextAsync("£1.00");
        Assert.Empty(await Axe.OfAsync(tab));

        await tab.GetByRole(AriaRole.Button, new() { Name = "Paid" }).ClickAsync();
        await Assertions.Expect(rows.First).ToContainTextAsync("£2.00");
        var file = await tab.RunAndWaitForDownloadAsync(() => tab.GetByRole(AriaRole.Button, new() { Name = "The comparison as CSV" }).ClickAsync());
        Assert.Equal("remittance-as-at-2026-11-20.csv", file.SuggestedFilename);
        Assert.StartsWith("Row,School,Grant,Year,Paid,Expected,Difference,Why", (await File.ReadAllTextAsync(await file.PathAsync())).TrimStart('\uFEFF'), StringComparison.Ordinal);
    }
}
