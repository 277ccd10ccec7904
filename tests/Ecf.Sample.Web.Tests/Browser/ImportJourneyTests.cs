using System.Text;
using Ecf.Sample.Web.Access;
using Microsoft.Playwright;

namespace Ecf.Sample.Web.Tests.Browser;

/// <summary>A list as people have it, from the file to the records.</summary>
[Collection(BrowserTests.Name)]
public sealed class ImportJourneyTests(RealBrowser real)
{
    private static readonly string School = Some.Records.Schools[0].Urn.ToString();

    /// <summary>A title above the headings, headings of the department's own files in another order, semicolons, a short number, one of eight digits, and a day that is none.</summary>
    private static readonly string Messy = $"""
        ECTs of September;;;;;
        Cohort;Start date;Name;TRN;School URN;Role
        2026;01/09/2026;Zoë O’Leary-Messy;7100001;{School};ECT
        2026;01/09/2026;Bo Messy;7100002;{School};Mentor
        2026;01/09/2026;Ann Messy;71000003;{School};ECT
        2026;31/09/2026;Cy Messy;7100004;{School};ECT

        """;

    [Fact]
    public async Task Manager_SendsAMessyList_TakesTheGoodRowsAndSendsTheOthersBack()
    {
        var tab = await real.OpenAsync(AccessRole.HubManager);
        await SendAsync(tab, Messy);
        Assert.Equal(("2", "2"), (await FigureAsync(tab, "created"), await FigureAsync(tab, "rejected")));
        await Assertions.Expect(tab.Locator("main table tbody").First).ToContainTextAsync("ECF765");
        await Assertions.Expect(tab.Locator("main table tbody").First).ToContainTextAsync("ECF769");
        Assert.Empty(await Axe.OfAsync(tab));

        var rejected = await tab.RunAndWaitForDownloadAsync(() => tab.Locator("a[href*='errors.csv']").ClickAsync());
        var corrected = (await File.ReadAllTextAsync(await rejected.PathAsync(), Encoding.UTF8)).Replace("71000003", "7100003").Replace("31/09/2026", "30/09/2026");
        await tab.GetByRole(AriaRole.Button, new() { Name = "Take the good rows only" }).ClickAsync();
        await Assertions.Expect(tab.Locator(".good")).ToContainTextAsync("2 new");
        Assert.Empty(await Axe.OfAsync(tab));

        await SendAsync(tab, corrected);
        await tab.GetByRole(AriaRole.Button, new() { Name = "Take the list" }).ClickAsync();
        await Assertions.Expect(tab.Locator(".good")).ToContainTextAsync("2 new");
        await SendAsync(tab, corrected);
        await Assertions.Expect(tab.Locator(".good").First).ToContainTextAsync("There is nothing to take");
        await FindsAsync(tab, "Zoë O’Leary-Messy", "Bo Messy", "Ann Messy", "Cy Messy");
    }

    private static async Task SendAsync(IPage tab, string list)
    {
        await tab.GotoAsync("/imports");
        await tab.SelectOptionAsync("#kind", "participants");
        await tab.Locator("#list").SetInputFilesAsync(new FilePayload { Name = "ECTs September (final).csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(list) });
        await tab.GetByRole(AriaRole.Button, new() { Name = "Check the list" }).ClickAsync();
        await Assertions.Expect(tab.Locator("h1")).ToHaveTextAsync("What this list would change");
    }

    private static async Task<string?> FigureAsync(IPage tab, string outcome) => await tab.Locator($"dd[data-outcome={outcome}]").TextContentAsync();

    private static async Task FindsAsync(IPage tab, params string[] names)
    {
        foreach (var name in names)
        {
            await tab.FillAsync(".search input[type=search]", name);
            await tab.Keyboard.PressAsync("Enter");
            await Assertions.Expect(tab.Locator("main a").Filter(new() { HasTextString = name }).First).ToBeVisibleAsync();
        }
    }
}
