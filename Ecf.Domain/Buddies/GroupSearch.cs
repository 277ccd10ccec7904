namespace Ecf.Domain.Buddies;

/// <summary>Finds the best groups of all who take part.</summary>
internal static class GroupSearch
{
    /// <summary>Every mentor in one group: the pinned pairs, the best of the others, at most one trio, and groups of one.</summary>
    internal static IReadOnlyList<int[]> Best(BuddyStanding standing, CancellationToken cancel)
    {
        var costs = new PairCosts(standing);
        var pins = standing.Pinned.SelectMany(pin => new[] { pin.One, pin.Other }).ToHashSet();
        int[] others = [.. Enumerable.Range(0, standing.Count).Where(mentor => !pins.Contains(mentor))];
        var groups = int.IsEvenInteger(others.Length) ? EvenSearch.Best(others, standing, costs, cancel) : OddSearch.Best(others, standing, costs, cancel);
        var joined = groups.SelectMany(group => group).ToHashSet();
        return [.. groups.Select(group => InOrder(group, standing)), .. standing.Pinned.Where(pin => !joined.Contains(pin.One)).Select(pin => new[] { pin.One, pin.Other })];
    }

    /// <summary>By id; of three, last the one whom the other two can best be said to be joined by.</summary>
    private static int[] InOrder(int[] group, BuddyStanding standing)
    {
        Array.Sort(group);
        if (group.Length < 3)
        {
            return group;
        }

        var third = group.Where(mentor => mentor != standing.LastThird).MaxBy(mentor => TieOf(group, mentor, standing));
        return [.. group.Where(mentor => mentor != third), third];
    }

    private static (bool, bool, int, int) TieOf(int[] group, int third, BuddyStanding standing)
    {
        var pair = Array.FindAll(group, mentor => mentor != third);
        return (standing.ArePinned(pair[0], pair[1]), standing.AreKept(pair[0], pair[1]), standing.WeightOf(pair[0], pair[1]), third);
    }
}
