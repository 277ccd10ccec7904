using CsCheck;
using Ecf.Domain.Buddies.Matching;

namespace Ecf.Domain.Tests.Buddies.Matching;

public sealed class PerfectMatchingTests
{
    // Few different costs make many ties and blossoms; many make few.
    private static readonly Gen<CostTable> Any = Gen.Select(Gen.Int[1, 6], Gen.OneOf(Gen.Const(2), Gen.Const(5), Gen.Const(100), Gen.Const(100_000)))
        .SelectMany((pairs, most) => Gen.Int[0, most].Array[4 * pairs * pairs].Select(costs => Table(2 * pairs, costs)));

    [Fact]
    public void Cheapest_AnyTable_CostsWhatTheBruteForceSolverFinds() =>
        Any.Sample(costs => PerfectMatching.Cheapest(costs).Cost == BruteForce.CheapestPerfect(costs), iter: 1_000);

    [Fact]
    public void Cheapest_AnyTable_ProvesItself() => Any.Sample(costs => IsProven(PerfectMatching.Cheapest(costs), costs.Count), iter: 1_000);

    [Theory]
    [InlineData(100, 2)]
    [InlineData(100, 10)]
    [InlineData(150, 1_000)]
    [InlineData(200, 100_000)]
    [InlineData(200, 3)]
    public void Cheapest_ManyVertices_ProvesItself(int count, int most)
    {
        var draw = new Gaps(count + most);
        var costs = new CostTable(count, (_, _) => draw.Next(most));

        Assert.True(IsProven(PerfectMatching.Cheapest(costs), count));
    }

    [Fact]
    public void Cheapest_TwoTrianglesFarApart_PairsAcross()
    {
        // Within a triangle costs nothing, across 10: an odd group must send one out.
        var matching = PerfectMatching.Cheapest(new(6, (one, other) => one / 3 == other / 3 ? 0 : 10));

        Assert.Equal(10, matching.Cost);
        Assert.Contains(matching.Blossoms(), blossom => blossom is { Vertices: 3, Potential: > 0 });
    }

    [Fact]
    public void CostTable_OddCount_IsRefused() =>
        Assert.StartsWith("3 vertices cannot all be paired", Assert.Throws<ArgumentException>(() => new CostTable(3, (_, _) => 0)).Message, StringComparison.Ordinal);

    [Fact]
    public void CostTable_CostTooLarge_IsRefused() => Assert.Throws<ArgumentException>(() => new CostTable(2, (_, _) => CostTable.Most + 1));

    [Fact]
    public void Cheapest_LargestCosts_DoNotOverflow()
    {
        var draw = new Gaps(7);
        var costs = new CostTable(60, (_, _) => draw.Next(2) * CostTable.Most - draw.Next(1_000));

        Assert.True(IsProven(PerfectMatching.Cheapest(costs), 60));
    }

    private static CostTable Table(int count, int[] costs) => new(count, (one, other) => costs[(one * count) + other]);

    // Every gap is at least 0 and that of every pair is 0; only blossoms that are matched within bear a potential, and none a negative one.
    private static bool IsProven(PerfectMatching matching, int count) =>
        Enumerable.Range(0, count).All(one => matching.Mates[matching.Mates[one]] == one && matching.Mates[one] != one)
        && Enumerable.Range(0, count).All(one => Enumerable.Range(0, one).All(other => matching.Gap(one, other) is var gap && (gap == 0 || (gap > 0 && matching.Mates[one] != other))))
        && matching.Blossoms().All(blossom => blossom.Potential >= 0 && blossom.Vertices == (2 * blossom.Pairs) + 1);
}
