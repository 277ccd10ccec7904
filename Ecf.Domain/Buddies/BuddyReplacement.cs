namespace Ecf.Domain.Buddies;

/// <summary>A round of buddies after a change, and what it changed.</summary>
public sealed class BuddyReplacement
{
    internal BuddyReplacement(BuddyPairing pairing, IEnumerable<BuddyChange> changes) => (Pairing, Changes) = (pairing, [.. changes]);

    /// <summary>The round as it is now.</summary>
    public BuddyPairing Pairing { get; }

    /// <summary>Every pair of the round before that is not as it was, in its order, and then the pairs of those who are new; empty where nothing changed.</summary>
    public IReadOnlyList<BuddyChange> Changes { get; }
}
