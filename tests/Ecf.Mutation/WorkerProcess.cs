using System.Diagnostics;

namespace Ecf.Mutation;

/// <summary>A worker in a process of its own, so that a mutant may end it.</summary>
internal sealed class WorkerProcess(string folder, string coverage) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private Process? process;

    /// <summary>What became of a mutant. A process that it ended has killed it; one that never answers, too.</summary>
    internal string Ask(int mutant)
    {
        process ??= Start();
        process.StandardInput.WriteLine(mutant);
        process.StandardInput.Flush();
        var verdict = Answer(process);
        if (verdict is null or "Timeout" || Worker.IsDone(verdict))
        {
            Dispose();
        }

        return verdict ?? "Crashed";
    }

    /// <summary>The same in a process that starts with the mutant.</summary>
    internal string AskFresh(int mutant)
    {
        using var fresh = Start($"{mutant}");
        var verdict = Answer(fresh);
        fresh.Kill();
        return verdict ?? "Crashed";
    }

    public void Dispose()
    {
        process?.Kill();
        process?.Dispose();
        process = null;
    }

    private static string? Answer(Process process)
    {
        var line = process.StandardOutput.ReadLineAsync();
        return line.Wait(Patience) ? line.Result : "Timeout";
    }

    private Process Start(params string[] more) => Process.Start(new ProcessStartInfo("dotnet", [typeof(WorkerProcess).Assembly.Location, "work", folder, coverage, .. more])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    })!;
}
