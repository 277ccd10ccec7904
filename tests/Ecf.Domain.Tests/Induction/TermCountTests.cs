using CsCheck;
using Ecf.Domain.Induction;

namespace Ecf.Domain.Tests.Induction;

public sealed class TermCountTests
{
    private static readonly Gen<TermCount> Any = Gen.Select(Gen.Int[0, 2000], Gen.Int[1, 400]).Select((above, below) => new TermCount(new(above, below)));

    [Fact]
    public void Default_IsNone() => Assert.Equal((0m, "0", "0"), (default(TermCount).Value, default(TermCount).Display(), default(TermCount).ToString()));

    [Fact]
    public void Parse_OfToString_IsTheSame() => Any.Sample(count => TermCount.Parse(count.ToString(), null) == count);

    [Fact]
    public void Order_OfAnyTwo_IsThatOfTheirValues() =>
        Gen.Select(Any, Any).Sample((left, right) => left.Value == right.Value || left.CompareTo(right) == left.Value.CompareTo(right.Value));

    [Theory]
    [InlineData("5/4", "1.25", "1.3")]
    [InlineData("20/3", "6.67", "6.7")]
    [InlineData("60/7", "8.57", "8.6")]
    [InlineData("38/75", "0.51", "0.5")]
    [InlineData("1/200", "0.01", "0")]
    public void Display_OfAFraction_HasTwoPlacesAndTheRecordOne(string exact, string shown, string recorded)
    {
        var count = TermCount.Parse(exact, null);
        Assert.Equal((shown, recorded), (count.Display(), count.OneDecimal.ToString("0.#", System.Globalization.CultureInfo.InvariantCulture)));
    }

    // Whole numbers of at most 40 digits: 81 characters with the stroke.
    [Fact]
    public void Parse_OfTheLongestFraction_IsReadAndALongerOneRefused()
    {
        var (above, below) = (new string('4', 40), new string('2', 40));

        Assert.Equal("2", TermCount.Parse($"{above}/{below}", null).ToString());
        Assert.False(TermCount.TryParse($"{above}/1{below}", null, out _));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1.25")]
    [InlineData("-1")]
    [InlineData("1/0")]
    [InlineData("1/2/3")]
    [InlineData("1/")]
    public void Parse_AnythingElse_Throws(string? text) => Assert.Throws<FormatException>(() => TermCount.Parse(text!, null));
}
