using CsCheck;
using Ecf.Domain.Induction;

namespace Ecf.Domain.Tests.Induction;

public sealed class UrnTests
{
    private static readonly Gen<string> Texts = Gen.Char["0123456789"].Array[6].Select(digits => new string(digits));

    [Fact]
    public void Default_IsSixZeros() => Assert.Equal("000000", default(Urn).ToString());

    [Fact]
    public void ToString_OfParse_IsTheSameText() => Texts.Sample(text => Urn.Parse(text, null).ToString() == text);

    [Fact]
    public void Order_OfAnyTwo_IsThatOfTheirTexts() => Gen.Select(Texts, Texts).Sample((left, right) =>
        Math.Sign(Urn.Parse(left, null).CompareTo(Urn.Parse(right, null))) == Math.Sign(string.CompareOrdinal(left, right)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("1234567")]
    [InlineData("12345a")]
    [InlineData("+12345")]
    [InlineData("１２３４５６")]
    public void Parse_AnythingElse_SaysWhatItIs(string? text)
    {
        var refused = Assert.Throws<FormatException>(() => Urn.Parse(text!, null));
        Assert.Contains($"\"{text}\" is not a school's unique reference number", refused.Message, StringComparison.Ordinal);
    }
}
