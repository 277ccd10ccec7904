using System.Numerics;

namespace Ecf.Domain.Induction;

/// <summary>An exact fraction in lowest terms. Terms served are shares of terms of 54 to 75 days: no decimal holds those. <c>default</c> is 0.</summary>
internal readonly record struct Fraction : IComparable<Fraction>
{
    // One less than the denominator, so that the default is nought over one.
    private readonly BigInteger below;

    internal Fraction(BigInteger numerator, BigInteger denominator)
    {
        var common = BigInteger.GreatestCommonDivisor(numerator, denominator);
        Numerator = numerator / common;
        below = (denominator / common) - 1;
    }

    private Fraction(BigInteger whole) => Numerator = whole;

    internal BigInteger Numerator { get; }

    internal BigInteger Denominator => below + 1;

    internal bool IsZero => Numerator.IsZero;

    internal static Fraction Of(int whole) => new(whole);

    /// <summary>A decimal that a person wrote, with at most four places.</summary>
    internal static Fraction Of(decimal value) => new((BigInteger)(value * 10_000), 10_000);

    internal static Fraction Max(Fraction left, Fraction right) => left < right ? right : left;

    internal static Fraction Min(Fraction left, Fraction right) => left < right ? left : right;

    /// <summary>The least whole number that is not below it; it is never asked of a negative one.</summary>
    internal int Ceiling() => (int)((Numerator + below) / Denominator);

    internal int Floor() => (int)(Numerator / Denominator);

    /// <summary>Rounded to so many decimal places, halves away from nought.</summary>
    internal decimal Rounded(int places)
    {
        var scale = BigInteger.Pow(10, places);
        var twice = ((Numerator * scale * 2) + (Numerator.Sign * Denominator)) / Denominator;
        return (decimal)(twice / 2) / (decimal)scale;
    }

    public int CompareTo(Fraction other) => below == other.below
        ? Numerator.CompareTo(other.Numerator)
        : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    public static Fraction operator +(Fraction left, Fraction right) => left.below == right.below
        ? new(left.Numerator + right.Numerator, left.Denominator)
        : new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static Fraction operator -(Fraction left, Fraction right) => left + new Fraction(-right.Numerator, right.Denominator);

    public static Fraction operator *(Fraction left, Fraction right) =>
        new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    public static Fraction operator /(Fraction left, Fraction right) =>
        new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;
}
