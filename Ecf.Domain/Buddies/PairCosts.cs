namespace Ecf.Domain.Buddies;

/// <summary>What it costs that two or three mentors are buddies, all priorities in one number.</summary>
internal sealed class PairCosts(BuddyStanding standing)
{
    private readonly Priorities unit = new(standing);

    /// <summary>What it costs that somebody has no buddy.</summary>
    internal long Unpaired => unit.Unpaired;

    /// <summary>Two as a pair; as two without a buddy where they are forbidden.</summary>
    internal long Pair(int one, int other) => standing.AreForbidden(one, other)
        ? 2 * unit.Unpaired
        : Together(one, other) - standing.WeightOf(one, other);

    /// <summary>A third who joins a pair, over and above the pair. Of the three links the two that are worth most count.</summary>
    /// <returns>The cost of a mentor without a buddy where the third may not join.</returns>
    internal long Join(int third, int host, int partner) =>
        third == standing.LastThird || standing.AreForbidden(third, host) || standing.AreForbidden(third, partner) || standing.AreForbidden(host, partner)
            ? unit.Unpaired
            : Together(third, host) + Together(third, partner) + Again(third) + Again(host) + Again(partner)
                + (standing.ArePinned(host, partner) ? unit.Trio : 0) - AddedWeight(third, host, partner);

    /// <summary>The least that it can cost a third to join a host, whoever the host is paired with, where the link between host and partner counts.</summary>
    /// <remarks>Where it does not, another of the three is the host and costs no more.</remarks>
    internal long LeastJoin(int third, int host) => third == standing.LastThird || standing.AreForbidden(third, host)
        ? unit.Unpaired
        : Together(third, host) + Again(third) + Again(host) - standing.WeightOf(third, host) - (standing.IsKeptBeside(third, host) ? unit.Kept : 0);

    private long AddedWeight(int third, int host, int partner)
    {
        var (pair, one, other) = (standing.WeightOf(host, partner), standing.WeightOf(third, host), standing.WeightOf(third, partner));
        return one + other - Math.Min(pair, Math.Min(one, other));
    }

    // A pair that stays is no repeat.
    private long Together(int one, int other) => standing.AreKept(one, other) ? -unit.Kept : unit.Repeat * standing.TimesMet(one, other);

    private long Again(int mentor) => standing.WasInLastTrio(mentor) ? unit.Trio : 0;
}
