using BenchmarkDotNet.Attributes;
using Ecf.Domain.Buddies;
using Ecf.Domain.Buddies.Matching;

namespace Ecf.Benchmarks;

/// <summary>How long does the best pairing of a hub's mentors take, exactly, where any two may be paired?</summary>
/// <remarks>The baseline is what is done by hand: sort all pairs by weight and take the best that is still free. It is not exact.</remarks>
[MemoryDiagnoser]
public class BuddyMatching
{
    private BuddyPool hub300 = null!;
    private BuddyPool hub1000 = null!;
    private BuddyPool hub1001 = null!;
    private CostTable random300 = null!;
    private CostTable random1000 = null!;

    [GlobalSetup]
    public void Prepare()
    {
        (hub300, hub1000, hub1001) = (ManyMentors.Pool(300), ManyMentors.Pool(1_000), ManyMentors.Pool(1_001));
        (random300, random1000) = (ManyMentors.Costs(300), ManyMentors.Costs(1_000));
    }

    [Benchmark(Baseline = true)]
    public long Greedy_1000() => ManyMentors.Greedy(hub1000);

    [Benchmark]
    public long Hub_300() => BuddyMatcher.Propose(hub300).Weight;

    [Benchmark]
    public long Hub_1000() => BuddyMatcher.Propose(hub1000).Weight;

    [Benchmark]
    public long Hub_1001WithATrio() => BuddyMatcher.Propose(hub1001).Weight;

    [Benchmark]
    public long RandomWeights_300() => PerfectMatching.Cheapest(random300).Cost;

    [Benchmark]
    public long RandomWeights_1000() => PerfectMatching.Cheapest(random1000).Cost;
}
