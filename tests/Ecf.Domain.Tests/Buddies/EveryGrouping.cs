using Ecf.Domain.Buddies;

namespace Ecf.Domain.Tests.Buddies;

/// <summary>Tries every way to group up to a dozen mentors: an independent solver, whose steps are compared one after the other and never added into one number.</summary>
internal sealed class EveryGrouping
{
    private readonly BuddyMentor[] mentors;
    private readonly BuddyPool pool;
    private readonly BuddyRound? current;
    private readonly BuddyRound[] history;
    private readonly BuddyGroup? lastTrio;
    private readonly Dictionary<(int Left, bool MayTrio), Steps> solved = [];

    private EveryGrouping(BuddyPool pool, BuddyRound? current)
    {
        (this.pool, this.current) = (pool, current);
        mentors = [.. pool.Mentors.Where(mentor => mentor.TakesPartOn(pool.On))];
        history = [.. pool.History.Where(round => current is null || round.Number < current.Number)];
        lastTrio = history.LastOrDefault()?.Groups.FirstOrDefault(group => group.Third is not null);
    }

    /// <summary>What the best pairing comes to, less being better, the first step before the second and so on.</summary>
    internal readonly record struct Steps(int Unpaired, int Repeats, int Lost, int Again, int Weight) : IComparable<Steps>
    {
        public static Steps operator +(Steps one, Steps other) =>
            new(one.Unpaired + other.Unpaired, one.Repeats + other.Repeats, one.Lost + other.Lost, one.Again + other.Again, one.Weight + other.Weight);

        public int CompareTo(Steps other) =>
            (Unpaired, Repeats, Lost, Again, -Weight).CompareTo((other.Unpaired, other.Repeats, other.Lost, other.Again, -other.Weight));
    }

    internal static Steps Best(BuddyPool pool, BuddyRound? current = null)
    {
        var every = new EveryGrouping(pool, current);
        return every.Solve((1 << every.mentors.Length) - 1, int.IsOddInteger(every.mentors.Length));
    }

    /// <summary>What a pairing that was found comes to.</summary>
    internal static Steps Of(BuddyPairing pairing, BuddyPool pool, BuddyRound? current = null)
    {
        var every = new EveryGrouping(pool, current);
        return pairing.Pairs.Select(pair => every.Together([.. pair.Mentors])!.Value).Aggregate(new Steps(pairing.Unpaired.Count(mentor => mentor.TakesPart), 0, 0, 0, 0), (sum, steps) => sum + steps);
    }

    private Steps Solve(int left, bool mayTrio)
    {
        if (left == 0)
        {
            return default;
        }

        if (!solved.TryGetValue((left, mayTrio), out var best))
        {
            solved[(left, mayTrio)] = best = Options(left, mayTrio).Min();
        }

        return best;
    }

    private IEnumerable<Steps> Options(int left, bool mayTrio)
    {
        var first = int.TrailingZeroCount(left);
        var rest = left & ~(1 << first);
        yield return Solve(rest, mayTrio) + new Steps(1, 0, 0, 0, 0) + (IsPinned(first) ? new Steps(1_000, 0, 0, 0, 0) : default);
        foreach (var other in Enumerable.Range(first + 1, mentors.Length - first - 1).Where(other => (rest >> other & 1) == 1))
        {
            var without = rest & ~(1 << other);
            if (Together(mentors[first], mentors[other]) is { } pair)
            {
                yield return pair + Solve(without, mayTrio);
            }

            foreach (var third in Enumerable.Range(other + 1, mentors.Length - other - 1).Where(third => mayTrio && (without >> third & 1) == 1))
            {
                if (Together(mentors[first], mentors[other], mentors[third]) is { } trio)
                {
                    yield return trio + Solve(without & ~(1 << third), false);
                }
            }
        }
    }

    /// <summary>What a group comes to; <c>null</c> where it must not be.</summary>
    private Steps? Together(params BuddyMentor[] group)
    {
        var twos = Twos(group).ToList();
        var partners = group.Select(mentor => PinOf(mentor)).OfType<TwoMentors>().ToHashSet();
        var free = group.Where(mentor => PinOf(mentor) is null).ToList();
        if (twos.Exists(two => pool.Rules.Forbidden.Contains(two)) || partners.Any(pin => !twos.Contains(pin)) || (group.Length == 3 && free.TrueForAll(mentor => mentor.Id == lastTrio?.Third)))
        {
            return null;
        }

        var weights = twos.Select(Weight).ToList();
        return new(
            0, twos.Sum(two => Kept(two) ? 0 : history.Sum(round => round.Groups.Count(other => Holds(other, two)))), -twos.Count(Kept),
            group.Length == 2 ? 0 : partners.Count + group.Count(mentor => lastTrio?.Mentors.Contains(mentor.Id) == true),
            weights.Sum() - (group.Length == 2 ? 0 : weights.Min()));
    }

    private bool IsPinned(int mentor) => PinOf(mentors[mentor]) is not null;

    // A pin holds while both take part.
    private TwoMentors? PinOf(BuddyMentor mentor) => pool.Rules.Pinned.FirstOrDefault(pin => pin.Holds(mentor.Id) && mentors.Count(other => pin.Holds(other.Id)) == 2);

    private bool Kept(TwoMentors two) => current?.Groups.Any(group => Holds(group, two)) == true;

    private int Weight(TwoMentors two)
    {
        var (one, other) = (mentors.Single(mentor => mentor.Id == two.One), mentors.Single(mentor => mentor.Id == two.Other));
        return (one.School == other.School ? pool.Rules.Weights.OwnSchool : pool.Rules.Weights.OtherSchool) + (one.Subjects.Intersect(other.Subjects).Any() ? pool.Rules.Weights.SameSubject : 0);
    }

    private static bool Holds(BuddyGroup group, TwoMentors two) => group.Mentors.Contains(two.One) && group.Mentors.Contains(two.Other);

    private static IEnumerable<TwoMentors> Twos(BuddyMentor[] mentors) =>
        from one in Enumerable.Range(0, mentors.Length)
        from other in Enumerable.Range(0, one)
        select new TwoMentors(mentors[one].Id, mentors[other].Id);
}
