using System.Globalization;
using CsCheck;
using Ecf.Domain.Induction;

namespace Ecf.Domain.Tests.Induction;

public sealed class FteTests
{
    private static readonly Gen<Fte> Any = Gen.Int[1, 100].Select(hundredths => new Fte(hundredths / 100m));

    [Fact]
    public void Default_IsFullTime() => Assert.Equal((new Fte(1m), true, "1"), (default, default(Fte).IsFullTime, default(Fte).ToString()));

    [Fact]
    public void Parse_OfToString_IsTheSame() => Any.Sample(fte => Fte.Parse(fte.ToString(), null) == fte);

    [Fact]
    public void Share_OfAny_IsWhatWasGiven() => Gen.Int[1, 100].Sample(hundredths => new Fte(hundredths / 100m).Share == hundredths / 100m);

    [Fact]
    public void Order_OfAnyTwo_IsThatOfTheirShares() => Gen.Select(Any, Any).Sample((left, right) => left.CompareTo(right) == left.Share.CompareTo(right.Share));

    [Theory]
    [InlineData("0")]
    [InlineData("-0.5")]
    [InlineData("1.01")]
    [InlineData("0.333")]
    public void Constructor_NotAShare_SaysWhatIsAllowed(string share)
    {
        var refused = Assert.Throws<ArgumentOutOfRangeException>(() => new Fte(decimal.Parse(share, CultureInfo.InvariantCulture)));
        Assert.Contains($"{share} is not a share of a full-time post", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("0,6")]
    [InlineData("60%")]
    [InlineData("1.2")]
    [InlineData("0.125")]
    [InlineData("-0.6")]
    [InlineData(" 0.6")]
    public void Parse_AnythingElse_Throws(string? text) => Assert.Throws<FormatException>(() => Fte.Parse(text!, null));
}
