using System.Diagnostics;
using Ecf.Sample.Web.Tests.Data;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Ecf.Sample.Web.Tests.Operate;

public sealed class StopTests
{
    private const int StoppedByTheSystem = 128 + 15;

    // From the moment that the records are there, which is just before it begins to listen.
    [Theory]
    [InlineData(0)]
    [InlineData(150)]
    [InlineData(1_000)]
    public async Task Site_ToldToStopWhileItStarts_EndsWithoutAComplaint(int milliseconds)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var folder = new TemporaryFolder();
        using var site = Started(folder.File("hub.db"));
        var complaints = site.StandardError.ReadToEndAsync();
        await UntilThereIs(folder.File("hub.db"), site);
        await Task.Delay(milliseconds);
        using (var told = Process.Start("kill", ["-TERM", $"{site.Id}"]))
        {
            await told.WaitForExitAsync();
        }

        await site.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));
        Assert.Equal("", await complaints);
        Assert.Contains(site.ExitCode, new[] { 0, StoppedByTheSystem });
    }

    [Fact]
    public async Task Site_ToldToStopBeforeItListens_EndsWithoutAComplaint()
    {
        using var folder = new TemporaryFolder();
        var settings = SiteSettings.From(["--urls=http://127.0.0.1:0", $"--Hub:Database={folder.File("hub.db")}"]);
        settings.Builder.Services.AddHostedService<StopsAtOnce>();
        using var error = new StringWriter();
        var code = await Site.RunAsync(settings, settings.Hub.Read().Value, error, CancellationToken.None);
        Assert.Equal((0, ""), (code, error.ToString()));
    }

    private static Process Started(string database)
    {
        string[] words = [Path.Combine(AppContext.BaseDirectory, "Ecf.Sample.Web.dll"), "--urls", "http://127.0.0.1:0", "--environment", "Development", "--database", database];
        return Process.Start(new ProcessStartInfo("dotnet", words) { RedirectStandardError = true })!;
    }

    private static async Task UntilThereIs(string file, Process site)
    {
        var waited = Stopwatch.StartNew();
        while (!File.Exists(file) && !site.HasExited && waited.Elapsed < TimeSpan.FromMinutes(3))
        {
            await Task.Delay(10);
        }

        Assert.True(File.Exists(file), "The site made no records.");
    }

    /// <summary>Starts before the web server does, and has the host stopped.</summary>
    private sealed class StopsAtOnce(IHostApplicationLifetime life) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            life.StopApplication();
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
