using NodaTime;

namespace Ecf.Domain.Induction;

/// <summary>A time within which nothing changes: the same posts, each at one share and in one term.</summary>
internal sealed class ServiceSegment(LocalDate first, LocalDate last, IReadOnlyList<ServicePiece> pieces)
{
    internal LocalDate First => first;

    internal LocalDate Last => last;

    /// <summary>The service in each post held, the earliest post first: its school has the lead.</summary>
    internal IReadOnlyList<ServicePiece> Pieces => pieces;

    internal ServicePiece Lead => pieces[0];

    internal int Hundredths { get; } = pieces is [var only] ? only.Hundredths : pieces.Sum(piece => piece.Hundredths);

    internal Fraction Amount(LocalDate from, LocalDate to, Measure measure)
    {
        var (start, end) = (LocalDate.Max(from, first), LocalDate.Min(to, last));
        if (pieces.Count == 1 || measure == Measure.SchoolTerms)
        {
            return Lead.Amount(start, end, measure);
        }

        return pieces.Aggregate(default(Fraction), (sum, piece) => sum + piece.Amount(start, end, measure));
    }

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
