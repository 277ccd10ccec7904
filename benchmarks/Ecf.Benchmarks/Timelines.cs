using BenchmarkDotNet.Attributes;
using Ecf.Domain.Calendars;
using Ecf.Domain.Induction;
using NodaTime;

namespace Ecf.Benchmarks;

/// <summary>How long do 50,000 inductions take, on two calendars that all of them share? The aim is under 2 s on two cores.</summary>
[MemoryDiagnoser]
public class Timelines
{
    private const int People = 50_000;

    private static readonly LocalDate AsAt = new(2026, 11, 23);

    private InductionFacts[] facts = [];

    [GlobalSetup]
    public void Setup() => facts = [.. Enumerable.Range(0, People).Select(Facts)];

    [Benchmark(Description = "end, years, place as at, one core")]
    public int OneCore() => facts.Count(one => Place(one) is not null);

    [Benchmark(Description = "end, years, place as at, two cores")]
    public int TwoCores() => TwoAtOnce().Count(one => Place(one) is not null);

    [Benchmark(Description = "the same with every due date and step, two cores")]
    public int WithDueDatesAndSteps() => TwoAtOnce().Sum(one =>
    {
        var timeline = InductionTimeline.Of(one, AsAt);
        return timeline.DueDates.Count + timeline.Steps.Count;
    });

    private ParallelQuery<InductionFacts> TwoAtOnce() => facts.AsParallel().WithDegreeOfParallelism(2);

    private static InductionPlace? Place(InductionFacts facts) => InductionTimeline.Of(facts, AsAt).PlaceOn(AsAt);

    /// <summary>Six in ten full time, the others change their hours and one in ten moves school; one in three was absent.</summary>
    private static InductionFacts Facts(int person)
    {
        var start = new LocalDate(2024, 9, 2).PlusDays(person % 5);
        var calendar = SchoolYears.Calendars[person % SchoolYears.Calendars.Count];
        var pattern = person % 10 < 6 ? [] : new WorkingPattern[] { new(start, 0.6m), new(new(2026, 1, 5), (50 + (person % 51)) / 100m) };
        var first = new Post { School = "First School", Calendar = calendar, From = start, To = person % 10 == 9 ? new LocalDate(2026, 3, 31) : null, Pattern = pattern };
        Post[] moved = person % 10 == 9 ? [new() { School = "Second School", Calendar = SchoolYears.Calendars[0], From = new(2026, 4, 1) }] : [];
        return new()
        {
            Start = start,
            Posts = [first, .. moved],
            Absences = person % 3 == 0 ? [new(AbsenceKind.Sickness, new(2025, 9, 15), new(2025, 11, 14), 1 + (person % 34))] : [],
        };
    }
}
