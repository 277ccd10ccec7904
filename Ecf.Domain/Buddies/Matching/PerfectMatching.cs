namespace Ecf.Domain.Buddies.Matching;

/// <summary>The cheapest way to pair all vertices, any with any, and the proof that none is cheaper.</summary>
/// <remarks>
/// <para>
/// A minimum-cost perfect matching in a general graph. The method is that of Edmonds: a matching and a set of potentials that
/// bound every cost from below are kept; each search grows a tree of alternating links from a vertex without a mate, closes odd rings into
/// blossoms and opens them again, and moves the potentials until two vertices without a mate are linked at no loss. With the
/// gaps of blossoms kept, a search takes time in the square of the vertices, all of them in the cube.
/// </para>
/// <para>
/// Sources: J. Edmonds, "Maximum matching and a polyhedron with 0,1-vertices", Journal of Research of the National Bureau of
/// Standards 69B (1965), 125 to 130; H. N. Gabow, "An efficient implementation of Edmonds' algorithm for maximum matching on
/// graphs", Journal of the ACM 23 (1976), 221 to 234; Z. Galil, "Efficient algorithms for finding maximum matching in graphs", ACM Computing
/// Surveys 18 (1986), 23 to 38. The start is the greedy one of V. Kolmogorov, "Blossom V: a new implementation of a minimum cost
/// perfect matching algorithm", Mathematical Programming Computation 1 (2009), 43 to 67.
/// </para>
/// </remarks>
internal sealed class PerfectMatching
{
    private readonly CostTable costs;
    private readonly Nest nest;
    private readonly Potentials potentials;

    private PerfectMatching(CostTable costs)
    {
        nest = new(costs.Count);
        (this.costs, potentials) = (costs, new(costs.Count, nest.Nodes));
    }

    /// <summary>The mate of each vertex.</summary>
    internal IReadOnlyList<int> Mates => nest.Mate;

    /// <summary>The sum of the costs of all pairs.</summary>
    internal long Cost => Enumerable.Range(0, costs.Count).Where(vertex => vertex < nest.Mate[vertex]).Sum(vertex => costs.Doubled(vertex, nest.Mate[vertex])) / 2;

    internal static PerfectMatching Cheapest(CostTable costs, CancellationToken cancel = default)
    {
        var matching = new PerfectMatching(costs);
        GreedyStart.Run(costs, matching.nest, matching.potentials);
        var search = new Search(costs, matching.nest, matching.potentials);
        for (var vertex = 0; vertex < costs.Count; vertex++)
        {
            cancel.ThrowIfCancellationRequested();
            if (matching.nest.Mate[vertex] < 0)
            {
                search.From(vertex);
            }
        }

        return matching;
    }

    /// <summary>By how much twice the cost of pairing two exceeds its lower bound; never below 0, and 0 for every pair made.</summary>
    internal long Gap(int one, int other) => costs.Doubled(one, other) - potentials.OfVertices[one] - potentials.OfVertices[other]
        + nest.BlossomsAround(one).Intersect(nest.BlossomsAround(other)).Sum(blossom => potentials.OfNodes[blossom]);

    /// <summary>The blossoms that bear a potential, with the number of their vertices and of the pairs made among them.</summary>
    internal IEnumerable<(long Potential, int Vertices, int Pairs)> Blossoms() =>
        from blossom in Enumerable.Range(0, costs.Count).SelectMany(nest.BlossomsAround).Distinct()
        let vertices = nest.VerticesOf(blossom).ToArray()
        select (potentials.OfNodes[blossom], vertices.Length, vertices.Count(vertex => vertices.Contains(nest.Mate[vertex])) / 2);
}
