using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text.Json.Serialization;

namespace Ecf.Domain;

/// <summary>Pounds sterling in whole pence. <c>default</c> is £0.00.</summary>
/// <remarks>Negative for money to be paid back. Never rounded: an amount with a fraction of a penny is refused.</remarks>
[JsonConverter(typeof(MoneyJsonConverter))]
public readonly record struct Money : IComparable<Money>, IParsable<Money>,
    IAdditionOperators<Money, Money, Money>, ISubtractionOperators<Money, Money, Money>, IAdditiveIdentity<Money, Money>
{
    private Money(decimal pounds) => Pounds = pounds;

    /// <summary>The amount in pounds, with at most two decimal places.</summary>
    public decimal Pounds { get; }

    /// <summary>£0.00; the same as <c>default</c>.</summary>
    public static Money Zero => default;

    static Money IAdditiveIdentity<Money, Money>.AdditiveIdentity => default;

    /// <summary>An amount of pounds: <c>Money.FromPounds(1576.10m)</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount has a fraction of a penny, or is beyond ±£1,000,000,000,000.</exception>
    public static Money FromPounds(decimal pounds) => IsWholePence(pounds)
        ? new(pounds)
        : throw new ArgumentOutOfRangeException(
            nameof(pounds), pounds, FormattableString.Invariant($"{pounds} is not an amount in whole pence below a million million pounds: give at most two decimal places."));

    /// <summary>Shares the amount by weights and loses no penny (largest remainder; ties go to the earlier share).</summary>
    /// <param name="weights">Whole numbers of 0 or more, at least one above 0.</param>
    /// <returns>One share a weight, in the same order; together exactly this amount.</returns>
    /// <exception cref="ArgumentException">A weight is negative, or none is above 0.</exception>
    public IReadOnlyList<Money> Split(params IReadOnlyList<int> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        return [.. Shares.Split((long)(Pounds * 100), weights).Select(pence => new Money(pence / 100m))];
    }

    /// <summary>The amount as a school reads it: "£3,676.10"; "-£12.00" for money to be paid back.</summary>
    public string Display() =>
        string.Create(CultureInfo.InvariantCulture, $"{(Pounds < 0 ? "-" : "")}£{Math.Abs(Pounds):N2}");

    /// <summary>The same as <see cref="Display"/>, which <see cref="Parse(string, IFormatProvider?)"/> reads back.</summary>
    public override string ToString() => Display();

    /// <inheritdoc/>
    public int CompareTo(Money other) => Pounds.CompareTo(other.Pounds);

    /// <summary>Reads "£3,676.10", "3676.10" or "-£12": a point for pence, commas only between thousands.</summary>
    /// <exception cref="FormatException">The text is not such an amount, or has a fraction of a penny.</exception>
    public static Money Parse(string s, IFormatProvider? provider = null) => TryParse(s, provider, out var result)
        ? result
        : throw new FormatException($"\"{s}\" is not an amount of money: write \"£3,676.10\" or \"3676.10\".");

    /// <summary>Reads what <see cref="Parse(string, IFormatProvider?)"/> reads; <c>false</c> where that would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Money result)
    {
        result = default;
        var text = WithoutPoundSign((s ?? "").Trim());
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands;
        if (!Thousands.AreGrouped(text) || !decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out var pounds) || !IsWholePence(pounds))
        {
            return false;
        }

        result = new(pounds);
        return true;
    }

    /// <summary>The two amounts together.</summary>
    public static Money operator +(Money left, Money right) => FromPounds(left.Pounds + right.Pounds);

    /// <summary>The first amount less the second.</summary>
    public static Money operator -(Money left, Money right) => FromPounds(left.Pounds - right.Pounds);

    /// <summary>So many times the amount.</summary>
    public static Money operator *(int count, Money each) => FromPounds(count * each.Pounds);

    /// <summary>Whether the first is less.</summary>
    public static bool operator <(Money left, Money right) => left.Pounds < right.Pounds;

    /// <summary>Whether the first is more.</summary>
    public static bool operator >(Money left, Money right) => left.Pounds > right.Pounds;

    /// <summary>Whether the first is no more than the second.</summary>
    public static bool operator <=(Money left, Money right) => left.Pounds <= right.Pounds;

    /// <summary>Whether the first is no less than the second.</summary>
    public static bool operator >=(Money left, Money right) => left.Pounds >= right.Pounds;

    private static bool IsWholePence(decimal pounds) =>
        Math.Abs(pounds) <= 1_000_000_000_000m && decimal.Truncate(pounds * 100) == pounds * 100;

    private static string WithoutPoundSign(string text) =>
        text.StartsWith('£') ? text[1..] : text.StartsWith("-£", StringComparison.Ordinal) ? "-" + text[2..] : text;
}
