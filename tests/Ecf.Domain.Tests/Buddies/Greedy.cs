using Ecf.Domain.Buddies;

namespace Ecf.Domain.Tests.Buddies;

/// <summary>What most people do by hand: the best pair that is still free, again and again.</summary>
internal static class Greedy
{
    internal static long Weight(BuddyPool pool)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var pairs = pool.Mentors.SelectMany(one => pool.Mentors.Where(other => string.CompareOrdinal(one.Id, other.Id) < 0).Select(other => (One: one, Other: other, Weight: WeightOf(one, other, pool.Rules.Weights))))
            .OrderByDescending(pair => pair.Weight).ToList();
        return pairs.Sum(pair => !taken.Contains(pair.One.Id) && !taken.Contains(pair.Other.Id) && taken.Add(pair.One.Id) && taken.Add(pair.Other.Id) ? (long)pair.Weight : 0);
    }

    private static int WeightOf(BuddyMentor one, BuddyMentor other, BuddyWeights weights) =>
        (one.School == other.School ? weights.OwnSchool : weights.OtherSchool) + (one.Subjects.Intersect(other.Subjects).Any() ? weights.SameSubject : 0);
}
