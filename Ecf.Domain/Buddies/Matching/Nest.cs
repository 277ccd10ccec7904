namespace Ecf.Domain.Buddies.Matching;

/// <summary>The mates of all vertices, and the blossoms into which vertices are nested. A node is a vertex or a blossom.</summary>
/// <remarks>
/// A blossom is an odd ring of nodes in which each but one, its base, is matched with a neighbour in the ring; as a whole it
/// behaves as one vertex. Whichever of its vertices gets a mate outside, the rest can be matched within (Edmonds 1965).
/// </remarks>
internal sealed class Nest
{
    private readonly Ring?[] rings;
    private readonly int[] within;
    private readonly Stack<int> unused;

    internal Nest(int vertices)
    {
        var most = vertices / 2;
        (Vertices, Nodes) = (vertices, vertices + most);
        (rings, within) = (new Ring?[Nodes], new int[Nodes]);
        unused = new(Enumerable.Range(vertices, most).Reverse());
        Mate = new int[vertices];
        Top = [.. Enumerable.Range(0, vertices)];
        Base = [.. Enumerable.Range(0, Nodes)];
        Array.Fill(Mate, -1);
        Array.Fill(within, -1);
    }

    internal int Vertices { get; }

    /// <summary>Vertices and places for blossoms: no more can be open at once.</summary>
    internal int Nodes { get; }

    /// <summary>The mate of each vertex; -1 for none.</summary>
    internal int[] Mate { get; }

    /// <summary>The outermost node that each vertex lies in.</summary>
    internal int[] Top { get; }

    /// <summary>The vertex of each node that has, or will have, its mate outside.</summary>
    internal int[] Base { get; }

    internal bool IsBlossom(int node) => node >= Vertices;

    /// <summary>The ring of a blossom.</summary>
    internal Ring RingOf(int blossom) => rings[blossom]!;

    internal ReadOnlySpan<int> VerticesOf(int node) => IsBlossom(node) ? rings[node]!.Vertices : Base.AsSpan(node, 1);

    /// <summary>The mate of a node's base; -1 where it has none.</summary>
    internal int MateOf(int node) => Mate[Base[node]];

    /// <summary>Closes a ring of outermost nodes into one blossom; its base is that of the first.</summary>
    internal int Close(int[] nodes, Link[] links)
    {
        var blossom = unused.Pop();
        var vertices = nodes.SelectMany(node => VerticesOf(node).ToArray()).ToArray();
        rings[blossom] = new(nodes, links, vertices);
        Base[blossom] = Base[nodes[0]];
        Array.ForEach(nodes, node => within[node] = blossom);
        Array.ForEach(vertices, vertex => Top[vertex] = blossom);
        return blossom;
    }

    /// <summary>Opens an outermost blossom: its nodes are outermost again, each matched as it was within.</summary>
    internal Ring Open(int blossom)
    {
        var ring = rings[blossom]!;
        foreach (var node in ring.Nodes)
        {
            within[node] = -1;
            foreach (var vertex in VerticesOf(node))
            {
                Top[vertex] = node;
            }
        }

        rings[blossom] = null;
        unused.Push(blossom);
        return ring;
    }

    /// <summary>Gives a vertex a mate outside its outermost node, and matches the rest of that node anew.</summary>
    internal void Marry(int vertex, int mate)
    {
        Rebase(Top[vertex], vertex);
        Mate[vertex] = mate;
    }

    /// <summary>The place of a vertex's node in the ring of a blossom that it lies in.</summary>
    internal int PlaceOf(int vertex, int blossom) => Array.IndexOf(rings[blossom]!.Nodes, ChildOf(vertex, blossom));

    /// <summary>The blossoms that a vertex lies in, from the inside out.</summary>
    internal IEnumerable<int> BlossomsAround(int vertex)
    {
        for (var blossom = within[vertex]; blossom >= 0; blossom = within[blossom])
        {
            yield return blossom;
        }
    }

    private int ChildOf(int vertex, int blossom)
    {
        var node = vertex;
        while (within[node] != blossom)
        {
            node = within[node];
        }

        return node;
    }

    /// <summary>Matches all vertices of a node but one with each other.</summary>
    private void Rebase(int node, int vertex)
    {
        if (Base[node] == vertex)
        {
            return;
        }

        var ring = rings[node]!;
        var place = PlaceOf(vertex, node);
        Rebase(ring.Nodes[place], vertex);
        for (var pair = 1; pair < ring.Nodes.Length; pair += 2)
        {
            Wed(ring, (place + pair) % ring.Nodes.Length);
        }

        ring.TurnTo(place);
        Base[node] = vertex;
    }

    private void Wed(Ring ring, int place)
    {
        var (one, other) = ring.Links[place];
        Rebase(ring.Nodes[place], one);
        Rebase(ring.Nodes[(place + 1) % ring.Nodes.Length], other);
        (Mate[one], Mate[other]) = (other, one);
    }
}
