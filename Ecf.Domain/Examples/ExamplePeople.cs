using System.Globalization;
using Ecf.Domain.Attendance;
using Ecf.Domain.Programmes;

namespace Ecf.Domain.Examples;

/// <summary>Made-up people to fill a cohort with: the same on every machine and every day.</summary>
public static class ExamplePeople
{
    /// <summary>The most pairs that <see cref="Pairs"/> makes.</summary>
    public const int MostPairs = 4_000;

    /// <summary>Four ECTs and three mentors at three schools: one mentor with two ECTs, some sessions missed, some unrecorded.</summary>
    public static IReadOnlyList<ExamplePerson> Typical { get; } =
    [
        new("0000101", "Ada Abara") { Mentor = "0000201" },
        new("0000102", "Beatrice O’Leary") { School = ExampleSchool.StWilfrids, Mentor = "0000202", Subject = "Key stage 2", Marks = number => number % 3 == 1 ? Mark.Absent : Mark.Attended },
        new("0000103", "Chidi Nwosu") { Mentor = "0000201", Subject = "Mathematics", Marks = number => number > 2 ? null : Mark.Attended },
        new("0000104", "Dana Webb") { School = ExampleSchool.HallamFields, Mentor = "0000203", Subject = "Science", Marks = number => number == 2 ? Mark.Absent : number == 4 ? null : Mark.Attended },
        new("0000201", "Sam Okafor") { Role = Audience.Mentor },
        new("0000202", "Joy Pickering") { School = ExampleSchool.StWilfrids, Role = Audience.Mentor, Subject = "Key stage 2", Marks = number => number == 3 ? null : Mark.Attended },
        new("0000203", "Tom Hale") { School = ExampleSchool.HallamFields, Role = Audience.Mentor, Subject = "Science", Marks = number => number == 1 ? Mark.Absent : Mark.Attended },
    ];

    /// <summary>So many ECTs, each with a mentor of their own, at schools of four pairs each: for counting, ordering and speed.</summary>
    /// <param name="count">How many pairs, 0 to <see cref="MostPairs"/>.</param>
    /// <returns>Every ECT followed by the mentor; TRNs from 0001000 and 0005000 on.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number below 0 or above <see cref="MostPairs"/>.</exception>
    public static IReadOnlyList<ExamplePerson> Pairs(int count) => count is >= 0 and <= MostPairs
        ? [.. Enumerable.Range(0, count).SelectMany(Pair)]
        : throw new ArgumentOutOfRangeException(nameof(count), count, $"There cannot be {count} pairs: give 0 to {MostPairs}.");

    private static IEnumerable<ExamplePerson> Pair(int index)
    {
        var mentor = Digits(5_000 + index, "D7");
        var school = new ExampleSchool(Digits(991_000 + (index / 4), "D6"), $"School {Digits((index / 4) + 1, "D4")}");
        yield return new(Digits(1_000 + index, "D7"), $"Ect {Digits(index + 1, "D4")}") { School = school, Mentor = mentor };
        yield return new(mentor, $"Mentor {Digits(index + 1, "D4")}") { School = school, Role = Audience.Mentor };
    }

    private static string Digits(int number, string format) => number.ToString(format, CultureInfo.InvariantCulture);
}
