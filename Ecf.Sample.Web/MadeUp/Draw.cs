namespace Ecf.Sample.Web.MadeUp;

/// <summary>
/// Draws that come out the same on every machine and version. Each answers a question such as "2024/ect/17/name" from the
/// question alone, so that a new question changes no earlier answer.
/// </summary>
internal static class Draw
{
    /// <summary>A whole number from 0 to one below <paramref name="count"/>.</summary>
    internal static int Below(int count, string question) => (int)(Hash(question) % (ulong)count);

    /// <summary>Yes in so many of a hundred questions.</summary>
    internal static bool Chance(int percent, string question) => Below(100, question) < percent;

    internal static T One<T>(IReadOnlyList<T> items, string question) => items[Below(items.Count, question)];

    /// <summary>One item, the heavier the likelier; weights are whole numbers above 0.</summary>
    internal static T Weighted<T>(IReadOnlyList<T> items, Func<T, int> weight, string question)
    {
        var left = Below(items.Sum(weight), question);
        foreach (var item in items)
        {
            left -= weight(item);
            if (left < 0)
            {
                return item;
            }
        }

        throw new ArgumentException("A weight is below 1.", nameof(weight));
    }

    // FNV-1a over the letters, then the finaliser of SplitMix64 to spread nearby questions apart: string.GetHashCode differs
    // from run to run, and System.Random from version to version.
    private static ulong Hash(string question)
    {
        var hash = question.Aggregate(14695981039346656037UL, (sum, letter) => unchecked((sum ^ letter) * 1099511628211UL));
        unchecked
        {
            hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9UL;
            hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EBUL;
            return hash ^ (hash >> 31);
        }
    }
}
