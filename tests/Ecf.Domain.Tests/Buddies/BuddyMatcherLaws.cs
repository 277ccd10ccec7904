using CsCheck;
using Ecf.Domain.Buddies;

namespace Ecf.Domain.Tests.Buddies;

public sealed class BuddyMatcherLaws
{
    private static readonly Gen<BuddyPool> Any = SomeMentors.Any(12);

    // A round in the middle of the history, whose mentors may since have left.
    private static readonly Gen<(BuddyPool Pool, BuddyRound Round)> AnyRound =
        Any.Where(pool => pool.History.Count > 0).Select(pool => (pool, pool.History[^1]));

    [Fact]
    public void Propose_AnyPool_ComesToWhatEveryGroupingTriedComesTo() =>
        Any.Sample(pool => EveryGrouping.Of(BuddyMatcher.Propose(pool), pool) == EveryGrouping.Best(pool), iter: 1_000, print: Compared);

    [Fact]
    public void Replace_AnyRound_ComesToWhatEveryGroupingTriedComesTo() =>
        AnyRound.Sample(any => EveryGrouping.Of(BuddyMatcher.Replace(any.Pool, any.Round).Pairing, any.Pool, any.Round) == EveryGrouping.Best(any.Pool, any.Round), iter: 500, print: any => $"{SomeMentors.Facts(any.Pool)}\n{EveryGrouping.Of(BuddyMatcher.Replace(any.Pool, any.Round).Pairing, any.Pool, any.Round)}\n{EveryGrouping.Best(any.Pool, any.Round)}");

    [Fact]
    public void Propose_AnyPool_SaysItsOwnWeightAndRepeats() => Any.Sample(pool =>
        BuddyMatcher.Propose(pool) is var pairing && EveryGrouping.Of(pairing, pool) is var steps && steps.Weight == pairing.Weight && steps.Repeats == pairing.Repeats, iter: 300);

    [Fact]
    public void Propose_ListsInAnotherOrder_ChangesNothing() =>
        Any.Sample(pool => SomeMentors.Text(BuddyMatcher.Propose(pool)) == SomeMentors.Text(BuddyMatcher.Propose(SomeMentors.Reversed(pool))), iter: 300);

    [Fact]
    public void Propose_AnyPool_HoldsEveryMentorOnce() => Any.Sample(pool => BuddyMatcher.Propose(pool) is var pairing
        && pairing.Pairs.SelectMany(pair => pair.Mentors).Select(mentor => mentor.Id).Concat(pairing.Unpaired.Select(mentor => mentor.Mentor)).Order(StringComparer.Ordinal)
            .SequenceEqual(pool.Mentors.Select(mentor => mentor.Id)), iter: 300);

    [Fact]
    public void Propose_AnyPool_KeepsTheHardRules() => Any.Sample(pool => BuddyMatcher.Propose(pool) is var pairing
        && pairing.Pairs.Count(pair => pair.Third is not null) <= 1
        && pool.Rules.Forbidden.All(pair => pairing.Find(pair.One) is not { } group || group != pairing.Find(pair.Other))
        && pool.Rules.Pinned.All(pin => pairing.Find(pin.One) == pairing.Find(pin.Other) || pool.Mentors.Any(mentor => pin.Holds(mentor.Id) && !mentor.TakesPartOn(pool.On)))
        && (pool.History.LastOrDefault()?.Groups.FirstOrDefault(group => group.Third is not null)?.Third is not { } third || pairing.Find(third)?.Third?.Id != third), iter: 500);

    [Fact]
    public void Replace_NothingChanged_ChangesNothing() => Any.Sample(pool =>
    {
        var round = BuddyMatcher.Propose(pool).ToRound();
        var again = BuddyMatcher.Replace(pool, round);
        return again.Changes.Count == 0 && again.Pairing.ToRound().Groups.Select(group => string.Join('+', group.Mentors)).SequenceEqual(round.Groups.Select(group => string.Join('+', group.Mentors)));
    }, iter: 300);

    [Fact]
    public void Replace_AnyRound_NamesEveryGroupThatIsNotAsItWas() => AnyRound.Sample(any =>
    {
        var replaced = BuddyMatcher.Replace(any.Pool, any.Round);
        var now = replaced.Pairing.Pairs.Select(pair => Key(pair.Mentors.Select(mentor => mentor.Id))).ToHashSet();
        return any.Round.Groups.All(group => now.Contains(Key(group.Mentors)) != replaced.Changes.Any(change => Key(change.Before) == Key(group.Mentors)));
    }, iter: 500);

    [Fact]
    public void Replace_AnyRound_SaysACauseForEveryChange() => AnyRound.Sample(any =>
        BuddyMatcher.Replace(any.Pool, any.Round).Changes.All(change => !change.Sentence.Contains("the round keeps to", StringComparison.Ordinal)), iter: 500, print: any => $"{SomeMentors.Facts(any.Pool)}\n{SomeMentors.Text(BuddyMatcher.Replace(any.Pool, any.Round).Pairing)}");

    private static string Compared(BuddyPool pool) => BuddyMatcher.Propose(pool) is var found
        ? $"{SomeMentors.Facts(pool)}\n{EveryGrouping.Of(found, pool)}\n{EveryGrouping.Best(pool)}\n{SomeMentors.Text(found)}"
        : "";

    private static string Key(IEnumerable<string> mentors) => string.Join('+', mentors.Order(StringComparer.Ordinal));
}
