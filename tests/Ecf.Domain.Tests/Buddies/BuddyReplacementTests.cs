using Ecf.Domain.Buddies;
using NodaTime;

namespace Ecf.Domain.Tests.Buddies;

public sealed class BuddyReplacementTests
{
    private static readonly LocalDate Left = SomeMentors.Day.PlusDays(-1);

    [Fact]
    public void Replace_ALeaverOfAnEvenRound_IsMissedByOnePairThatAnotherTakesIn()
    {
        var replaced = Without(20, [3], out var round);

        var change = Assert.Single(replaced.Changes, change => change.Before.Contains("m03"));
        var other = Assert.Single(replaced.Changes, change => !change.Before.Contains("m03"));
        Assert.Equal(2, replaced.Changes.Count);
        Assert.StartsWith("Mentor D took part until 14 September 2025; ", change.Sentence, StringComparison.Ordinal);
        Assert.Contains(" are joined by ", other.Sentence);
        Assert.Equal(round.Groups.Count - 2, Kept(replaced, round));
    }

    [Fact]
    public void Replace_TheThirdOfATrioLeaves_ChangesThatTrioAlone()
    {
        var third = int.Parse(BuddyMatcher.Propose(new(SomeMentors.Of(31), SomeMentors.Day)).Pairs.Single(pair => pair.Third is not null).Third!.Id[1..], System.Globalization.CultureInfo.InvariantCulture);

        var replaced = Without(31, [third], out var round);

        var change = Assert.Single(replaced.Changes);
        Assert.EndsWith("stay together", change.Sentence, StringComparison.Ordinal);
        Assert.Equal(round.Groups.Count - 1, Kept(replaced, round));
    }

    [Fact]
    public void Replace_ALeaverBesideATrio_TakesTheThirdOfTheTrio()
    {
        var trio = BuddyMatcher.Propose(new(SomeMentors.Of(31), SomeMentors.Day)).Pairs.Single(pair => pair.Third is not null).Mentors.Select(mentor => mentor.Id).ToList();
        var leaver = Enumerable.Range(0, 31).First(index => !trio.Contains(SomeMentors.Id(index)));

        var replaced = Without(31, [leaver], out _);

        Assert.Equal(2, replaced.Changes.Count);
        Assert.Contains(replaced.Changes, change => change.Before.Intersect(trio).Count() == 3);
        Assert.All(replaced.Pairing.Pairs, pair => Assert.Equal(2, pair.Mentors.Count));
    }

    [Fact]
    public void Replace_TwoLeaversOfTwoPairs_BringsTheirBuddiesTogether()
    {
        var replaced = Without(20, [3, Other(20, 3)], out var round);

        Assert.Equal(2, replaced.Changes.Count);
        Assert.Equal(round.Groups.Count - 2, Kept(replaced, round));
    }

    [Fact]
    public void Replace_TwoLeaversWhoseBuddiesMetBefore_SaysWhatElseItChanges()
    {
        // 0 and 2 are left and met in round 1: pairing them would repeat, so another pair parts for them.
        IReadOnlyList<BuddyMentor> mentors = [.. SomeMentors.Of(8).Select((mentor, index) => SomeMentors.Of(index, index, 0, index is 1 or 3 ? Left : null))];
        var pool = new BuddyPool(mentors, SomeMentors.Day, null, [SomeMentors.Round(1, [0, 2], [1, 3], [4, 6], [5, 7])]);

        var replaced = BuddyMatcher.Replace(pool, SomeMentors.Round(2, [0, 1], [2, 3], [4, 5], [6, 7]));

        Assert.Equal(0, replaced.Pairing.Repeats);
        Assert.Equal(3, replaced.Changes.Count);
        Assert.All(replaced.Changes, change => Assert.Contains("Mentor B took part until 14 September 2025; Mentor D took part until 14 September 2025", change.Sentence));
    }

    [Fact]
    public void Replace_ANewcomerToAnEvenRound_JoinsOnePair()
    {
        var round = BuddyMatcher.Propose(new(SomeMentors.Of(20), SomeMentors.Day)).ToRound();

        var replaced = BuddyMatcher.Replace(new(SomeMentors.Of(21), SomeMentors.Day), round);

        Assert.StartsWith("Mentor U needs a buddy; ", Assert.Single(replaced.Changes).Sentence, StringComparison.Ordinal);
        Assert.Equal("Mentor U", replaced.Pairing.Find("m20")!.Third!.Name);
    }

    [Fact]
    public void Replace_APairForbiddenSince_PartsIt()
    {
        var round = BuddyMatcher.Propose(new(SomeMentors.Of(4), SomeMentors.Day)).ToRound();
        var pair = new TwoMentors(round.Groups[0].Mentors[0], round.Groups[0].Mentors[1]);

        var replaced = BuddyMatcher.Replace(new(SomeMentors.Of(4), SomeMentors.Day, new(forbidden: [pair])), round);

        Assert.All(replaced.Changes, change => Assert.Contains(" may no longer be paired; ", change.Sentence));
        Assert.Equal(2, replaced.Changes.Count);
    }

    [Fact]
    public void Replace_ARound_KeepsItsNumberAndDay()
    {
        var replaced = Without(20, [3], out var round);

        Assert.Equal((round.Number, round.On), (replaced.Pairing.Number, replaced.Pairing.On));
    }

    // A mentor of another pair.
    private static int Other(int count, int leaver)
    {
        var pair = BuddyMatcher.Propose(new(SomeMentors.Of(count), SomeMentors.Day)).Find(SomeMentors.Id(leaver))!;
        return Enumerable.Range(0, count).First(index => pair.Mentors.All(mentor => mentor.Id != SomeMentors.Id(index)));
    }

    private static BuddyReplacement Without(int count, int[] leavers, out BuddyRound round)
    {
        var mentors = SomeMentors.Of(count);
        round = BuddyMatcher.Propose(new(mentors, SomeMentors.Day)).ToRound();
        return BuddyMatcher.Replace(new([.. mentors.Select((mentor, index) => leavers.Contains(index) ? SomeMentors.Of(index, index % 5, index * 7 / 3 % 5, Left) : mentor)], SomeMentors.Day), round);
    }

    private static int Kept(BuddyReplacement replaced, BuddyRound round) => round.Groups.Count(group => replaced.Pairing.Pairs.Any(pair => pair.Mentors.Select(mentor => mentor.Id).SequenceEqual(group.Mentors)));
}
