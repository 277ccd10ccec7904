using System.Globalization;

namespace Ecf.Mutation;

/// <summary>What became of mutants, kept in a file as it comes, so that a run can go on where it stopped.</summary>
internal sealed class Verdicts
{
    private readonly Dictionary<int, string> known = [];

    /// <summary>What is known of a mutant, such as "Killed" and the test that saw it; <c>null</c> where it was not tried.</summary>
    internal string? this[int mutant] => known.GetValueOrDefault(mutant);

    /// <summary>What a run has written so far; the last line on a mutant counts.</summary>
    internal static Verdicts Load(string file)
    {
        var verdicts = new Verdicts();
        foreach (var line in File.Exists(file) ? File.ReadLines(file) : [])
        {
            var gap = line.IndexOf(' ', StringComparison.Ordinal);
            verdicts.known[int.Parse(line.AsSpan(0, gap), CultureInfo.InvariantCulture)] = line[(gap + 1)..];
        }

        return verdicts;
    }
}
