using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.Tests.Access;
using Ecf.Sample.Web.Tests.Data;
using Microsoft.Playwright;

namespace Ecf.Sample.Web.Tests.Browser;

/// <summary>The site as a process of its own, and the system's Chromium before it.</summary>
public sealed class RealBrowser : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private StartedSite? site;
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>A tab of somebody who signed in as one of the people to try the site out as.</summary>
    internal async Task<IPage> OpenAsync(AccessRole role, int width = 1280, int height = 900, ColorScheme scheme = ColorScheme.Light)
    {
        var context = await browser!.NewContextAsync(new() { BaseURL = site!.Http.BaseAddress!.ToString(), ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme });
        context.SetDefaultTimeout(60_000);
        var tab = await context.NewPageAsync();
        await tab.GotoAsync("/sign-in");
        await tab.Locator($"button[value={role.Word()}]").First.ClickAsync();
        await tab.WaitForURLAsync(address => !address.Contains("/sign-in", StringComparison.Ordinal));
        return tab;
    }

    public async Task InitializeAsync()
    {
        site = await StartedSite.StartAsync(folder.File("hub.db"), "Development");
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = FindChromium(), Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--no-first-run"],
        });
    }

    public async Task DisposeAsync()
    {
        await (browser?.CloseAsync() ?? Task.CompletedTask);
        Dispose();
    }

    public void Dispose()
    {
        playwright?.Dispose();
        site?.Dispose();
        (playwright, site) = (null, null);
        folder.Dispose();
    }

    private static string FindChromium() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(place => new[] { Path.Combine(place, "chromium"), Path.Combine(place, "google-chrome") }).FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("Chromium is required and not installed; on Debian: apt-get install chromium.");
}
