using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Ecf.Domain.Induction;

/// <summary>Full-time equivalent: the share of a full-time post, above 0 and at most 1, in hundredths. <c>default</c> is full time.</summary>
[JsonConverter(typeof(FteJsonConverter))]
public readonly record struct Fte : IComparable<Fte>, IParsable<Fte>
{
    private readonly int hundredthsBelowFullTime;

    /// <summary>A share of a full-time post: <c>new Fte(0.6m)</c> for three days of five.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is not above 0 and at most 1 in whole hundredths.</exception>
    public Fte(decimal share)
    {
        if (share <= 0 || share > 1 || share * 100 != decimal.Truncate(share * 100))
        {
            throw new ArgumentOutOfRangeException(nameof(share), share, FormattableString.Invariant($"{share} is not a share of a full-time post: give a number above 0 and at most 1 in whole hundredths, such as 0.6."));
        }

        hundredthsBelowFullTime = 100 - (int)(share * 100);
    }

    /// <summary>The share as a number, 0.01 to 1.</summary>
    public decimal Share => (100 - hundredthsBelowFullTime) / 100m;

    /// <summary>Whether this is a whole post.</summary>
    public bool IsFullTime => hundredthsBelowFullTime == 0;

    /// <summary>The share as it is written, "0.6" or "1".</summary>
    public override string ToString() => Share.ToString("0.##", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public int CompareTo(Fte other) => Share.CompareTo(other.Share);

    /// <summary>Reads a share such as "0.6"; the decimal mark is a point.</summary>
    /// <exception cref="FormatException">The text is not a share above 0 and at most 1 in whole hundredths.</exception>
    public static Fte Parse(string s, IFormatProvider? provider = null) => TryParse(s, provider, out var result)
        ? result
        : throw new FormatException($"\"{s}\" is not a share of a full-time post: write a number above 0 and at most 1, such as 0.6.");

    /// <summary>Reads what <see cref="Parse(string, IFormatProvider?)"/> reads; <c>false</c> where that would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Fte result)
    {
        result = default;
        if (!decimal.TryParse(s, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share)
            || share <= 0 || share > 1 || share * 100 != decimal.Truncate(share * 100))
        {
            return false;
        }

        result = new(share);
        return true;
    }
}
