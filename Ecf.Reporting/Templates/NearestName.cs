namespace Ecf.Reporting.Templates;

/// <summary>Finds the name that an author most likely meant.</summary>
internal static class NearestName
{
    private const int MostListed = 12;
    private const int LongestName = 60;

    /// <summary>"did you mean …" where one known name is close, otherwise the known ones.</summary>
    internal static string Hint(string given, IReadOnlyList<string> known) => Of(given, known) is { } near
        ? DidYouMean(near)
        : $"write one of {string.Join(", ", known.Take(MostListed))}{(known.Count > MostListed ? " or another of the dictionary" : "")}";

    internal static string DidYouMean(string name) => $"did you mean `{name}`";

    /// <summary>The nearest name, where no more than a third of its letters differ; the first of several as near.</summary>
    internal static string? Of(string given, IEnumerable<string> known) => known
        .Where(name => name.Length <= LongestName && given.Length <= LongestName)
        .Select(name => (name, Distance: Distance(given.ToLowerInvariant(), name.ToLowerInvariant())))
        .Where(pair => pair.Distance <= Math.Max(1, Math.Min(given.Length, pair.name.Length) / 3))
        .OrderBy(pair => pair.Distance).Select(pair => pair.name).FirstOrDefault();

    // How many letters must be added, removed or changed; one row of the table is enough.
    private static int Distance(string given, string known)
    {
        var best = Enumerable.Range(0, known.Length + 1).ToArray();
        foreach (var letter in given)
        {
            var diagonal = best[0]++;
            for (var column = 1; column <= known.Length; column++)
            {
                var kept = diagonal + (letter == known[column - 1] ? 0 : 1);
                (diagonal, best[column]) = (best[column], Math.Min(kept, Math.Min(best[column], best[column - 1]) + 1));
            }
        }

        return best[^1];
    }
}
