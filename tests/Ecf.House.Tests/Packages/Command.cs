using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace Ecf.House.Tests.Packages;

/// <summary>Runs a program as a person would in a new terminal.</summary>
internal static class Command
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(15);

    // A test host hands these on, and they would point the inner build at the outer one.
    private static readonly string[] OfTheTestHost = ["MSBUILD", "VSTEST", "TESTINGPLATFORM"];

    /// <summary>What the program printed; the test fails with it where the program does not end with 0 in time.</summary>
    internal static async Task<string> Run(string folder, string program, params string[] arguments)
    {
        var (code, printed) = await Try(folder, program, arguments);
        Assert.True(code == 0, $"{program} {string.Join(' ', arguments)}\nin {folder} ended with {code} and printed\n{printed}");
        return printed;
    }

    /// <summary>How the program ended, and what it printed; the test fails where it does not end in time.</summary>
    internal static async Task<(int Code, string Printed)> Try(string folder, string program, params string[] arguments)
    {
        using var process = new Process { StartInfo = StartInfo(folder, program, arguments) };
        var printed = new StringBuilder();
        process.OutputDataReceived += (_, line) => Add(printed, line.Data);
        process.ErrorDataReceived += (_, line) => Add(printed, line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        Assert.True(await EndedInTime(process), $"{program} {string.Join(' ', arguments)}\nin {folder} did not end within {Limit} and printed\n{printed}");
        return (process.ExitCode, printed.ToString());
    }

    /// <summary>How to start a program in a folder, with nothing of this test in its environment.</summary>
    internal static ProcessStartInfo StartInfo(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in start.Environment.Keys.Where(name => OfTheTestHost.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))).ToList())
        {
            start.Environment.Remove(name);
        }

        // A build server that outlives the command would keep its output open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        // An installed tool finds the runtime that runs this test.
        start.Environment["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        return start;
    }

    private static async Task<bool> EndedInTime(Process process)
    {
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            await process.WaitForExitAsync(limit.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return false;
        }
    }

    private static void Add(StringBuilder printed, string? line)
    {
        lock (printed)
        {
            printed.Append(line is null ? "" : line + '\n');
        }
    }
}
