using System.Globalization;
using CsCheck;

namespace Ecf.Domain.Tests;

public sealed class MoneyTests
{
    private static readonly Gen<Money> AnyMoney = Gen.Long[-100_000_000_000_000, 100_000_000_000_000].Select(pence => Money.FromPounds(pence / 100m));
    private static readonly Gen<int[]> Weights = Gen.Int[0, 1000].Array[1, 12].Where(weights => weights.Any(weight => weight > 0));

    [Fact]
    public void Default_IsNothing() => Assert.Equal((Money.Zero, "£0.00"), (default, default(Money).Display()));

    [Fact]
    public void Parse_OfToString_IsTheSame() => AnyMoney.Sample(money => Money.Parse(money.ToString(), null) == money);

    [Fact]
    public void Split_AnyWeights_LosesNoPenny() => Gen.Select(AnyMoney, Weights).Sample((money, weights) =>
        money.Split(weights).Sum(share => share) == money);

    [Fact]
    public void Split_AnyWeights_IsWithinAPennyOfFair() => Gen.Select(AnyMoney, Weights).Sample((money, weights) =>
        money.Split(weights).Zip(weights).All(pair => Math.Abs(pair.First.Pounds - (money.Pounds * pair.Second / weights.Sum())) < 0.01m));

    [Fact]
    public void Split_APennyOverThree_GoesToTheFirst() =>
        Assert.Equal(["£0.34", "£0.33", "£0.33"], Money.FromPounds(1).Split(1, 1, 1).Select(share => share.Display()));

    [Fact]
    public void Split_MoneyToPayBack_IsTheMirror() => Gen.Select(AnyMoney, Weights).Sample((money, weights) =>
        money.Split(weights).SequenceEqual((-1 * money).Split(weights).Select(share => -1 * share)));

    [Theory]
    [InlineData()]
    [InlineData(0, 0)]
    [InlineData(2, -1)]
    public void Split_NothingToShareBy_Throws(params int[] weights) => Assert.Throws<ArgumentException>(() => Money.FromPounds(1).Split(weights));

    [Theory]
    [InlineData("£3,676.10", "3676.10")]
    [InlineData("3676.10", "3676.10")]
    [InlineData("3676.1", "3676.10")]
    [InlineData("-£12", "-12")]
    [InlineData(" £1,000,000 ", "1000000")]
    public void Parse_WhatPeopleWrite_IsThatAmount(string text, string pounds) =>
        Assert.Equal(decimal.Parse(pounds, CultureInfo.InvariantCulture), Money.Parse(text, null).Pounds);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("£")]
    [InlineData("1,5")]
    [InlineData("1,50")]
    [InlineData("1234,567")]
    [InlineData(",500")]
    [InlineData("12.345")]
    [InlineData("1.5,00")]
    [InlineData("1£2")]
    [InlineData("££12")]
    [InlineData("12 GBP")]
    [InlineData("1e3")]
    [InlineData("99999999999999")]
    public void Parse_AnythingElse_Throws(string? text) => Assert.Throws<FormatException>(() => Money.Parse(text!, null));

    [Theory]
    [InlineData("3676.1", "£3,676.10")]
    [InlineData("-12", "-£12.00")]
    [InlineData("-0.00", "£0.00")]
    [InlineData("0.5", "£0.50")]
    public void Display_Amount_IsAsASchoolReadsIt(string pounds, string display) =>
        Assert.Equal(display, Money.FromPounds(decimal.Parse(pounds, CultureInfo.InvariantCulture)).Display());

    [Fact]
    public void FromPounds_FractionOfAPenny_SaysWhatIsAllowed()
    {
        var refused = Assert.Throws<ArgumentOutOfRangeException>(() => Money.FromPounds(0.005m));
        Assert.Contains("0.005 is not an amount in whole pence", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Sum_BeyondWhatFits_Throws()
    {
        var most = Money.FromPounds(1_000_000_000_000m);
        Assert.Throws<ArgumentOutOfRangeException>(() => most + Money.FromPounds(0.01m));
        Assert.Throws<ArgumentOutOfRangeException>(() => 2 * most);
    }

    [Fact]
    public void Comparison_OfAnyTwo_IsThatOfTheirPounds() => Gen.Select(AnyMoney, AnyMoney).Sample((left, right) =>
        (left < right) == (left.Pounds < right.Pounds) && (left >= right) == !(left < right)
        && (left > right) == (right < left) && (left <= right) == !(left > right));

    [Fact]
    public void Comparison_OfEqualAmounts_IsNeitherLessNorMore()
    {
        Money one = Money.FromPounds(1), same = Money.Parse("£1.00", null);
        bool[] compared = [one < same, one > same, one <= same, one >= same];

        Assert.Equal([false, false, true, true], compared);
        Assert.Equal(0, one.CompareTo(same));
        Assert.True(one.CompareTo(Money.FromPounds(2)) < 0);
    }

    [Fact]
    public void FromPounds_AMillionMillion_IsTheMostEitherWay()
    {
        Assert.Equal("-£1,000,000,000,000.00", Money.FromPounds(-1_000_000_000_000m).Display());
        Assert.Throws<ArgumentOutOfRangeException>(() => Money.FromPounds(-1_000_000_000_000.01m));
        Assert.False(Money.TryParse("1000000000000.01", null, out _));
        Assert.Equal("\"£\" is not an amount of money: write \"£3,676.10\" or \"3676.10\".", Assert.Throws<FormatException>(() => Money.Parse("£", null)).Message);
    }
}
