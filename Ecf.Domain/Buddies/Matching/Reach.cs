namespace Ecf.Domain.Buddies.Matching;

/// <summary>When the tree will reach each vertex that is not outer, and from where.</summary>
/// <remarks>Inner vertices are kept up to date too: they leave the tree when their blossom opens.</remarks>
internal sealed class Reach(CostTable costs, Nest nest, Potentials potentials, Tree tree)
{
    private readonly long[] key = new long[costs.Count];
    private readonly int[] from = new int[costs.Count];

    internal void Clear() => Array.Fill(key, long.MaxValue);

    /// <summary>Looks from a vertex that has just become outer at all others.</summary>
    internal void Look(int vertex)
    {
        var row = costs.Doubled(vertex);
        var keys = key.AsSpan(0, row.Length);
        var sources = from.AsSpan(0, row.Length);
        var mine = potentials.OfVertices[vertex];
        unchecked
        {
            for (var other = 0; other < row.Length; other++)
            {
                if (row[other] - mine < keys[other])
                {
                    (keys[other], sources[other]) = (row[other] - mine, vertex);
                }
            }
        }
    }

    /// <summary>The next link out of the tree and when it may be used; of several at once, one to a vertex without a mate.</summary>
    internal (long When, Link Link) Next()
    {
        var (best, found) = (long.MaxValue, -1);
        var keys = key.AsSpan();
        var values = potentials.OfVertices.AsSpan(0, keys.Length);
        var places = tree.Place.AsSpan(0, keys.Length);
        for (var vertex = 0; vertex < keys.Length; vertex++)
        {
            if (places[vertex] == Side.None && unchecked(keys[vertex] - values[vertex]) <= best && IsBetter(vertex, best))
            {
                (best, found) = (keys[vertex] - values[vertex], vertex);
            }
        }

        return (best, found < 0 ? default : new(from[found], found));
    }

    private bool IsBetter(int vertex, long best) => key[vertex] - potentials.OfVertices[vertex] < best || nest.Mate[vertex] < 0;
}
