using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text.Json.Serialization;

namespace Ecf.Domain.Induction;

/// <summary>A number of terms, 0 or more, exact inside: 38 of 75 school days of a term stay 38/75. <c>default</c> is none.</summary>
/// <remarks>
/// Local records hold the exact length, such as 2.5 terms (statutory guidance 2.34); DfE's service takes one decimal place.
/// Shown to two, so that 1.25 served and 4.75 remaining add up to six on the page too.
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<TermCount>))]
public readonly record struct TermCount : IComparable<TermCount>, IParsable<TermCount>
{
    internal TermCount(Fraction exact) => Exact = exact;

    internal Fraction Exact { get; }

    /// <summary>The number of terms to 6 decimal places, halves away from nought; calculate with it only where that is exact enough.</summary>
    public decimal Value => Exact.Rounded(6);

    /// <summary>The number of terms as DfE's service records it, to one decimal place, halves away from nought.</summary>
    public decimal OneDecimal => Exact.Rounded(1);

    /// <summary>The number of terms as reports carry it, to two decimal places, halves away from nought.</summary>
    public decimal TwoDecimals => Exact.Rounded(2);

    /// <summary>As shown: at most two decimal places, "2.5" or "6.67".</summary>
    public string Display() => TwoDecimals.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>The exact number, "3" or "5/4", which <see cref="Parse(string, IFormatProvider?)"/> reads back.</summary>
    public override string ToString() => Exact.Denominator.IsOne
        ? Exact.Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Exact.Numerator}/{Exact.Denominator}");

    /// <inheritdoc/>
    public int CompareTo(TermCount other) => Exact.CompareTo(other.Exact);

    /// <summary>Reads "3" or "5/4": whole numbers of at most 40 digits, the second above 0.</summary>
    /// <exception cref="FormatException">The text is anything else.</exception>
    public static TermCount Parse(string s, IFormatProvider? provider = null) => TryParse(s, provider, out var result)
        ? result
        : throw new FormatException($"\"{s}\" is not an exact number of terms: write a whole number or a fraction, such as \"5/4\".");

    /// <summary>Reads what <see cref="Parse(string, IFormatProvider?)"/> reads; <c>false</c> where that would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TermCount result)
    {
        result = default;
        var parts = s is { Length: <= 81 } ? s.Split('/') : [];
        if (parts.Length is not (1 or 2) || !Read(parts[0], out var numerator) || !Read(parts is [_, var below] ? below : "1", out var denominator) || denominator.IsZero)
        {
            return false;
        }

        result = new(new Fraction(numerator, denominator));
        return true;
    }

    private static bool Read(string digits, out BigInteger number) => BigInteger.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
