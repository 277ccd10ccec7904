namespace Ecf.Domain.Tests;

public sealed class SumsTests
{
    [Fact]
    public void Sum_OfLengths_IsAllTogether() => Assert.Equal(Hours.Of(6), new[] { 60, 120, 180 }.Sum(Hours.FromMinutes));

    [Fact]
    public void Sum_OfMoney_IsAllTogether() => Assert.Equal(Money.FromPounds(3.3m), new[] { 1.1m, 2.2m }.Sum(Money.FromPounds));

    [Fact]
    public void Sum_OfNothing_IsZero() =>
        Assert.Equal((Hours.Zero, Money.Zero), (Array.Empty<int>().Sum(Hours.FromMinutes), Array.Empty<decimal>().Sum(Money.FromPounds)));
}
