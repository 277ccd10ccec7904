using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Ecf.Domain.Programmes;

/// <summary>Where in a programme something lies: a week, a half-term, a term, a year, the whole, or not known. <c>default</c> is not known.</summary>
[JsonConverter(typeof(JsonTextConverter<Anchor>))]
public readonly record struct Anchor : IParsable<Anchor>
{
    /// <summary>The most weeks of a term that a programme may count: more than the longest school term has.</summary>
    public const int MostWeeksOfTerm = 16;

    /// <summary>The most weeks of a half-term that a programme may count: more than the longest half-term has.</summary>
    public const int MostWeeksOfHalfTerm = 9;

    private const int FirstYear = 2;
    private const int FirstTerm = 4;

    // 0 is not known, 1 the whole programme, 2 and 3 the years, 4 to 9 the terms.
    private readonly int place;
    private readonly int half;
    private readonly int week;

    private Anchor(int place, int half = 0, int week = 0) => (this.place, this.half, this.week) = (place, half, week);

    /// <summary>The source does not say which term; the same as <c>default</c>.</summary>
    public static Anchor Unknown => default;

    /// <summary>All six terms.</summary>
    public static Anchor Programme => new(1);

    /// <summary>Every place down to a term: not known, the programme, its years, its terms. Half-terms and weeks lie within the terms.</summary>
    public static IReadOnlyList<Anchor> All { get; } = [.. Enumerable.Range(0, FirstTerm + 6).Select(place => new Anchor(place))];

    /// <summary>The twelve half-terms in order.</summary>
    public static IReadOnlyList<Anchor> HalfTerms { get; } = [.. InductionTerm.All.SelectMany(term => new[] { HalfTermOf(term, 1), HalfTermOf(term, 2) })];

    /// <summary>Whether the source says where; <c>false</c> for <see cref="Unknown"/> alone.</summary>
    public bool IsKnown => place > 0;

    /// <summary>The one term in which all of this lies, or <c>null</c> for a longer span and for unknown.</summary>
    public InductionTerm? OneTerm => place >= FirstTerm ? InductionTerm.FromNumber(place - FirstTerm + 1) : null;

    /// <summary>The half of its term, 1 before the half-term holiday and 2 after it; <c>null</c> where this is not a half-term or a week of one.</summary>
    public int? HalfTerm => half > 0 ? half : null;

    /// <summary>The school week, from 1, within the half-term where <see cref="HalfTerm"/> says one and within the term otherwise; <c>null</c> for a longer span.</summary>
    public int? Week => week > 0 ? week : null;

    /// <summary>The terms within, in order: six, three, one, or none where it is not known.</summary>
    public IReadOnlyList<InductionTerm> Terms => [.. InductionTerm.All.Where(Covers)];

    /// <summary>The three terms of a year.</summary>
    /// <param name="year">1 or 2.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is neither 1 nor 2.</exception>
    public static Anchor Year(int year) => new(FirstYear + new InductionTerm(year, 1).Year - 1);

    /// <summary>One term.</summary>
    public static Anchor Term(InductionTerm term) => new(FirstTerm + term.Number - 1);

    /// <summary>One half of a term.</summary>
    /// <param name="term">The term.</param>
    /// <param name="half">1 before the half-term holiday, 2 after it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The half is neither 1 nor 2.</exception>
    public static Anchor HalfTermOf(InductionTerm term, int half) => new(Term(term).place, Within(half, 2, nameof(half)));

    /// <summary>One school week of a term, or of a half of it.</summary>
    /// <param name="term">The term.</param>
    /// <param name="week">From 1: up to <see cref="MostWeeksOfTerm"/>, or up to <see cref="MostWeeksOfHalfTerm"/> where a half is given.</param>
    /// <param name="half">1 or 2 to count from the first week of that half; <c>null</c> to count from the first week of the term.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such week or no such half.</exception>
    public static Anchor WeekOf(InductionTerm term, int week, int? half = null) => half is { } given
        ? new(HalfTermOf(term, given).place, given, Within(week, MostWeeksOfHalfTerm, nameof(week)))
        : new(Term(term).place, 0, Within(week, MostWeeksOfTerm, nameof(week)));

    /// <summary>Whether the term is among <see cref="Terms"/>; never where this is not known.</summary>
    public bool Covers(InductionTerm term) =>
        place == 1 || place == FirstYear + term.Year - 1 || place == FirstTerm + term.Number - 1;

    /// <summary>Whether all of the other place is sure to lie within this one; never where either is not known.</summary>
    /// <remarks>Which half of a term its third week lies in depends on a calendar, so no half-term is sure to contain it.</remarks>
    public bool Contains(Anchor other) =>
        other.IsKnown && other.Terms.All(Covers) && (half == 0 || half == other.half) && (week == 0 || this == other);

    /// <summary>As a school says it: "year 1 term 2", "the first half of year 1 term 2", "week 3 of year 1 term 2", "the whole programme" or "a term not known".</summary>
    public string Display() => (week, half) switch
    {
        (0, 0) => AnchorText.Display(place, OneTerm),
        (0, _) => $"the {AnchorText.Half(half)} half of {OneTerm!.Value.Display()}",
        (_, 0) => $"week {week} of {OneTerm!.Value.Display()}",
        _ => $"week {week} of the {AnchorText.Half(half)} half of {OneTerm!.Value.Display()}",
    };

    /// <summary>The text in a programme file, "Y1T1H2W5", "Y1T2W3", "Y1T2H1", "Y1T2", "Y1", "programme" or "unknown", which <see cref="Parse(string, IFormatProvider?)"/> reads back.</summary>
    public override string ToString() =>
        AnchorText.Write(place, OneTerm) + (half > 0 ? $"H{half}" : "") + (week > 0 ? $"W{week}" : "");

    /// <summary>Reads "Y1T1" to "Y2T3", a half of one ("Y1T1H2"), a week of either ("Y1T1W3", "Y1T1H2W3"), "Y1", "Y2", "programme" or "unknown", with these very capitals.</summary>
    /// <exception cref="FormatException">The text is anything else.</exception>
    public static Anchor Parse(string s, IFormatProvider? provider = null) => TryParse(s, provider, out var result)
        ? result
        : throw new FormatException($"\"{s}\" is not a place in a programme: write one of {string.Join(", ", All)}, a half-term such as Y1T2H1, or a week such as Y1T2W3.");

    /// <summary>Reads what <see cref="Parse(string, IFormatProvider?)"/> reads; <c>false</c> where that would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Anchor result)
    {
        result = AnchorText.Read(s ?? "");
        return result.ToString() == s;
    }

    /// <summary>Whether some of this may lie within the other place, as far as can be known without a calendar.</summary>
    internal bool MayMeet(Anchor other) =>
        Terms.Any(other.Covers) && (half == 0 || other.half == 0 || half == other.half) && (week == 0 || other.week == 0 || half != other.half || week == other.week);

    private static int Within(int number, int most, string name) => number >= 1 && number <= most
        ? number
        : throw new ArgumentOutOfRangeException(name, number, $"There is no {name} {number} here: give 1 to {most}.");
}
