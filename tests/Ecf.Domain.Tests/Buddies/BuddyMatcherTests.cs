using Ecf.Domain.Buddies;
using NodaTime;

namespace Ecf.Domain.Tests.Buddies;

public sealed class BuddyMatcherTests
{
    private static readonly LocalDate Day = SomeMentors.Day;

    [Fact]
    public void Propose_31Mentors_Makes14PairsAndATrio()
    {
        var pairing = BuddyMatcher.Propose(new(SomeMentors.Of(31), Day));

        Assert.Equal([2, 3], pairing.Pairs.Select(pair => pair.Mentors.Count).Distinct().Order());
        Assert.Equal(15, pairing.Pairs.Count);
        Assert.Single(pairing.Pairs, pair => pair.Third is not null);
        Assert.Empty(pairing.Unpaired);
    }

    [Theory]
    [InlineData(30)]
    [InlineData(31)]
    public void Propose_Stopped_ReturnsNothing(int mentors) =>
        Assert.Throws<OperationCanceledException>(() => BuddyMatcher.Propose(new(SomeMentors.Of(mentors), Day), new CancellationToken(canceled: true)));

    [Fact]
    public void Propose_TenRoundsOf20_RepeatsNoPair() => NoRepeat(Rounds(SomeMentors.Of(20), 10));

    [Fact]
    public void Propose_TenRoundsOf31_RepeatsNoPairAndNoThird()
    {
        var rounds = Rounds(SomeMentors.Of(31), 10);

        NoRepeat(rounds);
        Assert.All(rounds.Zip(rounds.Skip(1)), pair => Assert.Empty(TrioOf(pair.First).Intersect(TrioOf(pair.Second))));
    }

