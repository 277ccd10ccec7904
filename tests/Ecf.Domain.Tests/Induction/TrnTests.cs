using CsCheck;
using Ecf.Domain.Induction;

namespace Ecf.Domain.Tests.Induction;

public sealed class TrnTests
{
    private static readonly Gen<string> Texts = Gen.Char["0123456789"].Array[7].Select(digits => new string(digits));

    [Fact]
    public void Default_IsSevenZeros() => Assert.Equal("0000000", default(Trn).ToString());

    [Fact]
    public void ToString_OfParse_IsTheSameText() => Texts.Sample(text => Trn.Parse(text, null).ToString() == text);

    [Fact]
    public void Order_OfAnyTwo_IsThatOfTheirTexts() => Gen.Select(Texts, Texts).Sample((left, right) =>
        Math.Sign(Trn.Parse(left, null).CompareTo(Trn.Parse(right, null))) == Math.Sign(string.CompareOrdinal(left, right)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("123456")]
    [InlineData("12345678")]
    [InlineData("123456 ")]
    [InlineData("-123456")]
    [InlineData("12.3456")]
    [InlineData("12/3456")]
    [InlineData("1.2E+06")]
    [InlineData("١٢٣٤٥٦٧")]
    public void Parse_AnythingElse_ThrowsWithoutRepeatingIt(string? text)
    {
        var refused = Assert.Throws<FormatException>(() => Trn.Parse(text!, null));
        Assert.Equal("A teacher reference number is seven digits from 0 to 9, such as \"0012345\".", refused.Message);
    }
}
