namespace Ecf.Domain.Buddies.Matching;

/// <summary>The smallest gap from any vertex of a blossom to each vertex, their own potentials aside.</summary>
internal sealed class Nearness(int vertices)
{
    internal long[] Key { get; } = new long[vertices];

    /// <summary>The vertex of the blossom that is nearest.</summary>
    internal int[] From { get; } = new int[vertices];

    internal void Take(int vertex, ReadOnlySpan<long> doubledCosts, long potential)
    {
        for (var other = 0; other < doubledCosts.Length; other++)
        {
            Take(other, unchecked(doubledCosts[other] - potential), vertex);
        }
    }

    internal void Take(Nearness other)
    {
        for (var vertex = 0; vertex < Key.Length; vertex++)
        {
            Take(vertex, other.Key[vertex], other.From[vertex]);
        }
    }

    private void Take(int vertex, long key, int from)
    {
        if (key < Key[vertex])
        {
            (Key[vertex], From[vertex]) = (key, from);
        }
    }
}
