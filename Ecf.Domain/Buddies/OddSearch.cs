using Ecf.Domain.Buddies.Matching;

namespace Ecf.Domain.Buddies;

/// <summary>The best groups of an odd number of mentors: pairs, and one who joins a pair as third.</summary>
/// <remarks>
/// <para>
/// A matching makes the pairs and leaves one over: a vertex that stands for no mentor is paired with the one who joins, at the least
/// that joining anybody can cost. That is a lower bound, for it does not know yet who the host's partner is. Where the
/// matching itself holds a host and a partner who cost no more, it is the best. Otherwise the best groups with that third and
/// that host are found exactly, by a matching in which each partner of the host costs what the three cost together; then this third and host are
/// ruled out and the bound is asked again, until it is no better than what was found.
/// </para>
/// <para>Most pools take one matching, and few more than three.</para>
/// </remarks>
internal sealed class OddSearch
{
    private readonly int[] mentors;
    private readonly BuddyStanding standing;
    private readonly PairCosts costs;
    private readonly long[] least;
    private readonly int[] hosts;
    private readonly HashSet<(int Third, int Host)> ruledOut = [];
    private (long Cost, IReadOnlyList<int[]> Groups) best = (long.MaxValue, []);

    private OddSearch(int[] mentors, BuddyStanding standing, PairCosts costs)
    {
        (this.mentors, this.standing, this.costs) = (mentors, standing, costs);
        (least, hosts) = (new long[mentors.Length], new int[mentors.Length]);
        for (var place = 0; place < mentors.Length; place++)
        {
            FindHost(place);
        }
    }

    /// <summary>Pairs and at most one trio, its third last, and groups of one for who stays without a buddy. The pinned pairs may be joined and are then given too.</summary>
    internal static IReadOnlyList<int[]> Best(int[] mentors, BuddyStanding standing, PairCosts costs, CancellationToken cancel)
    {
        var search = new OddSearch(mentors, standing, costs);
        while (!search.Step(cancel))
        {
        }

        return search.best.Groups;
    }

    private bool Step(CancellationToken cancel)
    {
        var bound = PerfectMatching.Cheapest(new(mentors.Length + 1, (one, other) => other == mentors.Length ? least[one] : costs.Pair(mentors[one], mentors[other])), cancel);
        if (bound.Cost >= best.Cost)
        {
            return true;
        }

        var third = bound.Mates[mentors.Length];
        Offer(bound.Cost - least[third], mentors[third], EvenSearch.Groups(mentors, bound, standing));
        if (best.Cost > bound.Cost)
        {
            TryExactly(mentors[third], hosts[third], cancel);
            ruledOut.Add((mentors[third], hosts[third]));
            FindHost(third);
        }

        return best.Cost == bound.Cost;
    }

    /// <summary>Lets the third join whichever pair is best.</summary>
    private void Offer(long cost, int third, IReadOnlyList<int[]> groups)
    {
        var pairs = groups.Where(group => group.Length == 2).Concat(standing.Pinned.Select(pin => new[] { pin.One, pin.Other })).ToList();
        var joined = pairs.SelectMany(pair => new[] { (Host: pair[0], Partner: pair[1]), (Host: pair[1], Partner: pair[0]) })
            .Select(pair => (Cost: costs.Join(third, pair.Host, pair.Partner), Group: new[] { pair.Host, pair.Partner, third }))
            .Where(trio => trio.Cost < costs.Unpaired).ToList();
        var (added, group) = joined.Count > 0 ? joined.MinBy(trio => trio.Cost) : (Cost: costs.Unpaired, Group: [third]);
        Keep(cost + added, [.. groups.Where(other => !other.Any(group.Contains)), group]);
    }

    /// <summary>Finds the best groups in which a third joins a host.</summary>
    private void TryExactly(int third, int host, CancellationToken cancel)
    {
        int[] rest = [.. mentors.Where(mentor => mentor != third)];
        var matching = PerfectMatching.Cheapest(new(rest.Length, (one, other) => WithThird(third, host, rest[one], rest[other])), cancel);
        var groups = EvenSearch.Groups(rest, matching, standing);
        var pair = groups.First(group => group.Contains(host));
        var partner = pair.FirstOrDefault(mentor => mentor != host, -1);
        int[][] joined = partner >= 0 && costs.Join(third, host, partner) < costs.Unpaired ? [[host, partner, third]] : [pair, [third]];
        Keep(matching.Cost, [.. groups.Where(group => group != pair), .. joined]);
    }

    private long WithThird(int third, int host, int one, int other) => costs.Pair(one, other)
        + (one == host ? costs.Join(third, host, other) : other == host ? costs.Join(third, host, one) : 0);

    private void Keep(long cost, IReadOnlyList<int[]> groups)
    {
        if (cost < best.Cost)
        {
            best = (cost, groups);
        }
    }

    private void FindHost(int place)
    {
        var third = mentors[place];
        (least[place], hosts[place]) = (costs.Unpaired, -1);
        foreach (var host in mentors)
        {
            if (host != third && costs.LeastJoin(third, host) < least[place] && !ruledOut.Contains((third, host)))
            {
                (least[place], hosts[place]) = (costs.LeastJoin(third, host), host);
            }
        }

        foreach (var (one, other) in standing.Pinned)
        {
            least[place] = Math.Min(least[place], Math.Min(costs.Join(third, one, other), costs.Join(third, other, one)));
        }
    }
}
