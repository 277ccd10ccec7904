using CsCheck;
using Ecf.Domain.Calendars;
using Ecf.Domain.Scheduling;

namespace Ecf.Domain.Tests.Scheduling;

/// <summary>Plans for tests: five schools on two calendars, ECTs in two local groups and one region, and mentors.</summary>
internal static class SomePlan
{
    internal static readonly IReadOnlyList<CohortSchool> Schools = [.. Enumerable.Range(1, 5).Select(number => School(number, []))];

    internal static readonly IReadOnlyList<CohortGroup> Groups =
    [
        Ects("north", ["local", "webinars"], "school-1", "school-2", "school-3"),
        Ects("south", ["local", "webinars"], "school-4", "school-5"),
        Ects("region", ["regional"], "school-1", "school-2", "school-3", "school-4", "school-5"),
        new()
        {
            Id = "mentors", Programme = Some.MentorProgramme, Start = Some.Autumn2024, Schools = ["school-2", "school-4"],
            Shared = ["webinars", "local", "regional"], Facilitators = new Dictionary<string, string> { ["webinars"] = "Ann", ["local"] = "Ann", ["peer-to-peer"] = "Ann" },
        },
    ];

    internal static readonly CohortPlan Plain = new(Schools, Groups);

    internal static readonly Gen<CohortPlan> Any =
        from closures in SomeConstraints.AnyClosure.List[0, 4].List[5]
        from constraints in SomeConstraints.Any
        select new CohortPlan([.. closures.Select((shut, index) => School(index + 1, shut))], Groups, constraints);

    internal static CohortSchool School(int number, IReadOnlyList<Closure> closures) =>
        new($"school-{number}", number % 2 == 0 ? Some.TwoWeekOctober : Some.Staffordshire) { Closures = closures };

    private static CohortGroup Ects(string id, string[] shared, params string[] schools) => new()
    {
        Id = id, Programme = Some.EctReconstructed, Start = Some.Autumn2024, Schools = schools, Shared = shared,
        Facilitators = new Dictionary<string, string> { [shared[0]] = "Ann", [shared[^1]] = "Ann" },
    };
}
