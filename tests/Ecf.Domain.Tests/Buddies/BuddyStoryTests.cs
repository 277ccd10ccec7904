using Ecf.Domain.Buddies;
using static Ecf.Domain.Tests.Buddies.SomeMentors;

namespace Ecf.Domain.Tests.Buddies;

/// <summary>Who is with whom, round after round and after a change, and what is said of it: each told in Cases/BuddyStories.</summary>
public sealed class BuddyStoryTests
{
    private const int None = 9;

    private static readonly Dictionary<string, BuddyPool> Pools = new()
    {
        ["one-mentor"] = new([Of(0, 0, 0)], Day),
        ["nobody-takes-part"] = new([Of(0, 0, 0, Day.PlusDays(-1)), Later(1, 0)], Day),
        ["the-last-day-and-the-first"] = new([Of(0, 0, 0, Day), Later(1, 0, 0), Of(2, 1, 1, Day.PlusDays(-1)), Later(3, 1)], Day),
        ["two-of-a-school-and-subject"] = new([Of(0, 0, 0), Of(1, 0, 0)], Day),
        ["two-with-nothing-in-common"] = new([Of(0, 0, 0), Of(1, 1, 1)], Day),
        ["two-who-teach-nothing-known"] = new([Of(0, 0, None), Of(1, 1, 0), Of(2, 2, None), Of(3, 3, None)], Day),
        ["two-with-two-subjects"] = new([Teaching(0, 0, "Physics", "History", "Music"), Teaching(1, 1, "Music", "Physics"), Teaching(2, 2, "History"), Teaching(3, 3, "history")], Day),
        ["three-alike"] = new([Of(0, 0, 0), Of(1, 0, 0), Of(2, 0, 0)], Day),
        ["three-apart"] = new([Of(0, 0, 0), Of(1, 1, 1), Of(2, 2, 2)], Day),
        ["a-third-near-one"] = new([Of(0, 0, 0), Of(1, 1, 0), Of(2, 1, 2)], Day),
        ["a-third-like-both"] = new([Of(0, 0, 0), Of(1, 1, 0), Of(2, 2, 0), Of(3, 3, 1), Of(4, 4, 1)], Day),
        ["five-with-a-pin"] = new([Of(0, 0, 0), Of(1, 1, 1), Of(2, 2, 2), Of(3, 3, 0), Of(4, 4, 1)], Day, new(null, [Two(0, 1)], [Two(0, 3)])),
        ["a-pin-to-one-who-left"] = new([Of(0, 0, 0), Of(1, 1, 1, Day.PlusDays(-3)), Of(2, 2, 2)], Day, new(null, [Two(0, 1)])),
        ["two-who-must-not"] = new([Of(0, 0, 0), Of(1, 0, 0)], Day, new(null, null, [Two(0, 1)])),
        ["three-of-whom-two-must-not"] = new([Of(0, 0, 0), Of(1, 0, 0), Of(2, 1, 1)], Day, new(null, null, [Two(0, 1)])),
        ["four-met-in-all-ways"] = new([Of(0, 0, 0), Of(1, 0, 1), Of(2, 1, 0), Of(3, 1, 1)], Day, null, [Round(1, [0, 1], [2, 3]), Round(2, [0, 2], [1, 3]), Round(3, [0, 3], [1, 2])]),
        ["two-met-thrice"] = new([Of(0, 0, 0), Of(1, 0, 1)], Day, null, [Round(1, [0, 1]), Round(2, [0, 1]), Round(3, [0, 1])]),
        ["pinned-and-met"] = new([Of(0, 0, 0), Of(1, 1, 1), Of(2, 1, 0), Of(3, 0, 1)], Day, new(null, [Two(0, 1)]), [Round(1, [0, 1], [2, 3])]),
        ["the-third-changes"] = new([Of(0, 0, 0), Of(1, 0, 0), Of(2, 0, 0)], Day, null, [Round(1, [0, 1, 2])]),
        ["seven"] = new(Of(7), Day, new(new(4, 0, 1))),
    };

