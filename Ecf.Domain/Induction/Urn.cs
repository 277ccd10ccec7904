using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Ecf.Domain.Induction;

/// <summary>A school's unique reference number in the register of schools: six digits. <c>default</c> is "000000", which no school has.</summary>
[JsonConverter(typeof(JsonTextConverter<Urn>))]
public readonly record struct Urn : IComparable<Urn>, IParsable<Urn>
{
    private readonly int number;

    private Urn(int number) => this.number = number;

    /// <summary>The six digits, such as "123456".</summary>
    public override string ToString() => number.ToString("D6", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public int CompareTo(Urn other) => number.CompareTo(other.number);

    /// <summary>Reads exactly six digits from 0 to 9.</summary>
    /// <exception cref="FormatException">The text is anything else.</exception>
    public static Urn Parse(string s, IFormatProvider? provider = null) => TryParse(s, provider, out var result)
        ? result
        : throw new FormatException($"\"{s}\" is not a school's unique reference number: it is six digits from 0 to 9, such as \"123456\".");

    /// <summary>Reads exactly six digits from 0 to 9; <c>false</c> for anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Urn result)
    {
        var read = Digits.TryRead(s, 6, out var number);
        result = new(number);
        return read;
    }
}
