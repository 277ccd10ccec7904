namespace Ecf.Sample.Web;

/// <summary>Finds the word that a person most likely meant.</summary>
internal static class Suggestion
{
    /// <summary>"did you mean …" where one known word is close, otherwise all of them.</summary>
    internal static string For(string given, IReadOnlyList<string> known)
    {
        var nearest = known.MinBy(word => Distance(given, word));
        return nearest is not null && Distance(given, nearest) <= Math.Max(Math.Min(2, given.Length / 2), given.Length / 3)
            ? $"did you mean \"{nearest}\""
            : $"write one of {string.Join(", ", known.Select(word => $"\"{word}\""))}";
    }

    /// <summary>How many letters must be added, removed or changed to turn one word into the other, capitals aside.</summary>
    internal static int Distance(string from, string to)
    {
        var previous = Enumerable.Range(0, to.Length + 1).ToArray();
        foreach (var letter in from)
        {
            var current = new int[to.Length + 1];
            current[0] = previous[0] + 1;
            for (var column = 1; column <= to.Length; column++)
            {
                var changed = char.ToUpperInvariant(letter) == char.ToUpperInvariant(to[column - 1]) ? 0 : 1;
                current[column] = Math.Min(Math.Min(previous[column], current[column - 1]) + 1, previous[column - 1] + changed);
            }

            previous = current;
        }

        return previous[^1];
    }
}
