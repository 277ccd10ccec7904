namespace Ecf.Domain.Buddies.Matching;

/// <summary>Two vertices that may be matched at no loss, seen from one of them.</summary>
/// <param name="From">The vertex on this side.</param>
/// <param name="To">The vertex on the other side.</param>
internal readonly record struct Link(int From, int To)
{
    internal Link Back => new(To, From);
}
