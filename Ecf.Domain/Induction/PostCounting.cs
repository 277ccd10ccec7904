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
        var (lasts, oneTermOn) = (default(Fraction), (LocalDate?)null);
        foreach (var term in run)
        {
            if (term.Days == 0 || term.First > post.To)
            {
                continue;
            }

            var piece = new ServicePiece(number, time, term, LocalDate.Max(from, term.First), LocalDate.Min(post.To ?? term.Last, term.Last), 100);
            var here = piece.Amount(piece.First, piece.Last, Measure.SchoolTerms);
            if (oneTermOn is null && lasts + here >= Fraction.Of(1))
            {
                oneTermOn = piece.Reach(piece.First, Fraction.Of(1) - lasts, Measure.SchoolTerms);
            }

            lasts += here;
        }

        var known = run.IsEmpty ? from : run[^1].Last;
        return new(post, number, lasts, oneTermOn, post.To <= known ? null : known);
    }
}
