namespace Ecf.Domain.Buddies;

/// <summary>Says what became of each pair of a round that was changed, and why.</summary>
/// <remarks>Old and new groups hang together where they share a mentor: the reasons for a change are all that happened among those who hang together.</remarks>
internal sealed class PairChanges
{
    private readonly BuddyStanding standing;
    private readonly IReadOnlyList<BuddyGroup> before;
    private readonly Dictionary<string, IReadOnlyList<string>> now;
    private readonly Dictionary<string, BuddyMentor> known;
    private readonly Together together = new();

    internal PairChanges(BuddyStanding standing, IReadOnlyList<int[]> groups)
    {
        (this.standing, before) = (standing, standing.Current!.Groups);
        var after = groups.Select(group => (IReadOnlyList<string>)[.. group.Select(mentor => standing.Mentors[mentor].Id)]).ToList();
        now = after.SelectMany(group => group.Select(mentor => (mentor, group))).ToDictionary(entry => entry.mentor, entry => entry.group, StringComparer.Ordinal);
        known = standing.Pool.Mentors.ToDictionary(mentor => mentor.Id, StringComparer.Ordinal);
        before.Select(group => group.Mentors).Concat(after).ToList().ForEach(together.Join);
    }

    internal IEnumerable<BuddyChange> All() =>
    [
        .. before.Where(group => !IsAsBefore(group)).Select(group => new BuddyChange(group.Mentors, $"{Causes(group.Mentors[0])}; {Fates(group)}")),
        .. NewGroups().Select(group => new BuddyChange([], $"{Names(group)} are new in the round, and together")),
    ];

    private bool IsAsBefore(BuddyGroup group) => now.GetValueOrDefault(group.Mentors[0]) is { } after
        && after.Count == group.Mentors.Count && after.All(group.Mentors.Contains);

    private IEnumerable<IReadOnlyList<string>> NewGroups()
    {
        var old = before.SelectMany(group => group.Mentors).ToHashSet(StringComparer.Ordinal);
        return now.Values.Distinct().Where(group => group.Count > 1 && !group.Any(old.Contains));
    }

    private string Causes(string mentor)
    {
        var root = together.RootOf(mentor);
        string[] causes =
        [
            .. before.SelectMany(group => group.Mentors).Where(id => IsIn(id, root) && standing.IndexOf(id) < 0).Select(Gone),
            .. now.Keys.Where(id => IsIn(id, root) && !before.Any(group => group.Mentors.Contains(id))).Order(StringComparer.Ordinal).Select(id => $"{Name(id)} needs a buddy"),
            .. standing.Pool.Rules.Pinned.Where(pin => IsIn(pin.One, root) && !WereTogether(pin)).Select(pin => $"the hub's rules now keep {Names([pin.One, pin.Other])} together"),
            .. now.Keys.Where(id => IsIn(id, root) && standing.IndexOf(id) == standing.LastThird && (now[id].Count == 1 || JoinedAPinnedPair(id))).Select(id => $"{Name(id)} joined a pair as third in the round before, and nobody does so twice running"),
            .. standing.Pool.Rules.Forbidden.Where(pair => IsIn(pair.One, root) && WereTogether(pair)).Select(pair => $"{Names([pair.One, pair.Other])} may no longer be paired"),
        ];
        return causes.Length > 0 ? string.Join("; ", causes)
            : int.IsEvenInteger(standing.Count) ? "the number of mentors is now even, so that nobody joins a pair as third"
            : "the round keeps to the hub's rules only so";
    }

    private string Fates(BuddyGroup group)
    {
        var left = group.Mentors.Where(now.ContainsKey).ToList();
        return left.Count == 0 ? "nobody of the pair is left" : string.Join("; ", left.Select(id => now[id]).Distinct().Select(after => Fate(after, left)));
    }

    private string Fate(IReadOnlyList<string> after, List<string> left)
    {
        var (mine, others) = (after.Where(left.Contains).ToList(), after.Where(id => !left.Contains(id)).ToList());
        return after.Count == 1 ? $"{Name(after[0])} has no buddy"
            : others.Count == 0 ? $"{Names(mine)} stay together"
            : mine.Count == 1 ? $"{Names(mine)} is now with {Names(others)}"
            : $"{Names(mine)} are joined by {Names(others)}";
    }

    private string Gone(string id) => !known.TryGetValue(id, out var mentor) ? "a mentor is no longer known to the hub"
        : mentor.FirstDay > standing.Pool.On ? $"{mentor.Name} takes part only from {BuddyWords.Day(mentor.FirstDay.Value)}"
        : $"{mentor.Name} {BuddyWords.Left(mentor)}";

    private bool IsIn(string id, string root) => together.RootOf(id) == root;

    // Of a trio around a pinned pair nobody but the one who joined it can be the third.
    private bool JoinedAPinnedPair(string id) => before.Any(group => group.Mentors.Count == 3 && group.Mentors.Contains(id)
        && standing.Pool.Rules.Pinned.Any(pin => pin.One != id && pin.Other != id && group.Mentors.Contains(pin.One) && group.Mentors.Contains(pin.Other)));

    private bool WereTogether(TwoMentors pair) => before.Any(group => group.Mentors.Contains(pair.One) && group.Mentors.Contains(pair.Other));

    private string Name(string id) => known[id].Name;

    private string Names(IEnumerable<string> ids) => BuddyWords.List(ids.Select(Name));
}
