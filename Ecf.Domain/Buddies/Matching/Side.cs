namespace Ecf.Domain.Buddies.Matching;

/// <summary>Where a vertex is, seen from the alternating tree.</summary>
internal enum Side : byte
{
    /// <summary>Not in the tree.</summary>
    None,

    /// <summary>In an outer node: a pair found for it ends the search or goes on from it.</summary>
    Outer,

    /// <summary>In an inner node: between two outer ones.</summary>
    Inner,
}
