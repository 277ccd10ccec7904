using Ecf.Reporting.Templates;
using Ecf.Sample.Web.Access;
using Microsoft.Playwright;

namespace Ecf.Sample.Web.Tests.Browser;

/// <summary>What people do, in a real browser.</summary>
public sealed class JourneyTests(RealBrowser real) : IClassFixture<RealBrowser>
{
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
    public async Task Facilitator_OnAPhone_MarksAWholeRegister()
    {
        var tab = await real.OpenAsync(AccessRole.HubManager, 360, 740);
        await tab.GotoAsync("/registers");
        await tab.Locator("table[data-table=registers] tbody a").First.ClickAsync();
        await tab.GetByRole(AriaRole.Button, new() { Name = "Mark the rest attended" }).ClickAsync();
        Assert.Equal(0, await tab.Locator("fieldset:not([disabled]):not(:has(:checked))").CountAsync());

        await tab.Locator(".sheet button[type=submit]").Last.ClickAsync();
        await tab.WaitForLoadStateAsync();
        Assert.Equal(0, await tab.Locator(".sheet li:not(:has(:checked))").CountAsync());
    }

    [Fact]
    public async Task Manager_WithTheKeyboardAlone_SignsInAndReachesAPage()
    {
        var tab = await real.OpenAsync(AccessRole.HubManager);
        await tab.GotoAsync("/");
        await tab.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the page’s content", await tab.EvaluateAsync<string>("document.activeElement.textContent"));
        await tab.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await tab.EvaluateAsync<string>("document.activeElement.id"));
        for (var key = 0; key < 60 && await tab.EvaluateAsync<string>("document.activeElement.localName") != "a"; key++)
        {
            await tab.Keyboard.PressAsync("Tab");
        }

        var before = tab.Url;
        await tab.Keyboard.PressAsync("Enter");
        await tab.WaitForURLAsync(address => address != before);
    }

    [Fact]
    public async Task Manager_DownloadsTheWorkbook_AndItIsAWholeFile()
    {
        var tab = await real.OpenAsync(AccessRole.HubManager);
        await tab.GotoAsync("/downloads");
        var download = await tab.RunAndWaitForDownloadAsync(() => tab.Locator("form[data-form=workbook] button[type=submit]").ClickAsync());
        using var file = System.IO.Compression.ZipFile.OpenRead(await download.PathAsync());
        Assert.NotNull(file.GetEntry("xl/workbook.xml"));
    }
}
