using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text.Json.Serialization;

namespace Ecf.Domain;

/// <summary>A length of training, held in whole minutes. <c>default</c> is no time at all.</summary>
/// <remarks>
/// Lengths may be negative (a difference between two figures). Sums are checked: more than about 35 million hours throws
/// <see cref="OverflowException"/>. Rounding happens only in <see cref="ToDecimal"/> and <see cref="Display"/>.
/// </remarks>
[JsonConverter(typeof(HoursJsonConverter))]
public readonly record struct Hours : IComparable<Hours>, IParsable<Hours>,
    IAdditionOperators<Hours, Hours, Hours>, ISubtractionOperators<Hours, Hours, Hours>, IAdditiveIdentity<Hours, Hours>
{
    private Hours(int minutes) => Minutes = minutes;

    /// <summary>The whole length in minutes; 90 for an hour and a half.</summary>
    public int Minutes { get; }

    /// <summary>No time at all; the same as <c>default</c>.</summary>
    public static Hours Zero => default;

    static Hours IAdditiveIdentity<Hours, Hours>.AdditiveIdentity => default;

    /// <summary>A length of so many minutes; any whole number, negative for a difference.</summary>
    public static Hours FromMinutes(int minutes) => new(minutes);

    /// <summary>A length of whole hours and minutes: <c>Hours.Of(1, 30)</c> is an hour and a half.</summary>
    /// <exception cref="OverflowException">The length does not fit in a whole number of minutes.</exception>
    public static Hours Of(int hours, int minutes = 0) => new(checked((hours * 60) + minutes));

    /// <summary>The length in hours, exact where minutes divide (1.5) and rounded half away from zero to 2 places elsewhere (0.33).</summary>
    public decimal ToDecimal() => Math.Round(Minutes / 60m, 2, MidpointRounding.AwayFromZero);

    /// <summary>The length as a person writes it: "31 h", "6.5 h", "8,370.5 h", or "1 h 20 min" where the decimal would be cut short.</summary>
    public string Display() => Minutes % 3 == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{Minutes / 60m:#,##0.##} h")
        : ToString();

    /// <summary>The exact text "6 h 30 min", which <see cref="Parse(string, IFormatProvider?)"/> reads back.</summary>
    public override string ToString()
    {
        var sign = Minutes < 0 ? "-" : "";
        var (hours, minutes) = Math.DivRem(Math.Abs((long)Minutes), 60);
        return minutes == 0 ? $"{sign}{hours} h" : $"{sign}{hours} h {minutes} min";
    }

    /// <inheritdoc/>
    public int CompareTo(Hours other) => Minutes.CompareTo(other.Minutes);

    /// <summary>Reads "6 h 30 min", "6.5 h", "6 h" or "90 min"; the decimal mark is a point, and commas stand between thousands or nowhere.</summary>
    /// <exception cref="FormatException">The text is none of these, or is not a whole number of minutes.</exception>
    public static Hours Parse(string s, IFormatProvider? provider = null) => TryParse(s, provider, out var result)
        ? result
        : throw new FormatException($"\"{s}\" is not a length of time: write \"6 h 30 min\", \"6.5 h\" or \"90 min\".");

    /// <summary>Reads what <see cref="Parse(string, IFormatProvider?)"/> reads; <c>false</c> where that would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Hours result)
    {
        var minutes = (s ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
        {
            [var hours, "h"] => Number(hours) * 60,
            [var alone, "min"] => Number(alone),
            [var hours, "h", var rest, "min"] => WholeHours(hours) + (hours.StartsWith('-') ? -Rest(rest) : Rest(rest)),
            _ => null,
        };
        var read = minutes is >= int.MinValue and <= int.MaxValue && decimal.IsInteger(minutes.Value);
        result = read ? new((int)minutes!.Value) : default;
        return read;
    }

    /// <summary>The two lengths together.</summary>
    public static Hours operator +(Hours left, Hours right) => new(checked(left.Minutes + right.Minutes));

    /// <summary>The first length less the second; may be negative.</summary>
    public static Hours operator -(Hours left, Hours right) => new(checked(left.Minutes - right.Minutes));

    /// <summary>So many times the length: a count of equal sessions.</summary>
    public static Hours operator *(int count, Hours each) => new(checked(count * each.Minutes));

    /// <summary>Whether the first is the shorter.</summary>
    public static bool operator <(Hours left, Hours right) => left.Minutes < right.Minutes;

    /// <summary>Whether the first is the longer.</summary>
    public static bool operator >(Hours left, Hours right) => left.Minutes > right.Minutes;

    /// <summary>Whether the first is no longer than the second.</summary>
    public static bool operator <=(Hours left, Hours right) => left.Minutes <= right.Minutes;

    /// <summary>Whether the first is no shorter than the second.</summary>
    public static bool operator >=(Hours left, Hours right) => left.Minutes >= right.Minutes;

    // Far above any length, and far below where sixty times it would not fit in a decimal.
    private static decimal? Number(string text) =>
        Thousands.AreGrouped(text)
        && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number)
        && Math.Abs(number) <= 1L + int.MaxValue ? number : null;

    private static decimal? WholeHours(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var hours) && Math.Abs((decimal)hours) <= int.MaxValue
            ? hours * 60m
            : null;

    private static decimal? Rest(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && minutes <= 59 ? minutes : null;
}