    private static readonly Dictionary<string, (BuddyPool Pool, BuddyRound Round)> Changes = new()
    {
        ["nothing-changes"] = (new(Of(4), Day), Round(1, [0, 1], [2, 3])),
        ["one-left"] = (new([.. Of(3), Of(3, 3, 3, Day.PlusDays(-1))], Day), Round(1, [0, 1], [2, 3])),
        ["a-pair-left"] = (new([.. Of(2), Of(2, 2, 2, Day.PlusDays(-9)), Of(3, 3, 3, Day.PlusDays(-1))], Day), Round(1, [0, 1], [2, 3])),
        ["one-left-of-each"] = (new([Of(0, 0, 0), Of(1, 1, 1, Day.PlusDays(-1)), Of(2, 2, 2), Of(3, 3, 3, Day.PlusDays(-1))], Day), Round(1, [0, 1], [2, 3])),
        ["one-joins"] = (new(Of(5), Day), Round(1, [0, 1], [2, 3])),
        ["two-join"] = (new(Of(6), Day), Round(1, [0, 1], [2, 3])),
        ["one-comes-later"] = (new([.. Of(3), Later(3, 3)], Day), Round(1, [0, 1], [2, 3])),
        ["the-third-leaves"] = (new([.. Of(4), Of(4, 4, 4, Day.PlusDays(-1))], Day), Round(1, [0, 1], [2, 3, 4])),
        ["one-of-the-pair-of-a-third-leaves"] = (new([Of(0, 0, 0), Of(1, 1, 1), Of(2, 2, 2, Day.PlusDays(-1)), Of(3, 3, 3), Of(4, 4, 4)], Day), Round(1, [0, 1], [2, 3, 4])),
        ["now-even"] = (new(Of(6), Day), Round(1, [0, 1], [2, 3, 4])),
        ["newly-pinned"] = (new(Of(4), Day, new(null, [Two(0, 2)])), Round(1, [0, 1], [2, 3])),
        ["pinned-to-one-with-a-third"] = (new(Of(5), Day, new(null, [Two(0, 2)])), Round(1, [0, 1], [2, 3, 4])),
        ["newly-forbidden"] = (new(Of(4), Day, new(null, null, [Two(0, 1)])), Round(1, [0, 1], [2, 3])),
        ["forbidden-beside-a-third"] = (new(Of(5), Day, new(null, null, [Two(2, 4)])), Round(1, [0, 1], [2, 3, 4])),
        ["pinned-and-left"] = (new([.. Of(3), Of(3, 3, 3, Day.PlusDays(-1))], Day, new(null, [Two(0, 2)])), Round(1, [0, 1], [2, 3])),
        ["a-stranger-in-the-round"] = (new(Of(3), Day), Round(1, [0, 1], [2, 8])),
    };

    public static TheoryData<string> PoolNames => [.. Pools.Keys];

    public static TheoryData<string> ChangeNames => [.. Changes.Keys];

    [Theory]
    [MemberData(nameof(PoolNames))]
    public void Propose_RoundAfterRound_IsAsWritten(string name)
    {
        var (pool, text) = (Pools[name], "");
        for (var round = 0; round < 3; round++)
        {
            var pairing = BuddyMatcher.Propose(pool);
            text += Told(pairing);
            pool = new(pool.Mentors, pool.On.PlusMonths(1), pool.Rules, [.. pool.History, pairing.ToRound()]);
        }

        Texts.Check("BuddyStories", name, text);
    }

    [Theory]
    [MemberData(nameof(ChangeNames))]
    public void Replace_AfterAChange_IsAsWritten(string name)
    {
        var replaced = BuddyMatcher.Replace(Changes[name].Pool, Changes[name].Round);
        var changes = string.Concat(replaced.Changes.Select(change => $"- {string.Join(" + ", change.Before)}: {change.Sentence}\n"));
        Texts.Check("BuddyStories", $"change-{name}", Told(replaced.Pairing) + changes);
    }

    private static string Told(BuddyPairing pairing) =>
        FormattableString.Invariant($"round {pairing.Number} on {pairing.On:uuuu-MM-dd}: weight {pairing.Weight}, repeats {pairing.Repeats}\n{Text(pairing)}\n{string.Join("\n", pairing.Pairs.Select(pair => $"  {pair.Links}, {pair.Weight}, pinned {pair.IsPinned}, repeats {pair.Repeats}, third {pair.Third?.Name ?? "nobody"}"))}\n");

    private static BuddyMentor Later(int index, int school, int days = 1) => new()
    {
        Id = Id(index), Name = Name(index), School = $"school-{school}", Subjects = ["Music"], FirstDay = Day.PlusDays(days),
    };

    private static BuddyMentor Teaching(int index, int school, params IReadOnlyList<string> subjects) => new() { Id = Id(index), Name = Name(index), School = $"school-{school}", Subjects = subjects };
}
