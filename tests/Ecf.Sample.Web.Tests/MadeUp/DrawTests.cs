using CsCheck;
using Ecf.Sample.Web.MadeUp;

namespace Ecf.Sample.Web.Tests.MadeUp;

public sealed class DrawTests
{
    [Fact]
    public void Below_AnyQuestion_IsInRange() => Gen.Select(Gen.String, Gen.Int[1, 10_000]).Sample((question, count) =>
        Draw.Below(count, question) >= 0 && Draw.Below(count, question) < count);

    [Fact]
    public void Below_KnownQuestion_GivesTheKnownAnswer() =>
        Assert.Equal([6, 1, 0, 2, 3], new[] { "a", "b", "2024/17/school", "2024/18/school", "" }.Select(question => Draw.Below(10, question)));

    [Fact]
    public void Chance_TenThousandQuestions_ComesOutAsAsked() =>
        Assert.InRange(Enumerable.Range(0, 10_000).Count(number => Draw.Chance(12, $"person/{number}/part-time")), 1100, 1300);

    [Fact]
    public void Weighted_TenThousandQuestions_FollowsTheWeights() =>
        Assert.InRange(Enumerable.Range(0, 10_000).Count(number => Draw.Weighted([1, 3], weight => weight, $"{number}") == 3), 7300, 7700);
}
