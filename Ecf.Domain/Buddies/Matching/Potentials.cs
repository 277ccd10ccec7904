namespace Ecf.Domain.Buddies.Matching;

/// <summary>The bounds that prove a pairing cheapest.</summary>
/// <remarks>
/// Every two vertices cost, doubled, at least the sum of their potentials less those of the blossoms that hold both, and
/// a blossom's potential is never negative. Where every pair costs exactly that, and only full blossoms have a potential, no
/// pairing of all can cost less (linear programming duality; Edmonds 1965).
/// </remarks>
internal sealed class Potentials(int vertices, int nodes)
{
    internal long[] OfVertices { get; } = new long[vertices];

    /// <summary>The potentials of blossoms; of vertices unused.</summary>
    internal long[] OfNodes { get; } = new long[nodes];

    internal void Shift(ReadOnlySpan<int> of, long by)
    {
        foreach (var vertex in of)
        {
            OfVertices[vertex] += by;
        }
    }
}
