using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Ecf.Domain.Induction;

/// <summary>A teacher reference number: seven digits, leading zeros kept. <c>default</c> is "0000000", which no teacher has.</summary>
/// <remarks>Personal data: it belongs in no address and no log.</remarks>
[JsonConverter(typeof(JsonTextConverter<Trn>))]
public readonly record struct Trn : IComparable<Trn>, IParsable<Trn>
{
    private readonly int number;

    private Trn(int number) => this.number = number;

    /// <summary>The seven digits, such as "0012345".</summary>
    public override string ToString() => number.ToString("D7", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public int CompareTo(Trn other) => number.CompareTo(other.number);

    /// <summary>Reads exactly seven digits from 0 to 9.</summary>
    /// <exception cref="FormatException">The text is anything else.</exception>
    public static Trn Parse(string s, IFormatProvider? provider = null) => TryParse(s, provider, out var result)
        ? result
        : throw new FormatException("A teacher reference number is seven digits from 0 to 9, such as \"0012345\".");

    /// <summary>Reads exactly seven digits from 0 to 9; <c>false</c> for anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Trn result)
    {
        var read = Digits.TryRead(s, 7, out var number);
        result = new(number);
        return read;
    }
}
