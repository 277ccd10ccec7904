using BenchmarkDotNet.Attributes;
using Ecf.Domain;
using Ecf.Domain.Funding;
using NodaTime;

namespace Ecf.Benchmarks;

/// <summary>How long do the statements of 50,000 ECTs and 40,000 mentors take on one core, in 10,000 schools?</summary>
/// <remarks>
/// One mentor in four has two ECTs, one ECT in fifty moves, one in twenty-five has a new mentor, and one in five has a school in London. The baseline only
/// adds up the rates by LINQ, with no rule about terms, moves or windows: the least that any way of reckoning does.
/// </remarks>
[MemoryDiagnoser]
public class FundCountry
{
    private const int Ects = 50_000;
    private const int Mentors = 40_000;
    private const int Schools = 10_000;

    private static readonly LocalDate AsAt = new(2025, 12, 1);

    private ClaimFacts facts = new() { Ects = [], Mentors = [] };
    private FundingClaim claim = new([], []);
    private FundingStatement statement = FundingStatement.For(new([], []), FundingRates.Embedded, AsAt);

    [GlobalSetup]
    public void Prepare()
    {
        facts = new()
        {
            Ects = [.. Enumerable.Range(0, Ects).Select(Ect)],
            Mentors = [.. Enumerable.Range(0, Mentors).Select(mentor => new ClaimedMentor { Mentor = $"M{mentor}", Name = $"Mentor {mentor}", FundedBefore = mentor % 10 == 0 })],
            Moves = [.. Enumerable.Range(0, Ects / 50).Select(move => new ClaimedMove($"E{move * 50}", new(2025, 1, 6), School((move * 50) + 7), FundingArea.Fringe))],
            Mentorings = [.. Enumerable.Range(0, Ects / 25).Select(change => new ClaimedMentoring($"E{change * 25}", new(2025, 1, 6), $"M{((change * 25) + 1) % Mentors}"))],
        };
        claim = new(facts);
        statement = AllStatements();
    }

    [Benchmark(Baseline = true)]
    public decimal RatesAlone() => facts.Ects.Sum(ect => FundingRates.Embedded.All.Where(rate => rate.Area == ect.Area && rate.AppliesTo(ect.Cohort)).Sum(rate => rate.Amount.Pounds));

    [Benchmark]
    public FundingClaim Claim() => new(facts);

    [Benchmark]
    public FundingStatement AllStatements() => FundingStatement.For(claim, FundingRates.Embedded, AsAt);

    [Benchmark]
    public int ClaimAndStatementsBySchool() => FundingStatement.For(new(facts), FundingRates.Embedded, AsAt).BySchool.Count;

    [Benchmark]
    public int Explain1000Lines() => statement.Lines.Take(1000).Sum(line => statement.Explain(line).Because.Count);

    private static ClaimedEct Ect(int ect) => new()
    {
        Ect = $"E{ect}", Name = $"Ect {ect}", School = School(ect), Area = (FundingArea)(ect % 5 == 0 ? ect % 4 : 0), Cohort = 2024, Mentor = $"M{ect % Mentors}",
        Year1From = new(2024, 9, 2), Year2From = new(2025, 9, 1), Year2To = new(2026, 7, 24), Left = ect % 40 == 3 ? new(2025, 12, 31) : null,
    };

    private static string School(int ect) => $"{100_000 + (ect % Schools)}";
}
