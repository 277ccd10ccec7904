namespace Ecf.Domain.Buddies.Matching;

/// <summary>Matches what can be matched at once, so that few vertices need a search.</summary>
internal static class GreedyStart
{
    internal static void Run(CostTable costs, Nest nest, Potentials potentials)
    {
        for (var vertex = 0; vertex < costs.Count; vertex++)
        {
            potentials.OfVertices[vertex] = Cheapest(costs, vertex) / 2;
        }

        for (var vertex = 0; vertex < costs.Count; vertex++)
        {
            if (nest.Mate[vertex] < 0)
            {
                Raise(vertex, costs, nest, potentials);
            }
        }
    }

    private static long Cheapest(CostTable costs, int vertex)
    {
        var row = costs.Doubled(vertex);
        var least = long.MaxValue;
        for (var other = 0; other < row.Length; other++)
        {
            least = other != vertex && row[other] < least ? row[other] : least;
        }

        return least;
    }

    /// <summary>Raises a potential as far as it goes, and matches the vertex with whom it then costs least to.</summary>
    private static void Raise(int vertex, CostTable costs, Nest nest, Potentials potentials)
    {
        var row = costs.Doubled(vertex);
        var values = potentials.OfVertices;
        var (least, nearest) = (long.MaxValue, -1);
        for (var other = 0; other < row.Length; other++)
        {
            var gap = row[other] - values[other];
            if (other != vertex && (gap < least || (gap == least && nest.Mate[nearest] >= 0 && nest.Mate[other] < 0)))
            {
                (least, nearest) = (gap, other);
            }
        }

        values[vertex] = least;
        if (nest.Mate[nearest] < 0)
        {
            nest.Marry(vertex, nearest);
            nest.Marry(nearest, vertex);
        }
    }
}
