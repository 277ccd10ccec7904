using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;

namespace Ecf.Domain.Funding;

/// <summary>
/// A term as declarations and grants count it, wherever the school is: 1 August to 31 December, 1 January to 31 March, 1 April to 31 July.
/// <c>default</c> is the autumn of year 0.
/// </summary>
/// <remarks>Source: DfE, Schedules and milestone dates: the rolling windows of cohorts 2022 to 2024.</remarks>
[JsonConverter(typeof(JsonTextConverter<FundingTerm>))]
public readonly record struct FundingTerm : IComparable<FundingTerm>, IParsable<FundingTerm>
{
    private static readonly string[] Names = ["autumn", "spring", "summer"];

    private readonly int index;

    private FundingTerm(int index) => this.index = index;

    /// <summary>The academic year that the term is in, by the year in which that starts: 2024 for 2024/25.</summary>
    public int AcademicYear => index / 3;

    /// <summary>1 for the autumn, 2 for the spring, 3 for the summer.</summary>
    public int Number => (index % 3) + 1;

    /// <summary>The first day.</summary>
    public LocalDate First => Number switch
    {
        1 => new(AcademicYear, 8, 1),
        2 => new(AcademicYear + 1, 1, 1),
        _ => new(AcademicYear + 1, 4, 1),
    };

    /// <summary>The last day.</summary>
    public LocalDate Last => Number switch
    {
        1 => new(AcademicYear, 12, 31),
        2 => new(AcademicYear + 1, 3, 31),
        _ => new(AcademicYear + 1, 7, 31),
    };

    /// <summary>The first day on which anybody can take part: schools open in September, and posts end on 31 August.</summary>
    internal LocalDate Opens => Number == 1 ? new(AcademicYear, 9, 1) : First;

    /// <summary>The term that a day is in.</summary>
    /// <param name="day">Any day of the common era.</param>
    public static FundingTerm Of(LocalDate day) => day.Month switch
    {
        >= 8 => new(day.Year * 3),
        >= 4 => new(((day.Year - 1) * 3) + 2),
        _ => new(((day.Year - 1) * 3) + 1),
    };

    /// <summary>The term so many terms later; earlier for a negative number.</summary>
    public FundingTerm Plus(int terms) => new(index + terms);

    /// <inheritdoc/>
    public int CompareTo(FundingTerm other) => index.CompareTo(other.index);

    /// <summary>"autumn 2024", which <see cref="Parse(string, IFormatProvider?)"/> reads back.</summary>
    public override string ToString() => FormattableString.Invariant($"{Names[Number - 1]} {(Number == 1 ? AcademicYear : AcademicYear + 1)}");

    /// <summary>Reads "autumn 2024", "spring 2025" or "summer 2025": the term and the calendar year it is in, 1 to 9998.</summary>
    /// <exception cref="FormatException">The text is anything else.</exception>
    public static FundingTerm Parse(string s, IFormatProvider? provider = null) => TryParse(s, provider, out var result)
        ? result
        : throw new FormatException($"\"{s}\" is not a term: write autumn, spring or summer and the calendar year, such as \"autumn 2024\".");

    /// <summary>Reads what <see cref="Parse(string, IFormatProvider?)"/> reads; <c>false</c> where that would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out FundingTerm result)
    {
        result = default;
        var words = (s ?? "").Split(' ');
        var number = Array.IndexOf(Names, words[0]);
        if (words.Length != 2 || number < 0 || !int.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1 or > 9998)
        {
            return false;
        }

        result = new(((number == 0 ? year : year - 1) * 3) + number);
        return result.ToString() == s;
    }

    /// <summary>The academic year as people write it: "2024/25".</summary>
    internal static string YearName(int academicYear) => FormattableString.Invariant($"{academicYear}/{(academicYear + 1) % 100:00}");

    /// <summary>The day by which people must be registered to be paid for the academic year, and where the school is looked up.</summary>
    internal static LocalDate EndOfYear(int academicYear) => new(academicYear + 1, 8, 31);
}
