namespace Ecf.Mutation;

/// <summary>Puts one mutant after another in force and runs the tests that come by it, until one fails.</summary>
internal sealed class Worker(TestSuite suite, MutantSwitch mutants, Coverage coverage)
{
    private const int Patience = 5_000;
    private const int MostPatience = 20_000;

    /// <summary>Whether a verdict says that the process can be trusted no longer: a mutant runs on in it, or left something behind.</summary>
    internal static bool IsDone(string verdict) => verdict.StartsWith("Stuck", StringComparison.Ordinal) || verdict.StartsWith("Spoilt", StringComparison.Ordinal);

    /// <summary>What became of a mutant, and the test that saw it.</summary>
    internal string Try(int mutant)
    {
        foreach (var test in coverage.Tests[mutant])
        {
            mutants.Off();
            if (!suite.IsSound(test))
            {
                return $"Unsound {suite.NameOf(test)}";
            }

            if (With(mutant, test) is { } verdict)
            {
                return $"{verdict} {suite.NameOf(test)}";
            }
        }

        return "Survived";
    }

    /// <summary>The same of a mutant in statics: in force from the start of the process, to its end.</summary>
    internal string TryFresh(int mutant)
    {
        mutants.On(mutant);
        var failed = coverage.Tests[mutant].FirstOrDefault(test => !suite.Passes(test));
        return failed is null ? "Survived" : $"Killed {suite.NameOf(failed)}";
    }

    // Switching the mutant off ends most endless loops; where not, the process must go.
    private string? With(int mutant, string test)
    {
        mutants.On(mutant);
        var run = Task.Run(() => suite.Passes(test));
        var isInTime = run.Wait(Math.Min((int)(coverage.Milliseconds[test] * 10) + Patience, MostPatience));
        mutants.Off();
        if (!isInTime)
        {
            return run.Wait(Patience) ? "Timeout" : "Stuck";
        }

        return run.Result ? null : suite.Passes(test) ? "Killed" : "Spoilt";
    }
}
