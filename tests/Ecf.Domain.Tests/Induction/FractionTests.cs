using System.Numerics;
using CsCheck;
using Ecf.Domain.Induction;

namespace Ecf.Domain.Tests.Induction;

public sealed class FractionTests
{
    // Where an int, the product of two of them and a long end.
    private static readonly BigInteger[] Edges = [.. new[] { 29, 30, 31, 32, 62, 63, 64 }.SelectMany(power => new[] { -1, 0, 1 }.SelectMany(step => new[] { (BigInteger.One << power) + step, -(BigInteger.One << power) - step }))];

    private static readonly Gen<BigInteger> Whole = Gen.OneOf(
        Gen.Int[0, Edges.Length - 1].Select(index => Edges[index]),         Gen.Int[-200, 200].Select(number => (BigInteger)number), Gen.Long.Select(number => (BigInteger)number), Gen.Select(Gen.Long, Gen.Long).Select((one, other) => (BigInteger)one * other));

    private static readonly Gen<Fraction> Any = Gen.Select(Whole, Whole).Select((above, below) => new Fraction(above, below.IsZero ? 1 : BigInteger.Abs(below)));

    [Fact]
    public void Sum_OfAnyTwo_IsThatOfBigIntegers() => Gen.Select(Any, Any).Sample((left, right) =>
        left + right == new Fraction((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator));

    [Fact]
    public void Difference_OfAnyTwo_AddedAgain_IsTheFirst() => Gen.Select(Any, Any).Sample((left, right) => left - right + right == left);

    [Fact]
    public void Quotient_OfAnyTwo_TimesTheSecond_IsTheFirst() => Gen.Select(Any, Any.Where(fraction => fraction > default(Fraction))).Sample((left, right) =>
        left / right * right == left);

    [Fact]
    public void Order_OfAnyTwo_IsThatOfBigIntegers() => Gen.Select(Any, Any).Sample((left, right) =>
        left.CompareTo(right) == (left.Numerator * right.Denominator).CompareTo(right.Numerator * left.Denominator));

    [Fact]
    public void Any_Fraction_IsInLowestTerms() => Any.Sample(fraction =>
        fraction.Denominator.Sign > 0 && (fraction.IsZero || BigInteger.GreatestCommonDivisor(fraction.Numerator, fraction.Denominator).IsOne));

    [Theory]
    [InlineData(7, 2, 4)]
    [InlineData(6, 2, 3)]
    [InlineData(1, 75, 1)]
    public void Ceiling_IsTheLeastWholeNumberNotBelow(int above, int below, int ceiling) => Assert.Equal(ceiling, new Fraction(above, below).Ceiling());

    [Fact]
    public void Product_OfAnyTwo_IsThatOfBigIntegers() => Gen.Select(Any, Any).Sample((left, right) =>
        left * right == new Fraction(left.Numerator * right.Numerator, left.Denominator * right.Denominator));

    [Fact]
    public void Quotient_OfAnyTwo_IsThatOfBigIntegers() => Gen.Select(Any, Any.Where(fraction => fraction > default(Fraction))).Sample((left, right) =>
        left / right == new Fraction(left.Numerator * right.Denominator, left.Denominator * right.Numerator));

    [Fact]
    public void Equality_OfAnyTwo_IsThatOfTheirTerms() => Gen.Select(Any, Any).Sample((left, right) =>
        (left == right) == (left.Numerator == right.Numerator && left.Denominator == right.Denominator)
        && left == new Fraction(left.Numerator * right.Denominator, left.Denominator * right.Denominator));

    // Not more than half of the last place away, and where it is just that, away from nought.
    [Fact]
    public void Rounded_OfAny_IsTheNearestAndHalvesGoAwayFromNought() => Gen.Select(Any.Where(fraction => BigInteger.Abs(fraction.Numerator / fraction.Denominator) < 1_000_000), Gen.Int[0, 6]).Sample((fraction, places) =>
    {
        var scale = BigInteger.Pow(10, places);
        var rounded = (BigInteger)(fraction.Rounded(places) * (decimal)scale);
        var twiceOff = BigInteger.Abs(2 * ((rounded * fraction.Denominator) - (fraction.Numerator * scale)));
        return twiceOff < fraction.Denominator
            || (twiceOff == fraction.Denominator && BigInteger.Abs(rounded) * fraction.Denominator > BigInteger.Abs(fraction.Numerator) * scale);
    });

    [Theory]
    [InlineData(5, 2, 0, "3")]
    [InlineData(-5, 2, 0, "-3")]
    [InlineData(9, 4, 1, "2.3")]
    [InlineData(-9, 4, 1, "-2.3")]
    [InlineData(1, 3, 6, "0.333333")]
    [InlineData(0, 7, 2, "0")]
    public void Rounded_ToPlaces_IsTheDecimal(int above, int below, int places, string rounded) =>
        Assert.Equal(decimal.Parse(rounded, System.Globalization.CultureInfo.InvariantCulture), new Fraction(above, below).Rounded(places));

    // Three and a bit, two and two less a bit, over a denominator that no long holds.
    [Theory]
    [InlineData(3, 1, 4)]
    [InlineData(2, -1, 2)]
    [InlineData(0, 1, 1)]
    public void Ceiling_OfABigOne_IsTheLeastWholeNumberNotBelow(int whole, int more, int ceiling)
    {
        var below = (BigInteger.One << 70) + 1;
        Assert.Equal(ceiling, new Fraction((whole * below) + more, below).Ceiling());
    }

    // As close to a half as a denominator that no long holds can be, on either side of it.
    [Theory]
    [InlineData(-1, "0")]
    [InlineData(1, "1")]
    public void Rounded_OfABigOneNextToAHalf_IsTheNearer(int more, string rounded)
    {
        var below = BigInteger.One << 70;
        var expected = decimal.Parse(rounded, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal((expected, -expected), (new Fraction((below / 2) + more, below).Rounded(0), new Fraction(-(below / 2) - more, below).Rounded(0)));
    }

    // 1.235 less a bit that no long can hold, and its negative.
    [Theory]
    [InlineData(2, "1.23")]
    [InlineData(3, "1.235")]
    public void Rounded_OfABigOneToPlaces_IsTheNearer(int places, string rounded)
    {
        var below = BigInteger.Pow(10, 30);
        var above = (1235 * BigInteger.Pow(10, 27)) - 1;
        var expected = decimal.Parse(rounded, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal((expected, -expected), (new Fraction(above, below).Rounded(places), new Fraction(-above, below).Rounded(places)));
    }

    [Fact]
    public void Order_OfBigOnes_GoesByTheBitAboveOne()
    {
        var (less, more) = (BigInteger.Pow(10, 31), BigInteger.Pow(10, 30));
        Fraction[] inOrder = [Fraction.Of(1), new(less + 1, less), new(more + 1, more), Fraction.Of(2)];
        Assert.Equal(inOrder, new[] { inOrder[3], inOrder[2], inOrder[1], inOrder[0] }.Order());
    }

    // The most and the least that a long holds, reached by sum and product as well as given; 2 to the power of 63 less 1 is a multiple of 7.
    [Fact]
    public void Equality_WhereALongEnds_IsThatOfTheirTerms()
    {
        var half = new Fraction(BigInteger.One << 62, 1);
        var (most, least) = (new Fraction(long.MaxValue, 1), new Fraction(long.MinValue, 1));
        Assert.Equal((most, least), (half + half - Fraction.Of(1), -half - half));
        Assert.Equal(most, half - Fraction.Of(1) + half);
        Assert.Equal((new Fraction(BigInteger.One << 63, 1), half + half), (-least, -least));
        Assert.Equal(new Fraction(1, long.MaxValue), new Fraction(1, 7) * new Fraction(1, long.MaxValue / 7));
    }
}
