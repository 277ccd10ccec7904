using System.Globalization;
using Ecf.Domain.Buddies;
using Ecf.Domain.Buddies.Matching;
using NodaTime;

namespace Ecf.Benchmarks;

/// <summary>Made-up mentors: five at a school, 24 subjects, ten rounds held.</summary>
internal static class ManyMentors
{
    private const int Rounds = 10;

    private static readonly LocalDate Day = new(2025, 9, 15);

    internal static BuddyPool Pool(int count) => new(
        [.. Enumerable.Range(0, count).Select(index => new BuddyMentor { Id = Id(index), Name = $"Mentor {index}", School = $"school-{Draw(index, 1) % (count / 5)}", Subjects = [$"subject-{Draw(index, 2) % 24}"] })],
        Day, null, [.. Enumerable.Range(1, Rounds).Select(number => Round(count, number))]);

    /// <summary>Weights from 0 to 100,000 for all pairs, the largest costing least.</summary>
    internal static CostTable Costs(int count) => new(count, (one, other) => Draw((one * count) + other, 3) % 100_001);

    internal static long Greedy(BuddyPool pool)
    {
        var mentors = pool.Mentors;
        var free = Enumerable.Repeat(true, mentors.Count).ToArray();
        var best = (from one in Enumerable.Range(0, mentors.Count)
                    from other in Enumerable.Range(0, one)
                    let weight = (mentors[one].School == mentors[other].School ? 1 : 2) + (mentors[one].Subjects[0] == mentors[other].Subjects[0] ? 3 : 0)
                    orderby weight descending
                    select (one, other, weight)).ToList();
        var sum = 0L;
        foreach (var (one, other, weight) in best.Where(pair => free[pair.one] && free[pair.other]))
        {
            (free[one], free[other], sum) = (false, false, sum + weight);
        }

        return sum;
    }

    // Everybody sits at a round table that turns by one seat a round.
    private static BuddyRound Round(int count, int number) => new(number, Day.PlusMonths(number - Rounds - 1),
        [.. Enumerable.Range(0, count / 2).Select(seat => new BuddyGroup(Id((seat + number) % count), Id((count - 1 - seat + number) % count)))]);

    private static string Id(int index) => index.ToString("D7", CultureInfo.InvariantCulture);

    private static int Draw(int index, int question)
    {
        var state = (((ulong)index + 1) * 6_364_136_223_846_793_005) ^ ((ulong)question * 1_442_695_040_888_963_407);
        state ^= state >> 33;
        state *= 0xff51afd7ed558ccd;
        state ^= state >> 33;
        return (int)(state % int.MaxValue);
    }
}
