namespace Ecf.Domain.Buddies.Matching;

/// <summary>What it costs to pair any two of an even number of vertices.</summary>
internal sealed class CostTable
{
    /// <summary>The largest cost, in either direction: potentials stay within a hundred times of it, far inside a long.</summary>
    internal const long Most = 1L << 55;

    private readonly long[] doubled;

    /// <param name="count">How many vertices there are; even, so that all can be paired.</param>
    /// <param name="costOf">The cost of pairing two vertices, asked once for each two, the smaller first.</param>
    internal CostTable(int count, Func<int, int, long> costOf)
    {
        if (count < 2 || int.IsOddInteger(count))
        {
            throw new ArgumentException($"{count} vertices cannot all be paired; give an even number from 2.", nameof(count));
        }

        (Count, doubled) = (count, new long[count * count]);
        for (var one = 0; one < count; one++)
        {
            for (var other = one + 1; other < count; other++)
            {
                doubled[(one * count) + other] = doubled[(other * count) + one] = 2 * Checked(costOf(one, other));
            }
        }
    }

    internal int Count { get; }

    /// <summary>Twice the cost of pairing a vertex with each; nothing sensible with itself.</summary>
    /// <remarks>Doubled, so that half of the gap between two outer vertices, which are always as even or odd as each other, is whole.</remarks>
    internal ReadOnlySpan<long> Doubled(int vertex) => doubled.AsSpan(vertex * Count, Count);

    internal long Doubled(int one, int other) => doubled[(one * Count) + other];

    private static long Checked(long cost) => cost is >= -Most and <= Most
        ? cost
        : throw new ArgumentException($"A cost of {cost} is too large to be added up; keep costs within {Most} of 0.");
}
