using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Ecf.Domain.Programmes;

/// <summary>One of the six terms of a two-year programme. <c>default</c> is the first, year 1 term 1.</summary>
/// <remarks>A place in the programme and not in the calendar: term 1 of someone who starts in January is a spring term.</remarks>
[JsonConverter(typeof(JsonTextConverter<InductionTerm>))]
public readonly record struct InductionTerm : IComparable<InductionTerm>, IParsable<InductionTerm>
{
    private readonly int termsBefore;

    /// <summary>The term of a year: <c>new InductionTerm(2, 1)</c> is the fourth of the six.</summary>
    /// <param name="year">1 or 2.</param>
    /// <param name="term">1, 2 or 3.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year or no such term in it.</exception>
    public InductionTerm(int year, int term)
    {
        if (year is not (1 or 2) || term is not (1 or 2 or 3))
        {
            throw new ArgumentOutOfRangeException(
                year is 1 or 2 ? nameof(term) : nameof(year), $"Year {year} term {term} is not in a programme: it has years 1 and 2 of terms 1, 2 and 3.");
        }

        termsBefore = ((year - 1) * 3) + term - 1;
    }

    /// <summary>All six in order.</summary>
    public static IReadOnlyList<InductionTerm> All { get; } = [.. Enumerable.Range(1, 6).Select(FromNumber)];

    /// <summary>The year of the programme, 1 or 2.</summary>
    public int Year => (termsBefore / 3) + 1;

    /// <summary>The term within its year, 1 to 3.</summary>
    public int Term => (termsBefore % 3) + 1;

    /// <summary>The term within the programme, 1 to 6.</summary>
    public int Number => termsBefore + 1;

    /// <summary>The term with this number in the programme.</summary>
    /// <param name="number">1 to 6; 4 is year 2 term 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not from 1 to 6.</exception>
    public static InductionTerm FromNumber(int number) => number is >= 1 and <= 6
        ? new(((number - 1) / 3) + 1, ((number - 1) % 3) + 1)
        : throw new ArgumentOutOfRangeException(nameof(number), number, $"There is no term {number} in a programme: it has terms 1 to 6.");

    /// <summary>As a school says it: "year 1 term 2".</summary>
    public string Display() => $"year {Year} term {Term}";

    /// <summary>The short text "Y1T2", which <see cref="Parse(string, IFormatProvider?)"/> reads back.</summary>
    public override string ToString() => $"Y{Year}T{Term}";

    /// <inheritdoc/>
    public int CompareTo(InductionTerm other) => termsBefore.CompareTo(other.termsBefore);

    /// <summary>Reads "Y1T1" to "Y2T3", with capital letters.</summary>
    /// <exception cref="FormatException">The text is anything else.</exception>
    public static InductionTerm Parse(string s, IFormatProvider? provider = null) => TryParse(s, provider, out var result)
        ? result
        : throw new FormatException($"\"{s}\" is not a term of a programme: write \"Y1T1\" to \"Y2T3\".");

    /// <summary>Reads what <see cref="Parse(string, IFormatProvider?)"/> reads; <c>false</c> where that would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out InductionTerm result)
    {
        var read = s is ['Y', '1' or '2', 'T', '1' or '2' or '3'];
        result = read ? new(s![1] - '0', s[3] - '0') : default;
        return read;
    }

    /// <summary>Whether the first comes earlier.</summary>
    public static bool operator <(InductionTerm left, InductionTerm right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first comes later.</summary>
    public static bool operator >(InductionTerm left, InductionTerm right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first comes no later.</summary>
    public static bool operator <=(InductionTerm left, InductionTerm right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first comes no earlier.</summary>
    public static bool operator >=(InductionTerm left, InductionTerm right) => left.CompareTo(right) >= 0;
}
