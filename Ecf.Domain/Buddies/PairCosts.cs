namespace Ecf.Domain.Buddies;

/// <summary>What it costs that two or three mentors are buddies, all priorities in one number.</summary>
internal sealed class PairCosts(Standing standing)
{
    private readonly Priorities unit = new(standing);

    /// <summary>What it costs that somebody has no buddy.</summary>
    internal long Unpaired => unit.Unpaired;

    /// <summary>Two as a pair; as two without a buddy where they are forbidden.</summary>
    internal long Pair(int one, int other) => standing.AreForbidden(one, other)
        ? 2 * unit.Unpaired
        : Together(one, other) - standing.WeightOf(one, other);

    /// <summary>A third who joins a pair, over and above the pair; its weight is that of the link with the host.</summary>
    /// <returns>The cost of a mentor without a buddy where the third may not join.</returns>
    internal long Join(int third, int host, int partner) =>
        third == standing.LastThird || standing.AreForbidden(third, host) || standing.AreForbidden(third, partner) || standing.AreForbidden(host, partner)
            ? unit.Unpaired
            : Host(third, host) + Together(third, partner) + Again(partner) + (standing.ArePinned(host, partner) ? unit.Trio : 0);

    /// <summary>The least that it can cost a third to join a host, whoever the host is paired with.</summary>
    internal long LeastJoin(int third, int host) => third == standing.LastThird || standing.AreForbidden(third, host)
        ? unit.Unpaired
        : Host(third, host) - (standing.IsKeptBeside(third, host) ? unit.Kept : 0);

    private long Host(int third, int host) => Together(third, host) + Again(third) + Again(host) - standing.WeightOf(third, host);

    // A pair that stays is no repeat.
    private long Together(int one, int other) => standing.AreKept(one, other) ? -unit.Kept : unit.Repeat * standing.TimesMet(one, other);

    private long Again(int mentor) => standing.WasInLastTrio(mentor) ? unit.Trio : 0;
}
