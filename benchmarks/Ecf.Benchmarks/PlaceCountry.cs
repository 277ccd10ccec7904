using BenchmarkDotNet.Attributes;
using Ecf.Domain.Calendars;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;

namespace Ecf.Benchmarks;

/// <summary>How long do the dates of 50,000 people over two years take, on the calendars of 60 schools?</summary>
/// <remarks>
/// The baseline places each person for themselves, asking the calendar anew for its school days; it does so for every
/// fiftieth person, so its time times 50 is what a country would take that way.
/// </remarks>
[MemoryDiagnoser]
public class PlaceCountry
{
    private const int People = 50_000;
    private const int Sample = 50;

    private IReadOnlyList<PlacementRequest> requests = [];
    private IReadOnlyList<PlacementRequest> ownClosures = [];
    private IReadOnlyList<PlacementRequest> sequences = [];
    private IReadOnlyList<PlacementRequest> sequencesWithOwnClosures = [];

    [GlobalSetup]
    public void Prepare()
    {
        requests = [.. Enumerable.Range(0, People).Select(Country.Request)];
        var schools = Enumerable.Range(0, Country.Schools).Select(Country.ConstraintsOf).ToList();
        ownClosures = [.. requests.Select((request, person) => request with { Constraints = schools[person % Country.Schools] })];
        sequences = [.. Enumerable.Range(0, People).Select(Country.SequenceRequest)];
        sequencesWithOwnClosures = [.. sequences.Select((request, person) => request with { Constraints = schools[person % Country.Schools] })];
    }

    [Benchmark(Baseline = true)]
    public int EachAlone_1000People() => requests.Where((_, person) => person % Sample == 0).Sum(PlaceDayByDay.SessionsOf);

    [Benchmark]
    public int Scheduler_OneByOne_1000People() => requests.Where((_, person) => person % Sample == 0)
        .Sum(request => Scheduler.Place(request.Programme, request.Calendar, request.Start).Sessions.Count);

    [Benchmark]
    public int Country_60Calendars() => Scheduler.PlaceAll(requests).Count;

    [Benchmark]
    public int Country_60Calendars_10000SchoolsWithClosuresAndLimits() => Scheduler.PlaceAll(ownClosures).Count;

    [Benchmark]
    public int Country_60Calendars_WeeksAndHalfTerms() => Scheduler.PlaceAll(sequences).Count;

    [Benchmark]
    public int Country_60Calendars_WeeksAndHalfTermsWithClosuresAndLimits() => Scheduler.PlaceAll(sequencesWithOwnClosures).Count;
}
