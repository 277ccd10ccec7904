namespace Ecf.Domain.Buddies.Matching;

/// <summary>Finds a mate for one vertex at the least cost, matching others anew where that is cheaper.</summary>
internal sealed class Search
{
    private readonly Nest nest;
    private readonly Potentials potentials;
    private readonly Tree tree;
    private readonly Reach reach;
    private readonly Meetings meetings;
    private readonly Rings rings;

    internal Search(CostTable costs, Nest nest, Potentials potentials)
    {
        (this.nest, this.potentials) = (nest, potentials);
        tree = new(nest, potentials);
        reach = new(costs, nest, potentials, tree);
        meetings = new(costs, nest, potentials, tree);
        rings = new(nest, tree);
    }

    /// <summary>Gives a vertex without a mate one. There must be another without.</summary>
    internal void From(int root)
    {
        reach.Clear();
        AddOuter(nest.Top[root]);
        while (!Step())
        {
        }

        meetings.Clear();
        var blossoms = tree.OuterNodes.Concat(tree.InnerNodes).Where(nest.IsBlossom).ToList();
        tree.Clear();
        blossoms.ForEach(OpenIfIdle);
    }

    /// <summary>Waits until something happens and does it; whether the root has its mate.</summary>
    private bool Step()
    {
        var (reachedAt, way) = reach.Next();
        var (metAt, meeting) = meetings.Next();
        var (openAt, blossom) = NextToOpen();
        tree.WaitUntil(Math.Min(reachedAt, Math.Min(metAt, openAt)));
        if (reachedAt == tree.Waited)
        {
            return Grow(way);
        }

        if (metAt == tree.Waited)
        {
            Close(meeting);
        }
        else
        {
            Open(blossom);
        }

        return false;
    }

    private bool Grow(Link way)
    {
        var node = nest.Top[way.To];
        var mate = nest.MateOf(node);
        if (mate < 0)
        {
            Augment(way);
            return true;
        }

        tree.AddInner(node, way);
        AddOuter(nest.Top[mate]);
        return false;
    }

    private void AddOuter(int node)
    {
        tree.AddOuter(node);
        foreach (var vertex in nest.VerticesOf(node))
        {
            reach.Look(vertex);
        }

        meetings.Add(node);
    }

    private void Close(Link meeting)
    {
        var (nodes, links) = rings.Closing(meeting);
        var before = tree.OuterVertices.Count;
        Array.ForEach(nodes, tree.Enclose);
        var blossom = nest.Close(nodes, links);
        tree.AddClosed(blossom);
        for (var added = before; added < tree.OuterVertices.Count; added++)
        {
            reach.Look(tree.OuterVertices[added]);
        }

        meetings.Join(blossom, nodes);
    }

    /// <summary>Opens an inner blossom whose potential is used up: the way through it stays in the tree, the rest leaves it.</summary>
    private void Open(int blossom)
    {
        var entry = tree.EntryOf(blossom).Back;
        var place = nest.PlaceOf(entry.To, blossom);
        tree.RemoveInner(blossom);
        var ring = nest.Open(blossom);
        tree.AddInner(ring.Nodes[place], entry);
        foreach (var (outer, inner, link) in ring.WayToBase(place))
        {
            AddOuter(outer);
            tree.AddInner(inner, link);
        }
    }

    private (long When, int Blossom) NextToOpen()
    {
        var (best, found) = (long.MaxValue, -1);
        foreach (var node in tree.InnerNodes)
        {
            if (nest.IsBlossom(node) && potentials.OfNodes[node] / 2 < best)
            {
                (best, found) = (potentials.OfNodes[node] / 2, node);
            }
        }

        return (best, found);
    }

    private void OpenIfIdle(int blossom)
    {
        if (potentials.OfNodes[blossom] == 0)
        {
            Array.ForEach(Array.FindAll(nest.Open(blossom).Nodes, nest.IsBlossom), OpenIfIdle);
        }
    }

    /// <summary>Changes the matching along the way from a vertex without a mate to the root.</summary>
    private void Augment(Link way)
    {
        nest.Marry(way.To, way.From);
        var (vertex, mate) = (way.From, way.To);
        for (var node = nest.Top[vertex]; !tree.IsRoot(node); node = nest.Top[vertex])
        {
            var up = tree.Up(node).ToOuter;
            nest.Marry(vertex, mate);
            nest.Marry(up.From, up.To);
            (vertex, mate) = (up.To, up.From);
        }

        nest.Marry(vertex, mate);
    }
}
