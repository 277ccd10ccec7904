using System.Diagnostics;

namespace Ecf.Sample.Web.Tests.Access;

/// <summary>The site as a process of its own.</summary>
internal sealed class StartedSite : IDisposable
{
    private readonly Process process;

    private StartedSite(Process process, string address) => (this.process, Http) = (process, new() { BaseAddress = new(address), Timeout = TimeSpan.FromMinutes(3) });

    internal HttpClient Http { get; }

    internal static async Task<StartedSite> StartAsync(string database, string environment, params string[] words)
    {
        string[] all = [Path.Combine(AppContext.BaseDirectory, "Ecf.Sample.Web.dll"), "--urls", "http://127.0.0.1:0", "--database", database, "--environment", environment, .. words];
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
        if (!process.HasExited)
        {
            process.Kill();
            process.WaitForExit();
        }

        process.Dispose();
    }
}
