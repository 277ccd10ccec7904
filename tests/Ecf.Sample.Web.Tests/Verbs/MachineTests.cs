using System.Diagnostics;

namespace Ecf.Sample.Web.Tests.Verbs;

/// <summary>The program on a machine that lacks what it needs.</summary>
public sealed class MachineTests
{
    [Theory]
    [InlineData("--help")]
    [InlineData("report", "--cohort", "2024", "--out", "never.csv")]
    [InlineData("lint", "Hub")]
    public async Task Machine_WithoutBritishEnglish_GetsOneLineAndCode1(params string[] words)
    {
        var (code, complaint) = await RunAsync(words);
        Assert.Equal((1, British.NotKnown), (code, complaint.Trim()));
        Assert.False(File.Exists(Path.Combine(AppContext.BaseDirectory, "never.csv")));
    }

    private static async Task<(int Code, string Complaint)> RunAsync(string[] words)
    {
        var start = new ProcessStartInfo("dotnet", ["Ecf.Sample.Web.dll", .. words])
        {
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1";
        using var program = Process.Start(start)!;
        var complaint = await program.StandardError.ReadToEndAsync();
        await program.WaitForExitAsync();
        return (program.ExitCode, complaint);
    }
}
