using System.Globalization;
using CsCheck;
using Ecf.Domain.Buddies;
using NodaTime;

namespace Ecf.Domain.Tests.Buddies;

/// <summary>The mentors, rules and rounds that the tests of buddies share.</summary>
internal static class SomeMentors
{
    internal static readonly LocalDate Day = new(2025, 9, 15);

    private static readonly string[] Subjects = ["Mathematics", "English", "Physics", "History", "Music"];

    /// <summary>So many mentors at five schools, each with one of five subjects, the ids from "m00" on.</summary>
    internal static IReadOnlyList<BuddyMentor> Of(int count) => [.. Enumerable.Range(0, count).Select(index => Of(index, index % 5, index * 7 / 3 % 5))];

    internal static BuddyMentor Of(int index, int school, int subject, LocalDate? left = null) => new()
    {
        Id = Id(index),
        Name = Name(index),
        School = $"school-{school}",
        Subjects = subject < Subjects.Length ? [Subjects[subject]] : [],
        LastDay = left,
    };

    internal static string Id(int index) => index.ToString("'m'00", CultureInfo.InvariantCulture);

    internal static string Name(int index) => $"Mentor {(char)('A' + (index % 26))}{(index < 26 ? "" : (index / 26).ToString(CultureInfo.InvariantCulture))}";

    internal static TwoMentors Two(int one, int other) => new(Id(one), Id(other));

    internal static BuddyRound Round(int number, params IReadOnlyList<int[]> groups) =>
        new(number, Day.PlusMonths(number - 10), [.. groups.Select(group => new BuddyGroup([.. group.Select(Id)]))]);

    /// <summary>Any pool of up to so many mentors: few schools and subjects, some who left, pairs pinned and forbidden, up to six rounds held.</summary>
    internal static Gen<BuddyPool> Any(int most) =>
        from count in Gen.Int[1, most]
        from mentors in Gen.Select(Gen.Int[0, 2], Gen.Int[0, 5], Gen.Int[0, 9]).Array[count]
        from weights in Gen.Int[0, 6].Array[3]
        from pairs in Gen.Select(Gen.Int[0, count - 1], Gen.Int[0, count - 1]).Array[0, count]
        from pins in Gen.Int[0, 2]
        from rounds in Gen.Int[0, 6]
        from shuffles in Gen.Int[0, 1_000].Array[count].Array[rounds]
        select Pool(mentors, weights, [.. pairs.Where(pair => pair.Item1 != pair.Item2).Select(pair => Two(pair.Item1, pair.Item2)).Distinct()], (pins, shuffles));

    /// <summary>The same facts, every list the other way round.</summary>
    internal static BuddyPool Reversed(BuddyPool pool) => new(
        [.. pool.Mentors.Reverse()], pool.On,
        new(pool.Rules.Weights, [.. pool.Rules.Pinned.Reverse()], [.. pool.Rules.Forbidden.Reverse()]),
        [.. pool.History.Reverse().Select(round => new BuddyRound(round.Number, round.On, [.. round.Groups.Reverse()]))]);

    /// <summary>Every group in words, for comparison.</summary>
    internal static string Text(BuddyPairing pairing) => string.Join("\n", pairing.Pairs
        .Select(pair => $"{string.Join(" + ", pair.Mentors.Select(mentor => mentor.Name))}: {pair.Sentence}")
        .Concat(pairing.Unpaired.Select(mentor => $"{mentor.Name} ({mentor.Reason}): {mentor.Sentence}")));

    /// <summary>The facts of a pool in words, for a law that was broken.</summary>
    internal static string Facts(BuddyPool pool) => string.Join("\n",
    [
        $"own {pool.Rules.Weights.OwnSchool}, other {pool.Rules.Weights.OtherSchool}, subject {pool.Rules.Weights.SameSubject}",
        .. pool.Mentors.Select(mentor => $"{mentor.Id} {mentor.School} {string.Join(',', mentor.Subjects)} {mentor.LastDay}"),
        .. pool.Rules.Pinned.Select(pair => $"pinned {pair.One} {pair.Other}"),
        .. pool.Rules.Forbidden.Select(pair => $"forbidden {pair.One} {pair.Other}"),
        .. pool.History.Select(round => $"round {round.Number}: {string.Join(", ", round.Groups.Select(group => string.Join('+', group.Mentors)))}"),
    ]);

    private static BuddyPool Pool((int School, int Subject, int Left)[] mentors, int[] weights, TwoMentors[] pairs, (int Pins, int[][] Shuffles) more)
    {
        var pinned = pairs.Take(more.Pins).Aggregate(new List<TwoMentors>(), (pins, pair) =>
            pins.Exists(pin => pin.Holds(pair.One) || pin.Holds(pair.Other)) ? pins : [.. pins, pair]);
        var rules = new BuddyRules(new(weights[0], weights[1], weights[2]), pinned, [.. pairs.Except(pinned)]);
        return new(
            [.. mentors.Select((mentor, index) => Of(index, mentor.School, mentor.Subject, mentor.Left == 0 ? Day.PlusDays(-1) : null))], Day, rules,
            [.. more.Shuffles.Select((shuffle, number) => Round(number + 1, [.. Groups([.. Enumerable.Range(0, mentors.Length).OrderBy(index => shuffle[index])])]))]);
    }

    private static IEnumerable<int[]> Groups(int[] order)
    {
        for (var first = 0; first + 1 < order.Length; first += 2)
        {
            yield return first + 3 == order.Length ? order[first..] : order[first..(first + 2)];
        }
    }
}
