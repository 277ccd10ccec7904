namespace Ecf.Domain.Reading;

/// <summary>Finds the word that a person most likely meant.</summary>
internal static class Nearest
{
    private const int MostListed = 12;

    // More words than any real file has; a made-up one shall not cost minutes.
    private const int MostCompared = 100;

    /// <summary>"did you mean …" where one known word is close, otherwise all of them.</summary>
    internal static string Hint(string given, IReadOnlyList<string> known)
    {
        var near = Math.Max(1, given.Length / 3);
        var nearest = known.Take(MostCompared).Where(word => Math.Abs(word.Length - given.Length) <= near).MinBy(word => Distance(given, word));
        return nearest is not null && Distance(given, nearest) <= near
            ? $"did you mean \"{nearest}\""
            : $"write one of {string.Join(", ", known.Take(MostListed).Select(word => $"\"{word}\""))}{(known.Count > MostListed ? " or another" : "")}";
    }

    /// <summary>How many letters must be added, removed or changed to turn one word into the other, capitals aside.</summary>
    internal static int Distance(string from, string to)
    {
        var previous = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var row = 1; row <= from.Length; row++)
        {
            var current = new int[to.Length + 1];
            current[0] = row;
            for (var column = 1; column <= to.Length; column++)
            {
                var changed = char.ToUpperInvariant(from[row - 1]) == char.ToUpperInvariant(to[column - 1]) ? 0 : 1;
                current[column] = Math.Min(Math.Min(previous[column], current[column - 1]) + 1, previous[column - 1] + changed);
            }

            previous = current;
        }

        return previous[to.Length];
    }
}
