using System.Diagnostics;
using System.Text;

namespace Ecf.House.Tests.Packages;

/// <summary>A program that serves pages on a free port of this machine, until it is disposed of.</summary>
internal sealed class RunningProgram : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    private readonly Process process;

    private RunningProgram(Process process, string address, string said) =>
        (this.process, Http, Said) = (process, new() { BaseAddress = new(address), Timeout = Limit }, said);

    internal HttpClient Http { get; }

    /// <summary>What it printed before it said its address.</summary>
    internal string Said { get; }

    /// <summary>Starts it and waits until it says where it listens.</summary>
    internal static async Task<RunningProgram> Start(ProcessStartInfo how)
    {
        var process = Process.Start(how)!;
        var said = new StringBuilder();
        using var limit = new CancellationTokenSource(Limit);
        while (await process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
        {
            if (line.Split(' ').FirstOrDefault(word => word.StartsWith("http://127.0.0.1", StringComparison.Ordinal)) is { } address)
            {
                // What is printed later must not fill the pipe.
                _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
                return new(process, address, said.ToString());
            }

            said.Append(line).Append('\n');
        }

        throw new InvalidOperationException($"{how.FileName} ended before it listened, and printed\n{said}{await process.StandardError.ReadToEndAsync()}");
    }

    public void Dispose()
    {
        Http.Dispose();
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }
}
