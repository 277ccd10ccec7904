using CsCheck;

namespace Ecf.Domain.Tests;

public sealed class SharesTests
{
    [Fact]
    public void Split_AnyWholeAndWeights_AddsUpToTheWhole() =>
        Gen.Select(Gen.Long[-long.MaxValue, long.MaxValue], Gen.Int[0, int.MaxValue].Array[1, 8].Where(weights => weights.Any(weight => weight > 0)))
            .Sample((whole, weights) => Shares.Split(whole, weights).Sum() == whole);

    [Fact]
    public void Split_Remainders_GoToTheLargestThenTheEarliest() => Assert.Equal([3, 2, 5], Shares.Split(10, [1, 1, 2]));

    [Fact]
    public void Split_WeightOfNothing_GetsNothing() => Assert.Equal([0, 7, 0], Shares.Split(7, [0, 3, 0]));

    [Fact]
    public void Split_NegativeWeight_SaysWhatIsAllowed()
    {
        var refused = Assert.Throws<ArgumentException>(() => Shares.Split(7, [1, -1]));
        Assert.Contains("Weights [1, -1] cannot share anything", refused.Message, StringComparison.Ordinal);
    }
}
