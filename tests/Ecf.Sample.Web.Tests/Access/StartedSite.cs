using System.Diagnostics;
using System.Net;
using Ecf.Sample.Web.Data;

namespace Ecf.Sample.Web.Tests.Access;

/// <summary>The site as a process of its own.</summary>
internal sealed class StartedSite : IDisposable
{
    private readonly Process process;
    private readonly CookieContainer cookies = new();

    private StartedSite(Process process, string address)
    {
        this.process = process;
        (Http, Unfollowed) = (Client(address, true), Client(address, false));
    }

    /// <summary>A browser, which follows redirects.</summary>
    internal HttpClient Http { get; }

    /// <summary>The same browser, which gives each answer as it is sent.</summary>
    internal HttpClient Unfollowed { get; }

    /// <summary>The same browser, sent to another process of the site; a host that stands before both sends it so.</summary>
    internal HttpClient BrowserAt(StartedSite other) => Client(other.Http.BaseAddress!.ToString(), false);

    private HttpClient Client(string address, bool follows) =>
        new(new HttpClientHandler { CookieContainer = cookies, AllowAutoRedirect = follows }) { BaseAddress = new(address), Timeout = TimeSpan.FromMinutes(3) };

    internal static Task<StartedSite> StartAsync(string database, string environment, params string[] words) => StartAsync(new FileStore(database), environment, words);

    internal static async Task<StartedSite> StartAsync(HubStore store, string environment, params string[] words)
    {
        string[] where = store is ServerStore server ? ["--postgresql", server.Address.Connection(pooling: true)] : ["--database", store.Place];
        string[] all = [Path.Combine(AppContext.BaseDirectory, "Ecf.Sample.Web.dll"), "--urls", "http://127.0.0.1:0", "--environment", environment, .. where, .. words];
        var process = Process.Start(new ProcessStartInfo("dotnet", all) { RedirectStandardOutput = true })!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Split(' ').FirstOrDefault(word => word.StartsWith("http://", StringComparison.Ordinal)) is { } address)
            {
                return new(process, address);
            }
        }

        throw new InvalidOperationException("The site did not start.");
    }

    /// <summary>The next line of the console.</summary>
    internal async Task<string?> ReadLineAsync() => await process.StandardOutput.ReadLineAsync();

    /// <summary>Stops it, and gives what else it wrote.</summary>
    internal async Task<string?> StopAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        return await ReadLineAsync();
    }

    public void Dispose()
    {
        Http.Dispose();
        Unfollowed.Dispose();
        if (!process.HasExited)
        {
            process.Kill();
            process.WaitForExit();
        }

        process.Dispose();
    }
}
