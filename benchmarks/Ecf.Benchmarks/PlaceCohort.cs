using BenchmarkDotNet.Attributes;

namespace Ecf.Benchmarks;

/// <summary>How long does placing 300 people take, each on their own?</summary>
[MemoryDiagnoser]
public class PlaceCohort
{
    [Benchmark]
    public int Place300() => Cohort300.Place().Count;
}
