using Ecf.Domain.Buddies;

namespace Ecf.Domain.Tests.Buddies;

/// <summary>What is said of a round that was changed, whole: each pair hears of its own reasons alone.</summary>
public sealed class BuddyChangesToldTests
{
    [Fact]
    public void Replace_TwoPairsPinnedSince_TellsEachOfItsOwnRule()
    {
        var rules = new BuddyRules(pinned: [new(SomeMentors.Id(0), SomeMentors.Id(2)), new(SomeMentors.Id(4), SomeMentors.Id(6)), new(SomeMentors.Id(8), SomeMentors.Id(9))]);

        var changes = BuddyMatcher.Replace(new(SomeMentors.Of(10), SomeMentors.Day, rules), SomeMentors.Round(1, [0, 1], [2, 3], [4, 5], [6, 7], [8, 9])).Changes;

        Assert.Equal(
            [
                "the hub's rules now keep Mentor A and Mentor C together; Mentor A is now with Mentor C; Mentor B is now with Mentor D",
                "the hub's rules now keep Mentor A and Mentor C together; Mentor C is now with Mentor A; Mentor D is now with Mentor B",
                "the hub's rules now keep Mentor E and Mentor G together; Mentor E is now with Mentor G; Mentor F is now with Mentor H",
                "the hub's rules now keep Mentor E and Mentor G together; Mentor G is now with Mentor E; Mentor H is now with Mentor F",
            ],
            changes.Select(change => change.Sentence));
    }

    [Fact]
    public void Replace_TwoNewcomersBesideWhoeverIsLeft_NamesThemInOrder()
    {
        IReadOnlyList<BuddyMentor> mentors = [SomeMentors.Of(3, 3, 0), SomeMentors.Of(2, 2, 0), SomeMentors.Of(1, 1, 0), SomeMentors.Of(0, 0, 0, SomeMentors.Day.PlusDays(-1))];

        var change = Assert.Single(BuddyMatcher.Replace(new(mentors, SomeMentors.Day), SomeMentors.Round(1, [0, 1])).Changes);

        Assert.StartsWith("Mentor A took part until 14 September 2025; Mentor C needs a buddy; Mentor D needs a buddy; Mentor B is now with ", change.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Replace_TwoNewcomersBesideAPairThatStays_BringsThemTogether()
    {
        var change = Assert.Single(BuddyMatcher.Replace(new(SomeMentors.Of(4), SomeMentors.Day), SomeMentors.Round(1, [0, 1])).Changes);

        Assert.Equal((0, "Mentor C and Mentor D are new in the round, and together"), (change.Before.Count, change.Sentence));
    }
}
