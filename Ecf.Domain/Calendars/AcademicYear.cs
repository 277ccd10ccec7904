using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;

namespace Ecf.Domain.Calendars;

/// <summary>An academic year as the Department for Education counts it, 1 September to 31 August. <c>default</c> is 2000/01.</summary>
/// <remarks>A school year may begin a few days earlier: which year a term belongs to is stated in its calendar, not worked out from its dates.</remarks>
[JsonConverter(typeof(JsonTextConverter<AcademicYear>))]
public readonly record struct AcademicYear : IComparable<AcademicYear>, IParsable<AcademicYear>
{
    private const int DefaultStart = 2000;

    private readonly int sinceDefault;

    /// <summary>The academic year that starts in this calendar year: 2025 for 2025/26.</summary>
    /// <param name="startYear">1900 to 2199.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside that range.</exception>
    public AcademicYear(int startYear)
    {
        if (startYear is < 1900 or > 2199)
        {
            throw new ArgumentOutOfRangeException(nameof(startYear), startYear, "An academic year starts in a year from 1900 to 2199.");
        }

        sinceDefault = startYear - DefaultStart;
    }

    /// <summary>The calendar year of its first day: 2025 for 2025/26.</summary>
    public int StartYear => DefaultStart + sinceDefault;

    /// <summary>Its first day, 1 September.</summary>
    public LocalDate First => new(StartYear, 9, 1);

    /// <summary>Its last day, 31 August.</summary>
    public LocalDate Last => new(StartYear + 1, 8, 31);

    /// <summary>The academic year after this one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">This is 2199/00, the last one known.</exception>
    public AcademicYear Next => new(StartYear + 1);

    /// <summary>The academic year that a day falls in; it turns over on 1 September.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is before September 1900 or after August 2200.</exception>
    public static AcademicYear Containing(LocalDate date) => new(date.Month >= 9 ? date.Year : date.Year - 1);

    /// <summary>The text "2025/26", which <see cref="Parse(string, IFormatProvider?)"/> reads back.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{StartYear}/{(StartYear + 1) % 100:00}");

    /// <inheritdoc/>
    public int CompareTo(AcademicYear other) => sinceDefault.CompareTo(other.sinceDefault);

    /// <summary>Reads "2025/26": four digits, a stroke and the last two digits of the year after.</summary>
    /// <exception cref="FormatException">The text is anything else, such as "2025/27".</exception>
    public static AcademicYear Parse(string s, IFormatProvider? provider = null) => TryParse(s, provider, out var result)
        ? result
        : throw new FormatException($"\"{s}\" is not an academic year: write two years that follow each other, such as \"2025/26\".");

    /// <summary>Reads what <see cref="Parse(string, IFormatProvider?)"/> reads; <c>false</c> where that would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AcademicYear result)
    {
        result = default;
        if (s is not { Length: 7 } || !int.TryParse(s.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var start) || start is < 1900 or > 2199)
        {
            return false;
        }

        result = new(start);
        return s == result.ToString();
    }
}
