using System.Diagnostics.CodeAnalysis;

namespace Ecf.Domain.Programmes;

/// <summary>Where in a programme something lies: a term, a year, the whole, or not known. <c>default</c> is not known.</summary>
public readonly record struct Anchor : IParsable<Anchor>
{
    private const int FirstYear = 2;
    private const int FirstTerm = 4;

    // 0 is not known, 1 the whole programme, 2 and 3 the years, 4 to 9 the terms.
    private readonly int place;

    private Anchor(int place) => this.place = place;

    /// <summary>The source does not say which term; the same as <c>default</c>.</summary>
    public static Anchor Unknown => default;

    /// <summary>All six terms.</summary>
    public static Anchor Programme => new(1);

    /// <summary>Every place there is: not known, the programme, its years, its terms.</summary>
    public static IReadOnlyList<Anchor> All { get; } = [.. Enumerable.Range(0, FirstTerm + 6).Select(place => new Anchor(place))];

    /// <summary>Whether the source says where; <c>false</c> for <see cref="Unknown"/> alone.</summary>
    public bool IsKnown => place > 0;

    /// <summary>The one term, where this is a term and not a longer span or unknown.</summary>
    public InductionTerm? OneTerm => place >= FirstTerm ? InductionTerm.FromNumber(place - FirstTerm + 1) : null;

    /// <summary>The terms within, in order: six, three, one, or none where it is not known.</summary>
    public IReadOnlyList<InductionTerm> Terms => [.. InductionTerm.All.Where(Covers)];

    /// <summary>The three terms of a year.</summary>
    /// <param name="year">1 or 2.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is neither 1 nor 2.</exception>
    public static Anchor Year(int year) => new(FirstYear + new InductionTerm(year, 1).Year - 1);

    /// <summary>One term.</summary>
    public static Anchor Term(InductionTerm term) => new(FirstTerm + term.Number - 1);

    /// <summary>Whether the term lies within; never where this is not known.</summary>
    public bool Covers(InductionTerm term) =>
        place == 1 || place == FirstYear + term.Year - 1 || place == FirstTerm + term.Number - 1;

    /// <summary>Whether all of the other place lies within this one; never where either is not known.</summary>
    public bool Contains(Anchor other) => other.IsKnown && other.Terms.All(Covers);

    /// <summary>As a school says it: "year 1 term 2", "year 1", "the whole programme" or "a term not known".</summary>
    public string Display() => place switch
    {
        0 => "a term not known",
        1 => "the whole programme",
        < FirstTerm => $"year {place - FirstYear + 1}",
        _ => OneTerm!.Value.Display(),
    };

    /// <summary>The text in a programme file, "Y1T2", "Y1", "programme" or "unknown", which <see cref="Parse(string, IFormatProvider?)"/> reads back.</summary>
    public override string ToString() => place switch
    {
        0 => "unknown",
        1 => "programme",
        < FirstTerm => $"Y{place - FirstYear + 1}",
        _ => OneTerm!.Value.ToString(),
    };

    /// <summary>Reads "Y1T1" to "Y2T3", "Y1", "Y2", "programme" or "unknown", with these very capitals.</summary>
    /// <exception cref="FormatException">The text is anything else.</exception>
    public static Anchor Parse(string s, IFormatProvider? provider = null) => TryParse(s, provider, out var result)
        ? result
        : throw new FormatException($"\"{s}\" is not a place in a programme: write one of {string.Join(", ", All)}.");

    /// <summary>Reads what <see cref="Parse(string, IFormatProvider?)"/> reads; <c>false</c> where that would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Anchor result)
    {
        result = All.FirstOrDefault(anchor => anchor.ToString() == s);
        return result.ToString() == s;
    }
}
