using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.Tests.Access;
using Ecf.Sample.Web.Tests.Data;
using Ecf.Sample.Web.Tests.Pages;
using Microsoft.Playwright;

namespace Ecf.Sample.Web.Tests.Browser;

/// <summary>The site as a process of its own, and the system's Chromium before it.</summary>
public sealed class RealBrowser : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private StartedSite? site;
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>The address of the site.</summary>
    internal string Address => site!.Http.BaseAddress!.ToString();

    /// <summary>A tab of nobody, at the page to sign in.</summary>
    internal async Task<IPage> OpenAsync(Screen? screen = null)
    {
        var shown = screen ?? Screen.Desk;
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = Address, ViewportSize = new() { Width = shown.Width, Height = shown.Height }, ColorScheme = shown.Scheme, DeviceScaleFactor = shown.Scale,
        });
        context.SetDefaultTimeout(60_000);
        var tab = await context.NewPageAsync();
        await tab.GotoAsync("/sign-in");
        return tab;
    }

    /// <summary>A tab of somebody who signed in as one of the people to try the site out as.</summary>
    internal async Task<IPage> OpenAsync(AccessRole role, Screen? screen = null)
    {
        var tab = await OpenAsync(screen);
        await tab.Locator($"button[value={role.Word()}]").First.ClickAsync();
        await tab.WaitForURLAsync(address => !address.Contains("/sign-in", StringComparison.Ordinal));
        return tab;
    }

    public async Task InitializeAsync()
    {
        // Templates are saved into the hub's folder: the site has one of its own.
        site = await StartedSite.StartAsync(folder.File("hub.db"), "Development", "--hub", SampleHub.CopyTo(folder.File("hub")));
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
