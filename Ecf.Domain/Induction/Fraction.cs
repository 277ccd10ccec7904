using System.Numerics;

namespace Ecf.Domain.Induction;

/// <summary>An exact fraction in lowest terms. Terms served are shares of terms of 54 to 75 days: no decimal holds those. <c>default</c> is 0.</summary>
/// <remarks>Nearly all fit two longs, which is many times faster than big integers; the few that do not are held big, and none is ever rounded.</remarks>
internal readonly record struct Fraction : IComparable<Fraction>
{
    private static readonly int[] Scales = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];

    private readonly long numerator;

    // One less than the denominator, so that the default is nought over one.
    private readonly long below;

    // Only where the two above are too small for it, so that equal fractions are always held alike.
    private readonly Big? big;

    internal Fraction(BigInteger numerator, BigInteger denominator)
    {
        var common = BigInteger.GreatestCommonDivisor(numerator, denominator);
        var (above, under) = (numerator / common, denominator / common);
        if (above >= long.MinValue && above <= long.MaxValue && under <= long.MaxValue)
        {
            (this.numerator, below) = ((long)above, (long)under - 1);
        }
        else
        {
            big = new(above, under);
        }
    }

    internal Fraction(int numerator, int denominator)
    {
        var common = (int)CommonDivisor((ulong)Math.Abs((long)numerator), (ulong)denominator);
        (this.numerator, below) = (numerator / common, (denominator / common) - 1);
    }

    private Fraction(long numerator, long below) => (this.numerator, this.below) = (numerator, below);

    internal BigInteger Numerator => big?.Numerator ?? numerator;

    internal BigInteger Denominator => big?.Denominator ?? (below + 1);

    internal bool IsZero => big is null && numerator == 0;

    internal static Fraction Of(int whole) => new((long)whole, 0);

    /// <summary>A decimal that a person wrote, with at most four places.</summary>
    internal static Fraction Of(decimal value) => new((BigInteger)(value * 10_000), 10_000);

    internal static Fraction Min(Fraction left, Fraction right) => left < right ? left : right;

    /// <summary>The least whole number that is not below it; it is never asked of a negative one.</summary>
    internal int Ceiling() => big is null ? (int)((numerator + below) / (below + 1)) : (int)((Numerator + Denominator - 1) / Denominator);

    /// <summary>Rounded to so many decimal places, at most 6, halves away from nought.</summary>
    internal decimal Rounded(int places)
    {
        var scale = Scales[places];
        if (big is null)
        {
            var doubled = (((Int128)numerator * scale * 2) + (Math.Sign(numerator) * ((Int128)below + 1))) / ((Int128)below + 1);
            return (decimal)(doubled / 2) / scale;
        }

        var twice = ((Numerator * scale * 2) + (Numerator.Sign * Denominator)) / Denominator;
        return (decimal)(twice / 2) / scale;
    }

    public int CompareTo(Fraction other) => IsSmall && other.IsSmall
        ? (numerator * (other.below + 1)).CompareTo(other.numerator * (below + 1))
        : big is null && other.big is null
        ? ((Int128)numerator * (other.below + 1)).CompareTo((Int128)other.numerator * (below + 1))
        : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    public static Fraction operator +(Fraction left, Fraction right) => left.IsSmall && right.IsSmall
        ? Small((left.numerator * (right.below + 1)) + (right.numerator * (left.below + 1)), (left.below + 1) * (right.below + 1))
        : left.big is null && right.big is null
        ? Reduced(((Int128)left.numerator * (right.below + 1)) + ((Int128)right.numerator * (left.below + 1)), (Int128)(left.below + 1) * (right.below + 1))
        : new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static Fraction operator -(Fraction value) => value.big is null && value.numerator != long.MinValue
        ? new(-value.numerator, value.below)
        : new(-value.Numerator, value.Denominator);

    public static Fraction operator -(Fraction left, Fraction right) => left + -right;

    public static Fraction operator *(Fraction left, Fraction right) => left.IsSmall && right.IsSmall
        ? Small(left.numerator * right.numerator, (left.below + 1) * (right.below + 1))
        : left.big is null && right.big is null
        ? Reduced((Int128)left.numerator * right.numerator, (Int128)(left.below + 1) * (right.below + 1))
        : new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>Division by a fraction above nought: nothing here divides by less.</summary>
    public static Fraction operator /(Fraction left, Fraction right) => left.big is null && right.big is null
        ? Reduced((Int128)left.numerator * (right.below + 1), (Int128)(left.below + 1) * right.numerator)
        : new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;

    // So small that no product of two leaves a long, nor does the sum of two such products.
    private bool IsSmall => big is null && below < 1 << 30 && numerator is > -(1 << 30) and < 1 << 30;

    private static Fraction Small(long above, long under)
    {
        var common = (long)CommonDivisor((ulong)Math.Abs(above), (ulong)under);
        return new(above / common, (under / common) - 1);
    }

    private static Fraction Reduced(Int128 above, Int128 under)
    {
        if (Int128.Abs(above) > long.MaxValue || under > long.MaxValue)
        {
            return new((BigInteger)above, (BigInteger)under);
        }

        var common = (long)CommonDivisor((ulong)Math.Abs((long)above), (ulong)under);
        return new((long)above / common, ((long)under / common) - 1);
    }

    private static ulong CommonDivisor(ulong left, ulong right)
    {
        while (left != 0)
        {
            (left, right) = (right % left, left);
        }

        return right;
    }

    private sealed record Big(BigInteger Numerator, BigInteger Denominator);
}
