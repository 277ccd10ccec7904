namespace Ecf.Mutation;

/// <summary>Tries mutants one after another and writes down what became of each.</summary>
internal sealed class Run(WorkerProcess worker, string results)
{
    /// <summary>Tries those of the files under some folders that were not tried before.</summary>
    internal void All(MutationReport report, Coverage coverage, IReadOnlyList<string> folders)
    {
        var known = Verdicts.Load(results);
        using var written = new StreamWriter(results, append: true) { AutoFlush = true };
        var untried = report.Mutants.Where(mutant => mutant.CanRun && mutant.IsIn(folders) && known[mutant.Id] is null);

        // Those in statics need a process each, so they come last; the others in an order that has nothing to do with
        // their place, so that a run that is stopped has tried a fair sample of each folder.
        foreach (var mutant in untried.OrderBy(mutant => coverage.InStatics.Contains(mutant.Id)).ThenBy(mutant => unchecked((uint)mutant.Id * 2_654_435_761u)))
        {
            written.WriteLine($"{mutant.Id} {VerdictOn(mutant.Id, coverage)}");
        }
    }

    /// <summary>Tries those again that no test saw, by tests that have come since.</summary>
    internal void Again(MutationReport report, Coverage coverage, IReadOnlyList<string> folders)
    {
        var known = Verdicts.Load(results);
        using var written = new StreamWriter(results, append: true) { AutoFlush = true };
        foreach (var mutant in report.Mutants.Where(mutant => known[mutant.Id] is "Survived" or "NoCoverage" && coverage.Tests.ContainsKey(mutant.Id) && mutant.IsIn(folders)))
        {
            written.WriteLine($"{mutant.Id} {VerdictOn(mutant.Id, coverage)}");
        }
    }

    // What an earlier mutant may have spoilt in the process is asked again in a new one; spoilt twice, it is this mutant's doing.
    private string VerdictOn(int mutant, Coverage coverage)
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
