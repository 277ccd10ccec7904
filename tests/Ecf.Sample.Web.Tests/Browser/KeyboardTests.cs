using Ecf.Sample.Web.Access;
using Microsoft.Playwright;

namespace Ecf.Sample.Web.Tests.Browser;

/// <summary>What can be done without a mouse: nothing here clicks.</summary>
[Collection(BrowserTests.Name)]
public sealed class KeyboardTests(RealBrowser real)
{
    [Fact]
    public async Task Skip_PressedFirst_LeadsToTheContent()
    {
        var tab = await real.OpenAsync(AccessRole.HubManager);
        await tab.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the page’s content", await tab.EvaluateAsync<string>("document.activeElement.textContent"));
        await tab.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await tab.EvaluateAsync<string>("document.activeElement.id"));
    }

    /// <summary>Signing in, finding a register, marking one person by hand and the rest at once, keeping it, looking at another day, and signing out.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Register_FromSigningInToSigningOut_IsMarkedWithTheKeyboardAlone(bool enlarged)
    {
        var tab = await real.OpenAsync(enlarged ? Screen.Enlarged : null);
        await EnterAsync(tab, "button[value=manager]");
        await tab.WaitForURLAsync(address => !address.Contains("/sign-in", StringComparison.Ordinal));
        await EnterAsync(tab, ".places a[href^='/registers']");
        await EnterAsync(tab, "table[data-table=registers] tbody a");
        await tab.WaitForURLAsync(address => address.Contains("/registers/2", StringComparison.Ordinal));

        var unmarked = await tab.Locator("fieldset:not([disabled]):not(:has(:checked)) input[value=attended]").First.GetAttributeAsync("id");
        await ReachAsync(tab, $"[id='{unmarked}']");
        await tab.Keyboard.PressAsync("ArrowDown");
        var absent = (await tab.EvaluateAsync<string>("document.activeElement.id"))!;
        Assert.True(await tab.Locator($"[id='{absent}']").IsCheckedAsync());
        Assert.Equal("absent", await tab.Locator($"[id='{absent}']").GetAttributeAsync("value"));
        await EnterAsync(tab, ".sheet > ul ~ p button");

        await Assertions.Expect(tab.Locator("[role=status]").First).ToContainTextAsync("Kept.");
        Assert.True(await tab.Locator($"[id='{absent}']").IsCheckedAsync());
        await EnterAsync(tab, "form.account button");
        await tab.WaitForURLAsync(address => address.Contains("/sign", StringComparison.Ordinal));
    }

    private static async Task EnterAsync(IPage tab, string selector)
    {
        await ReachAsync(tab, selector);
        await tab.Keyboard.PressAsync("Enter");
        await tab.WaitForLoadStateAsync();
    }

    /// <summary>Tabs to an element: what has the focus can be seen on the screen, and nothing on the way keeps it.</summary>
    private static async Task ReachAsync(IPage tab, string selector)
    {
        await tab.Locator(selector).First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        for (var keys = 0; keys < 400; keys++)
        {
            await tab.Keyboard.PressAsync("Tab");
            if (await tab.EvaluateAsync<bool>("selector => document.activeElement === document.querySelector(selector)", selector))
            {
                Assert.True(await tab.EvaluateAsync<bool>("(() => { const box = document.activeElement.getBoundingClientRect(); return box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth; })()"), $"{selector} has the focus and is not on the screen.");
                return;
            }
        }

        Assert.Fail($"{selector} cannot be reached on {tab.Url} with the Tab key.");
    }
}
