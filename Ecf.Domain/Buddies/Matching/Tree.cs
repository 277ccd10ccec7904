namespace Ecf.Domain.Buddies.Matching;

/// <summary>The alternating tree of one search: outer nodes at an even distance from its root, inner ones at an odd one.</summary>
/// <remarks>
/// While the search waits, potentials of outer vertices rise and those of inner ones fall by as much. Instead of changing all of
/// them each time, a potential in the tree is kept as it was when the wait was 0: outer less, inner more than it is.
/// </remarks>
internal sealed class Tree
{
    private readonly Nest nest;
    private readonly Potentials potentials;
    private readonly Link[] entries;
    private readonly List<int> outer = [];
    private readonly List<int> inner = [];
    private readonly List<int> outerVertices = [];

    internal Tree(Nest nest, Potentials potentials)
    {
        (this.nest, this.potentials) = (nest, potentials);
        (Place, entries) = (new Side[nest.Vertices], new Link[nest.Nodes]);
    }

    /// <summary>How far the potentials have moved since the search began.</summary>
    internal long Waited { get; private set; }

    /// <summary>Where each vertex is.</summary>
    internal Side[] Place { get; }

    internal List<int> OuterNodes => outer;

    internal List<int> InnerNodes => inner;

    internal List<int> OuterVertices => outerVertices;

    internal void WaitUntil(long moment) => Waited = moment;

    internal void AddOuter(int node)
    {
        outer.Add(node);
        Put(node, Side.Outer);
        Shift(node, -Waited);
        foreach (var vertex in nest.VerticesOf(node))
        {
            outerVertices.Add(vertex);
        }
    }

    /// <summary>Adds a node that is reached from an outer vertex.</summary>
    internal void AddInner(int node, Link entry)
    {
        inner.Add(node);
        entries[node] = entry;
        Put(node, Side.Inner);
        Shift(node, Waited);
    }

    /// <summary>Takes a node into a blossom of outer vertices.</summary>
    internal void Enclose(int node)
    {
        if (Place[nest.Base[node]] == Side.Outer)
        {
            NestOuter(node);
        }
        else
        {
            NestInner(node);
        }
    }

    /// <summary>Takes an outer node into a blossom; its vertices stay outer.</summary>
    private void NestOuter(int node)
    {
        outer.Remove(node);
        potentials.OfNodes[node] += nest.IsBlossom(node) ? 2 * Waited : 0;
    }

    /// <summary>Takes a blossom of outer vertices as an outer node.</summary>
    internal void AddClosed(int blossom)
    {
        outer.Add(blossom);
        potentials.OfNodes[blossom] = -2 * Waited;
    }

    /// <summary>Makes the vertices of an inner node outer, as it is taken into a blossom.</summary>
    private void NestInner(int node)
    {
        RemoveInner(node);
        Put(node, Side.Outer);
        potentials.Shift(nest.VerticesOf(node), -Waited);
        foreach (var vertex in nest.VerticesOf(node))
        {
            outerVertices.Add(vertex);
        }
    }

    internal void RemoveInner(int node)
    {
        inner.Remove(node);
        Put(node, Side.None);
        Shift(node, -Waited);
    }

    /// <summary>Ends the search: every potential is what it is.</summary>
    internal void Clear()
    {
        foreach (var node in outer)
        {
            Put(node, Side.None);
            Shift(node, Waited);
        }

        foreach (var node in inner)
        {
            Put(node, Side.None);
            Shift(node, -Waited);
        }

        outer.Clear();
        inner.Clear();
        outerVertices.Clear();
        Waited = 0;
    }

    /// <summary>The link from an inner node back to the outer vertex that it was reached from.</summary>
    internal Link EntryOf(int innerNode) => entries[innerNode].Back;

    /// <summary>Whether an outer node is the root.</summary>
    internal bool IsRoot(int outerNode) => nest.MateOf(outerNode) < 0;

    /// <summary>The links from an outer node towards the root: to its inner node, and from there to the next outer node.</summary>
    internal (Link ToInner, Link ToOuter) Up(int outerNode)
    {
        var toInner = new Link(nest.Base[outerNode], nest.MateOf(outerNode));
        return (toInner, EntryOf(nest.Top[toInner.To]));
    }

    private void Put(int node, Side side)
    {
        foreach (var vertex in nest.VerticesOf(node))
        {
            Place[vertex] = side;
        }
    }

    private void Shift(int node, long by)
    {
        potentials.Shift(nest.VerticesOf(node), by);
        potentials.OfNodes[node] += nest.IsBlossom(node) ? 2 * by : 0;
    }
}
