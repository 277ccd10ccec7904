using Ecf.Domain.Buddies.Matching;

namespace Ecf.Domain.Buddies;

/// <summary>What matters before what, as one cost: each step outweighs all that the steps after it can add up to.</summary>
/// <remarks>
/// <para>
/// In order: (1) as few mentors as can be stay without a buddy; (2) as few repeats as can be, a pair that met twice counting
/// twice; (3) where a round is changed, as many of its pairs as can be stay; (4) of the last trio, and of pinned pairs, as few as
/// can be are in a trio; (5) the hub's weights add up to as much as can be.
/// </para>
/// <para>
/// The unit of a step is one more than the most that all later steps together can make of a difference in a whole pairing. With the most
/// mentors, weights and meetings that a pool allows, the costliest pair costs less than 2^55, so that every sum is exact in a long.
/// </para>
/// </remarks>
internal sealed class Priorities
{
    // In a trio three may have been in the last one, and its pair may be pinned.
    private const int MostOfTrio = 4;

    internal Priorities(BuddyStanding standing)
    {
        // Half of the mentors make pairs; a trio has two links more.
        var links = (standing.Count / 2) + 2L;
        Trio = 1 + (links * standing.Pool.Rules.Weights.Largest);
        Kept = Trio * (1 + MostOfTrio);
        Repeat = Kept * (1 + links);
        Unpaired = Repeat * (1 + (links * standing.MostMet));
    }

    /// <summary>For a pair that stays; a gain.</summary>
    internal long Kept { get; }

    /// <summary>For a mentor of the last trio who is in one again, and for a pinned pair that is joined by a third.</summary>
    internal long Trio { get; }

    /// <summary>For each time that two were buddies before.</summary>
    internal long Repeat { get; }

    /// <summary>For each mentor without a buddy.</summary>
    internal long Unpaired { get; }
}
