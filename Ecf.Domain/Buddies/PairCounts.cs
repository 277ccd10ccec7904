namespace Ecf.Domain.Buddies;

/// <summary>How often each two mentors stand in a list of pairs.</summary>
internal sealed class PairCounts
{
    // Beyond nine nobody counts, and the sum of all must fit in a cost.
    private const int MostCounted = 9;

    private readonly int mentors;
    private readonly byte[] counts;

    /// <param name="mentors">How many mentors there are.</param>
    /// <param name="pairs">The pairs; one with a mentor who is not among them, -1, is set aside.</param>
    internal PairCounts(int mentors, IEnumerable<(int One, int Other)> pairs)
    {
        (this.mentors, counts) = (mentors, new byte[mentors * mentors]);
        foreach (var (one, other) in pairs.Where(pair => pair is { One: >= 0, Other: >= 0 }))
        {
            counts[(one * mentors) + other] = counts[(other * mentors) + one] = (byte)Math.Min(MostCounted, Of(one, other) + 1);
        }
    }

    /// <summary>The largest count; at most 9.</summary>
    internal int Most => counts.Length == 0 ? 0 : counts.Max();

    internal int Of(int one, int other) => counts[(one * mentors) + other];

    /// <summary>Whether a mentor stands in a pair with anybody but one other.</summary>
    internal bool Any(int mentor, int but)
    {
        var row = counts.AsSpan(mentor * mentors, mentors);
        return row[..but].ContainsAnyExcept((byte)0) || row[(but + 1)..].ContainsAnyExcept((byte)0);
    }
}
