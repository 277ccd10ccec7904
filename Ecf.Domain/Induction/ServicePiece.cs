using NodaTime;

namespace Ecf.Domain.Induction;

/// <summary>Service in one post, at one share, within one term.</summary>
/// <param name="Post">The post's place in the order of posts by their first day.</param>
/// <param name="Time">The school's calendar.</param>
/// <param name="Term">The term.</param>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
/// <param name="Hundredths">The share worked, in hundredths.</param>
internal sealed record ServicePiece(int Post, SchoolTime Time, CountedTerm Term, LocalDate First, LocalDate Last, int Hundredths)
{
    internal Fraction Amount(LocalDate first, LocalDate last, Measure measure)
    {
        var days = Time.DaysBetween(LocalDate.Max(first, First), LocalDate.Min(last, Last));
        return measure switch
        {
            Measure.FullTimeTerms => new(days * Hundredths, 100 * Term.Days),
            Measure.OwnDays => new(days * Hundredths, 100),
            _ => new(days, Term.Days),
        };
    }

    /// <summary>The day on which so much is reached, counted from a day of this piece on.</summary>
    internal LocalDate Reach(LocalDate from, Fraction amount, Measure measure)
    {
        var oneDay = measure switch
        {
            Measure.FullTimeTerms => new Fraction(Hundredths, 100 * Term.Days),
            Measure.OwnDays => new Fraction(Hundredths, 100),
            _ => new Fraction(1, Term.Days),
        };
        return Time.Day(LocalDate.Max(from, First), (amount / oneDay).Ceiling());
    }
}
