namespace Ecf.Domain.Buddies.Matching;

/// <summary>The nodes of a blossom in a ring, the one with the base first, and the links between neighbours.</summary>
/// <param name="nodes">An odd number of nodes.</param>
/// <param name="links">Each from a node to the next, the last back to the first.</param>
/// <param name="vertices">All vertices of all nodes.</param>
internal sealed class Ring(int[] nodes, Link[] links, int[] vertices)
{
    internal int[] Nodes { get; private set; } = nodes;

    internal Link[] Links { get; private set; } = links;

    internal int[] Vertices { get; } = vertices;

    /// <summary>The way from a node of the ring to its base along matched pairs: outer node, inner node and the link between them, in turn.</summary>
    internal IEnumerable<(int Outer, int Inner, Link Link)> WayToBase(int place)
    {
        var step = int.IsEvenInteger(place) ? -1 : 1;
        while (place % Nodes.Length != 0)
        {
            var (outer, inner) = (place + step, (place + step + step) % Nodes.Length);
            yield return (Nodes[outer], Nodes[inner], step > 0 ? Links[outer] : Links[inner].Back);
            place = inner;
        }
    }

    /// <summary>Makes the node at a place the first.</summary>
    internal void TurnTo(int place)
    {
        Nodes = [.. Nodes[place..], .. Nodes[..place]];
        Links = [.. Links[place..], .. Links[..place]];
    }
}
