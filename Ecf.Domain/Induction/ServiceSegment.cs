using NodaTime;

namespace Ecf.Domain.Induction;

/// <summary>A time within which nothing changes: the same posts, each at one share and in one term.</summary>
/// <param name="first">The first day.</param>
/// <param name="last">The last day.</param>
/// <param name="pieces">The service in each post whose school is in term, the earliest post first.</param>
/// <param name="inHoliday">Whether an earlier post is held whose school is in holiday meanwhile: its terms are the ones counted, so none passes.</param>
internal sealed class ServiceSegment(LocalDate first, LocalDate last, IReadOnlyList<ServicePiece> pieces, bool inHoliday = false)
{
    internal LocalDate First => first;

    internal LocalDate Last => last;

    /// <summary>The service in each post whose school is in term, the earliest post first: its school has the lead.</summary>
    internal IReadOnlyList<ServicePiece> Pieces => pieces;

    internal ServicePiece Lead => pieces[0];

    internal int Hundredths { get; } = pieces is [var only] ? only.Hundredths : pieces.Sum(piece => piece.Hundredths);

    internal Fraction Amount(LocalDate from, LocalDate to, Measure measure)
    {
        if (inHoliday && measure == Measure.SchoolTerms)
        {
            return default;
        }

        var (start, end) = (LocalDate.Max(from, first), LocalDate.Min(to, last));
        if (pieces.Count == 1 || measure == Measure.SchoolTerms)
        {
            return Lead.Amount(start, end, measure);
        }

        return pieces.Aggregate(default(Fraction), (sum, piece) => sum + piece.Amount(start, end, measure));
    }

    /// <summary>The same as full-time service.</summary>
    internal ServiceSegment FullTime() => new(first, last, [Lead with { Hundredths = 100 }], inHoliday);

    /// <summary>The day on which so much is reached, which the segment is known to hold.</summary>
    internal LocalDate Reach(LocalDate from, Fraction amount, Measure measure)
    {
        var start = LocalDate.Max(from, first);
        if (pieces.Count == 1 || measure == Measure.SchoolTerms)
        {
            return Lead.Reach(start, amount, measure);
        }

        var day = start;
        while (Amount(start, day, measure) < amount)
        {
            day = day.PlusDays(1);
        }

        return day;
    }
}
