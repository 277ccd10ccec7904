namespace Ecf.Domain.Buddies.Matching;

/// <summary>When two outer nodes will meet, and over which vertices: there a ring closes into a blossom.</summary>
/// <remarks>
/// Each outer node knows its nearest other among those that were there when it came; a node that comes later knows of its own.
/// A blossom keeps the smallest gap from any of its vertices to each vertex, so that a ring is joined in a time that is
/// proportional to its nodes times all vertices, and a whole search to the square of all vertices (Galil 1986).
/// </remarks>
internal sealed class Meetings(CostTable costs, Nest nest, Potentials potentials, Tree tree)
{
    private readonly long[] gaps = new long[nest.Nodes];
    private readonly Link[] links = new Link[nest.Nodes];
    private readonly Nearness?[] rows = new Nearness?[nest.Nodes];
    private readonly Stack<Nearness> unused = [];

    internal void Clear()
    {
        for (var node = nest.Vertices; node < rows.Length; node++)
        {
            Forget(node);
        }
    }

    /// <summary>Takes up a node that has become outer.</summary>
    internal void Add(int node)
    {
        if (nest.IsBlossom(node))
        {
            rows[node] = Row();
            Gather(rows[node]!, nest.VerticesOf(node));
        }

        Measure(node);
    }

    /// <summary>Takes up a blossom that has closed over these nodes.</summary>
    internal void Join(int blossom, int[] nodes)
    {
        var row = Row();
        foreach (var node in nodes)
        {
            if (rows[node] is { } known)
            {
                row.Take(known);
                Forget(node);
            }
            else
            {
                Gather(row, nest.VerticesOf(node));
            }
        }

        rows[blossom] = row;
        Measure(blossom);
    }

    /// <summary>The next two outer nodes to meet, and when.</summary>
    internal (long When, Link Link) Next()
    {
        var (best, found) = (long.MaxValue, -1);
        foreach (var node in tree.OuterNodes)
        {
            if (gaps[node] < best)
            {
                (best, found) = (gaps[node], node);
            }
        }

        return found < 0 ? (long.MaxValue, default) : (best / 2, links[found]);
    }

    private void Gather(Nearness row, ReadOnlySpan<int> vertices)
    {
        foreach (var vertex in vertices)
        {
            row.Take(vertex, costs.Doubled(vertex), potentials.OfVertices[vertex]);
        }
    }

    private void Measure(int node)
    {
        (gaps[node], links[node]) = (long.MaxValue, default);
        foreach (var vertex in tree.OuterVertices)
        {
            var gap = (rows[node] is { } row ? row.Key[vertex] : costs.Doubled(node, vertex) - potentials.OfVertices[node]) - potentials.OfVertices[vertex];
            if (gap < gaps[node] && nest.Top[vertex] != node)
            {
                (gaps[node], links[node]) = (gap, new(rows[node]?.From[vertex] ?? node, vertex));
            }
        }
    }

    private void Forget(int node)
    {
        if (rows[node] is { } row)
        {
            unused.Push(row);
            rows[node] = null;
        }
    }

    private Nearness Row()
    {
        var row = unused.Count > 0 ? unused.Pop() : new(costs.Count);
        Array.Fill(row.Key, long.MaxValue);
        return row;
    }
}
