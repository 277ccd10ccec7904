namespace Ecf.Domain.Buddies.Matching;

/// <summary>Finds the ring of tree nodes that closes where two outer nodes meet.</summary>
internal sealed class Rings(Nest nest, Tree tree)
{
    private readonly HashSet<int> seen = [];

    /// <summary>The nodes of the ring, that nearest to the root first, and the link from each to the next.</summary>
    internal (int[] Nodes, Link[] Links) Closing(Link meeting)
    {
        var (one, other) = (nest.Top[meeting.From], nest.Top[meeting.To]);
        var first = Common(one, other);
        var (left, right) = (Way(one, first), Way(other, first));
        return (
            [first, .. left.AsEnumerable().Reverse().Select(step => step.Node), .. right.Select(step => step.Node)],
            [.. left.AsEnumerable().Reverse().Select(step => step.Up.Back), meeting, .. right.Select(step => step.Up)]);
    }

    /// <summary>The outer node nearest to two outer nodes that both hang on.</summary>
    private int Common(int one, int other)
    {
        seen.Clear();
        for (seen.Add(one); !tree.IsRoot(one); seen.Add(one))
        {
            one = Next(one);
        }

        while (!seen.Contains(other))
        {
            other = Next(other);
        }

        return other;
    }

    private int Next(int outer) => nest.Top[tree.Up(outer).ToOuter.To];

    /// <summary>Every node on the way up to, but without, an outer node, with the link that leads on.</summary>
    private List<(int Node, Link Up)> Way(int outer, int to)
    {
        var way = new List<(int, Link)>();
        while (outer != to)
        {
            var (toInner, toOuter) = tree.Up(outer);
            way.Add((outer, toInner));
            way.Add((nest.Top[toInner.To], toOuter));
            outer = nest.Top[toOuter.To];
        }

        return way;
    }
}
