using System.Numerics;
using CsCheck;
using Ecf.Domain.Induction;

namespace Ecf.Domain.Tests.Induction;

public sealed class FractionTests
{
    private static readonly Gen<BigInteger> Whole = Gen.OneOf(
        Gen.Int[-200, 200].Select(number => (BigInteger)number), Gen.Long.Select(number => (BigInteger)number), Gen.Select(Gen.Long, Gen.Long).Select((one, other) => (BigInteger)one * other));

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
}
