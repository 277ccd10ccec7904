using System.Diagnostics;
using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.Tests.Access;

namespace Ecf.Sample.Web.Tests.Killed;

/// <summary>The site as a process of its own, over a store, until it is killed. Its clients are signed in as a hub manager.</summary>
internal sealed class RunningSite : IDisposable
{
    private readonly Process process;

    private RunningSite(Process process, string address)
    {
        this.process = process;
        Http = new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new(address), Timeout = TimeSpan.FromMinutes(3) };
        Following = new() { BaseAddress = new(address), Timeout = TimeSpan.FromMinutes(3) };
    }

    /// <summary>Sees each answer as it is sent.</summary>
    internal HttpClient Http { get; }

    /// <summary>Follows redirects, as a browser does.</summary>
    internal HttpClient Following { get; }

    internal static async Task<RunningSite> StartAsync(HubStore store)
    {
        string[] where = store is ServerStore server ? ["--postgresql", server.Address.Connection(pooling: true)] : ["--database", store.Place];
        var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Ecf.Sample.Web.dll"), "--urls", "http://127.0.0.1:0", "--environment", "Development", .. where]) { RedirectStandardOutput = true })!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Split(' ').FirstOrDefault(word => word.StartsWith("http://", StringComparison.Ordinal)) is { } address)
            {
                var site = new RunningSite(process, address);
                await Forms.TryOutAsync(site.Http, AccessRole.HubManager);
                await Forms.TryOutAsync(site.Following, AccessRole.HubManager);
                return site;
            }
        }

        throw new InvalidOperationException("The site did not start.");
    }

    /// <summary>Ends the process at once, as kill -9 does, whatever it is doing.</summary>
    internal async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public void Dispose()
    {
        Http.Dispose();
        Following.Dispose();
        if (!process.HasExited)
        {
            process.Kill();
            process.WaitForExit();
        }

        process.Dispose();
    }
}
