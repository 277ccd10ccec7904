using Ecf.Domain.Buddies.Matching;

namespace Ecf.Domain.Tests.Buddies.Matching;

/// <summary>Tries every way to pair: an independent solver for few vertices, by the set of those still to be paired.</summary>
internal static class BruteForce
{
    internal static long CheapestPerfect(CostTable costs)
    {
        var best = new long[1 << costs.Count];
        for (var left = 1; left < best.Length; left++)
        {
            best[left] = long.MaxValue / 4;
            var first = int.TrailingZeroCount(left);
            for (var mate = first + 1; mate < costs.Count; mate++)
            {
                if ((left >> mate & 1) == 1)
                {
                    best[left] = Math.Min(best[left], best[left & ~(1 << first) & ~(1 << mate)] + (costs.Doubled(first, mate) / 2));
                }
            }
        }

        return best[^1];
    }
}