    [Fact]
    public void Propose_SixMentorsWhoHaveAllMet_RepeatsNoMoreThanItMust()
    {
        // Five rounds in which each meets each: the sixth must repeat three pairs.
        var everybody = Enumerable.Range(0, 5).Select(turn => SomeMentors.Round(turn + 1, [5, turn], [(turn + 1) % 5, (turn + 4) % 5], [(turn + 2) % 5, (turn + 3) % 5])).ToList();

        var pairing = BuddyMatcher.Propose(new(SomeMentors.Of(6), Day, null, everybody));

        Assert.Equal(3, pairing.Repeats);
        Assert.All(pairing.Pairs, pair => Assert.EndsWith("as no pairing that helps as many mentors is without a repeat", pair.Sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void Propose_200Mentors_NeverLosesToGreedy()
    {
        foreach (var seed in Enumerable.Range(1, 20))
        {
            var draw = new Gaps(seed);
            IReadOnlyList<BuddyMentor> mentors = [.. Enumerable.Range(0, 200).Select(index => SomeMentors.Of(index, draw.Next(40), draw.Next(5)))];
            var pool = new BuddyPool(mentors, Day, new(new(draw.Next(10), draw.Next(10), draw.Next(10))));

            Assert.True(BuddyMatcher.Propose(pool).Weight >= Greedy.Weight(pool), $"seed {seed}");
        }
    }

    [Fact]
    public void Propose_APinnedPair_StaysThoughItIsWorthLess()
    {
        var pool = new BuddyPool(SomeMentors.Of(12), Day, new(pinned: [SomeMentors.Two(0, 1)]), [SomeMentors.Round(1, [0, 1])]);

        var pair = BuddyMatcher.Propose(pool).Find("m00")!;

        Assert.Equal(["m00", "m01"], pair.Mentors.Select(mentor => mentor.Id));
        Assert.True(pair.IsPinned);
        Assert.Equal("kept together by the hub's rules; at different schools, with different subjects; paired before, in round 1", pair.Sentence);
    }

    [Fact]
    public void Propose_AllButOneForbidden_LeavesNobodyOutWhoCouldHaveABuddy()
    {
        // 0 may only be with 1, and 2 only with 3, though 1 and 3 would be worth most.
        IReadOnlyList<BuddyMentor> mentors = [SomeMentors.Of(0, 0, 0), SomeMentors.Of(1, 1, 1), SomeMentors.Of(2, 2, 2), SomeMentors.Of(3, 3, 1)];
        var pool = new BuddyPool(mentors, Day, new(forbidden: [SomeMentors.Two(0, 2), SomeMentors.Two(0, 3), SomeMentors.Two(1, 2)]));

        var pairing = BuddyMatcher.Propose(pool);

        Assert.Equal([["m00", "m01"], ["m02", "m03"]], pairing.Pairs.Select(pair => pair.Mentors.Select(mentor => mentor.Id)));
    }

    [Fact]
    public void Propose_NobodyMayBePaired_SaysWhyForEach()
    {
        var pool = new BuddyPool(SomeMentors.Of(2), Day, new(forbidden: [SomeMentors.Two(0, 1)]));

        Assert.All(BuddyMatcher.Propose(pool).Unpaired, mentor => Assert.Equal(UnpairedReason.AllForbidden, mentor.Reason));
    }

    [Fact]
    public void Propose_OneMentor_HasNobodyElse() =>
        Assert.Equal(UnpairedReason.NobodyElse, Assert.Single(BuddyMatcher.Propose(new(SomeMentors.Of(1), Day)).Unpaired).Reason);

    [Fact]
    public void Propose_NoMentor_IsAnEmptyRound() => Assert.Empty(BuddyMatcher.Propose(new([], Day)).Pairs);

    [Fact]
    public void Propose_ThirdOfLastRoundBesideAPin_IsNotThirdAgain()
    {
        var rules = new BuddyRules(pinned: [SomeMentors.Two(0, 1)]);
        var first = BuddyMatcher.Propose(new(SomeMentors.Of(3), Day, rules));

        var second = BuddyMatcher.Propose(new(SomeMentors.Of(3), Day.PlusMonths(4), rules, [first.ToRound()]));

        Assert.Equal("m02", Assert.Single(first.Pairs).Third!.Id);
        Assert.StartsWith("joined a pair as third in the round before", Assert.Single(second.Unpaired).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Propose_LargestPoolAndWeights_DoesNotOverflow()
    {
        var mentors = Enumerable.Range(0, 60).Select(index => SomeMentors.Of(index, index % 3, 0)).ToList();
        var everybody = Enumerable.Range(1, 12).Select(number => SomeMentors.Round(number, [.. Enumerable.Range(0, 30).Select(pair => new[] { 2 * pair, (2 * pair) + 1 })])).ToList();
        var weights = new BuddyWeights(BuddyWeights.Most, BuddyWeights.Most, BuddyWeights.Most);

        Assert.Equal(30L * 200_000, BuddyMatcher.Propose(new(mentors, Day, new(weights), everybody)).Weight);
    }

    private static List<BuddyPairing> Rounds(IReadOnlyList<BuddyMentor> mentors, int count)
    {
        var rounds = new List<BuddyPairing>();
        while (rounds.Count < count)
        {
            rounds.Add(BuddyMatcher.Propose(new(mentors, Day.PlusMonths(rounds.Count), null, [.. rounds.Select(round => round.ToRound())])));
        }

        return rounds;
    }

    private static void NoRepeat(IEnumerable<BuddyPairing> rounds)
    {
        var twos = rounds.SelectMany(round => round.Pairs).SelectMany(pair => pair.Mentors.SelectMany(one => pair.Mentors.Where(other => string.CompareOrdinal(one.Id, other.Id) < 0).Select(other => (one.Id, other.Id)))).ToList();
        Assert.Equal(twos.Count, twos.Distinct().Count());
    }

    private static IEnumerable<string> TrioOf(BuddyPairing pairing) => pairing.Pairs.Single(pair => pair.Third is not null).Mentors.Select(mentor => mentor.Id);
}
