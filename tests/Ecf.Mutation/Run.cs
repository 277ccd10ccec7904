using System.Collections.Concurrent;

namespace Ecf.Mutation;

/// <summary>Tries mutants, as many at a time as there are processors, and writes down what became of each.</summary>
internal sealed class Run(Func<WorkerProcess> start, string results)
{
    /// <summary>Tries those of the files under some folders that were not tried before.</summary>
    internal void All(MutationReport report, Coverage coverage, IReadOnlyList<string> folders)
    {
        var known = Verdicts.Load(results);
        var untried = report.Mutants.Where(mutant => mutant.CanRun && mutant.IsIn(folders) && known[mutant.Id] is null);

        // Those in statics need a process each, so they come last; the others in an order that has nothing to do with
        // their place, so that a run that is stopped has tried a fair sample of each folder.
        Try(untried.OrderBy(mutant => coverage.InStatics.Contains(mutant.Id)).ThenBy(mutant => unchecked((uint)mutant.Id * 2_654_435_761u)), coverage);
    }

    /// <summary>Tries those again that no test saw, by tests that have come since.</summary>
    internal void Again(MutationReport report, Coverage coverage, IReadOnlyList<string> folders)
    {
        var known = Verdicts.Load(results);
        Try(report.Mutants.Where(mutant => known[mutant.Id] is "Survived" or "NoCoverage" && coverage.Tests.ContainsKey(mutant.Id) && mutant.IsIn(folders)), coverage);
    }

    private void Try(IEnumerable<Mutant> mutants, Coverage coverage)
    {
        var queue = new ConcurrentQueue<Mutant>(mutants);
        using var writer = new StreamWriter(results, append: true) { AutoFlush = true };
        var written = TextWriter.Synchronized(writer);
        Task.WaitAll([.. Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Run(() => Empty(queue, coverage, written)))]);
    }

    private void Empty(ConcurrentQueue<Mutant> queue, Coverage coverage, TextWriter written)
    {
        using var worker = start();
        while (queue.TryDequeue(out var mutant))
        {
            written.WriteLine($"{mutant.Id} {VerdictOn(mutant.Id, coverage, worker)}");
        }
    }

    // What an earlier mutant may have spoilt in the process is asked again in a new one; spoilt twice, it is this mutant's doing.
    private static string VerdictOn(int mutant, Coverage coverage, WorkerProcess worker)
    {
        if (!coverage.Tests.ContainsKey(mutant))
        {
            return "NoCoverage";
        }

        if (coverage.InStatics.Contains(mutant))
        {
            return worker.AskFresh(mutant);
        }

        var verdict = worker.Ask(mutant);
        return verdict.StartsWith("Spoilt", StringComparison.Ordinal) || verdict == "Crashed" ? worker.Ask(mutant) : verdict;
    }
}
