using System.Diagnostics;
using System.Text.Json;

namespace Ecf.Mutation;

/// <summary>Which tests come by which mutants, the quickest first.</summary>
/// <param name="tests">By mutant, the identities of the tests.</param>
/// <param name="inStatics">The mutants that something came by while static fields were set, which happens once in a process.</param>
/// <param name="milliseconds">How long each test takes once all is compiled.</param>
internal sealed class Coverage(Dictionary<int, string[]> tests, HashSet<int> inStatics, Dictionary<string, double> milliseconds)
{
    /// <summary>By mutant, the identities of the tests that come by it.</summary>
    public Dictionary<int, string[]> Tests => tests;

    /// <summary>The mutants that are only in force where a process starts with them.</summary>
    public HashSet<int> InStatics => inStatics;

    /// <summary>How long each test takes once all is compiled.</summary>
    public Dictionary<string, double> Milliseconds => milliseconds;

    /// <summary>Runs every test twice: once to see what it comes by, and once for its time.</summary>
    internal static Coverage Of(TestSuite suite, MutantSwitch mutants)
    {
        var (reached, statics, times) = (new Dictionary<int, List<string>>(), new HashSet<int>(), new Dictionary<string, double>());
        mutants.Off();
        foreach (var test in suite.Ids)
        {
            var isSound = false;
            var (ids, inStatics) = mutants.During(() => isSound = suite.IsSound(test));
            if (!isSound)
            {
                Console.Error.WriteLine($"Left out, since it fails where nothing is changed: {suite.NameOf(test)}");
                continue;
            }

            statics.UnionWith(inStatics);
            Array.ForEach(ids, id => (reached.TryGetValue(id, out var list) ? list : reached[id] = []).Add(test));
        }

        foreach (var test in suite.Ids.Where(suite.IsSound))
        {
            var start = Stopwatch.GetTimestamp();
            suite.Passes(test);
            times[test] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        return new(reached.ToDictionary(pair => pair.Key, pair => pair.Value.OrderBy(test => times[test]).ToArray()), statics, times);
    }

    /// <summary>Writes it down for the workers.</summary>
    internal void Save(string file) => File.WriteAllText(file, JsonSerializer.Serialize(this));

    /// <summary>What <see cref="Save"/> wrote.</summary>
    internal static Coverage Load(string file) => JsonSerializer.Deserialize<Coverage>(File.ReadAllText(file))!;
}
