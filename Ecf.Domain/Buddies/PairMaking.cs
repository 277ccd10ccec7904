namespace Ecf.Domain.Buddies;

/// <summary>Turns groups of mentors into pairs and unpaired mentors, with the reasons.</summary>
internal sealed class PairMaking(BuddyStanding standing, IReadOnlyList<int[]> groups)
{
    internal BuddyPairing Pairing() => new(
        standing.Current?.Number ?? (standing.History.Count == 0 ? 1 : standing.History[^1].Number + 1),
        standing.Current?.On ?? standing.Pool.On,
        groups.Where(group => group.Length > 1).Select(Pair),
        [.. standing.Pool.Mentors.Where(mentor => standing.IndexOf(mentor.Id) < 0).Select(Away), .. groups.Where(group => group.Length == 1).Select(group => Alone(group[0]))]);

    private BuddyPair Pair(int[] group)
    {
        BuddyMentor[] mentors = [.. group.Select(mentor => standing.Mentors[mentor])];
        var words = new PairWords(standing, group);
        return new(mentors, LinksOf(mentors))
        {
            Weight = WeightOf(group),
            IsPinned = standing.ArePinned(group[0], group[1]),
            Repeats = words.Repeats,
            Sentence = words.Sentence(),
        };
    }

    private static BuddyLink LinksOf(BuddyMentor[] mentors)
    {
        var schools = mentors.Select(mentor => mentor.School.Trim()).Distinct(StringComparer.Ordinal).Count();
        return (schools == 1 ? BuddyLink.OwnSchool : schools == mentors.Length ? BuddyLink.OtherSchool : BuddyLink.None)
            | (BuddyWords.Shared(mentors).Count > 0 ? BuddyLink.SameSubject : BuddyLink.None);
    }

    // A path of two links is counted in a trio: all three but the one that is worth least.
    private int WeightOf(int[] members)
    {
        int[] weights = [.. from one in Enumerable.Range(0, members.Length) from other in Enumerable.Range(0, one) select standing.WeightOf(members[one], members[other])];
        return weights.Length == 1 ? weights[0] : weights.Sum() - weights.Min();
    }

    private Unpaired Away(BuddyMentor mentor) => mentor.FirstDay > standing.Pool.On
        ? new(mentor.Id, mentor.Name, UnpairedReason.NotBegun, $"takes part from {BuddyWords.Day(mentor.FirstDay.Value)}")
        : new(mentor.Id, mentor.Name, UnpairedReason.Left, BuddyWords.Left(mentor));

    private Unpaired Alone(int mentor)
    {
        var others = Enumerable.Range(0, standing.Count).Where(other => other != mentor).ToList();
        var (reason, sentence) = others.Count == 0 ? (UnpairedReason.NobodyElse, BuddyWords.NobodyElse)
            : others.TrueForAll(other => standing.AreForbidden(mentor, other)) ? (UnpairedReason.AllForbidden, BuddyWords.AllForbidden)
            : mentor == standing.LastThird && int.IsOddInteger(standing.Count) ? (UnpairedReason.LeftOver, BuddyWords.NotThirdAgain)
            : (UnpairedReason.LeftOver, BuddyWords.LeftOver(groups.Where(group => group.Length > 1).Sum(group => group.Length), standing.Count));
        return new(standing.Mentors[mentor].Id, standing.Mentors[mentor].Name, reason, sentence);
    }
}
