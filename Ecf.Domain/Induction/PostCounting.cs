using NodaTime;

namespace Ecf.Domain.Induction;

/// <summary>Says which posts count: those of at least one school term of continuous employment (statutory guidance 2.33).</summary>
internal static class PostCounting
{
    /// <summary>The posts of induction, the earliest first; a post that ended before the start of induction is left out.</summary>
    internal static IReadOnlyList<CountedPost> Of(InductionFacts facts) =>
        [.. InOrder(facts).Select((post, number) => Counted(post, number, facts.Start))];

    private static IEnumerable<Post> InOrder(InductionFacts facts) => facts.Posts is [var only]
        ? [only]
        : facts.Posts.Where(post => !(post.To < facts.Start)).OrderBy(post => post.From).ThenBy(post => post.School, StringComparer.Ordinal);

    private static CountedPost Counted(Post post, int number, LocalDate start)
    {
        var from = LocalDate.Max(post.From, start);
        var time = SchoolTime.Of(post.Calendar);
        var run = time.RunFrom(from);
        var known = run.IsEmpty ? from : run[^1].Last;
        var lasts = default(Fraction);
        LocalDate? oneTermOn = null;
        foreach (var term in run)
        {
            if (oneTermOn is not null || term.First > post.To)
            {
                break;
            }

            (lasts, oneTermOn) = Through(term, time, (from, post.To ?? term.Last), lasts);
        }

        return new(post, number, lasts, oneTermOn, post.To <= known ? null : known);
    }

    private static (Fraction Lasts, LocalDate? OneTermOn) Through(CountedTerm term, SchoolTime time, (LocalDate From, LocalDate To) post, Fraction before)
    {
        var first = LocalDate.Max(post.From, term.First);
        var days = time.DaysBetween(first, LocalDate.Min(post.To, term.Last));
        if (days == 0)
        {
            return (before, null);
        }

        var lasts = before + new Fraction(days, term.Days);
        var missing = (Fraction.Of(1) - before) * Fraction.Of(term.Days);
        return (lasts, lasts < Fraction.Of(1) ? null : time.Day(first, missing.Ceiling()));
    }
}
