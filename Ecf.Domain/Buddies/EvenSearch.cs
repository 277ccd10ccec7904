using Ecf.Domain.Buddies.Matching;

namespace Ecf.Domain.Buddies;

/// <summary>The best pairs of an even number of mentors.</summary>
internal static class EvenSearch
{
    /// <summary>Pairs, and groups of one for who stays without a buddy.</summary>
    internal static IReadOnlyList<int[]> Best(int[] mentors, BuddyStanding standing, PairCosts costs, CancellationToken cancel)
    {
        if (mentors.Length == 0)
        {
            return [];
        }

        var matching = PerfectMatching.Cheapest(new(mentors.Length, (one, other) => costs.Pair(mentors[one], mentors[other])), cancel);
        return Groups(mentors, matching, standing);
    }

    /// <summary>The groups that a matching of mentors means; two who are forbidden are two alone.</summary>
    internal static IReadOnlyList<int[]> Groups(int[] mentors, PerfectMatching matching, BuddyStanding standing) =>
    [
        .. from one in Enumerable.Range(0, mentors.Length)
           let other = matching.Mates[one]
           where one < other && other < mentors.Length
           from pair in standing.AreForbidden(mentors[one], mentors[other])
               ? [[mentors[one]], [mentors[other]]]
               : new int[][] { [mentors[one], mentors[other]] }
           select pair,
    ];
}
