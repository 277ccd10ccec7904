using NodaTime;

namespace Ecf.Domain.Induction;

/// <summary>How service passes over one ECT's posts, as far as their calendars are known.</summary>
internal sealed class ServiceClock
{
    private readonly ServiceSegment[] segments;

    private ServiceClock(ServiceSegment[] segments, LocalDate? horizon) => (this.segments, Horizon) = (segments, horizon);

    internal IReadOnlyList<ServiceSegment> Segments => segments;

    /// <summary>The last day known of a post that goes on past its calendar; <c>null</c> where every post ends before that.</summary>
    internal LocalDate? Horizon { get; }

    /// <summary>The last day that can be spoken of; <c>null</c> where no post counts.</summary>
    internal LocalDate? LastKnown => Horizon ?? (segments is [.., var last] ? last.Last : null);

    /// <summary>The clock over the posts that can count.</summary>
    internal static ServiceClock Of(InductionFacts facts) => Of([.. PostCounting.Of(facts).Where(post => post.Counts)], facts.Start);

    internal static ServiceClock Of(IReadOnlyList<CountedPost> posts, LocalDate start)
    {
        var pieces = new List<ServicePiece>();
        LocalDate? horizon = null;
        foreach (var post in posts)
        {
            pieces.AddRange(ServicePieces.Of(post.Post, post.Number, start));
            if (post.KnownTo is { } known && (horizon is not { } earliest || known < earliest))
            {
                horizon = known;
            }
        }

        return new(ServicePieces.Segments(horizon is { } end && posts.Count > 1 ? UpTo(end, pieces) : pieces), horizon);
    }

    /// <summary>The clock at which every segment of at least this share counts as full time.</summary>
    internal ServiceClock FullTimeFrom(int hundredths) => new(
        [.. segments.Select(segment => segment.Hundredths < hundredths ? segment : segment.FullTime())],
        Horizon);

    /// <summary>What lies past the first calendar to end is left out, even where another post's is known.</summary>
    private static List<ServicePiece> UpTo(LocalDate end, List<ServicePiece> pieces) =>
        [.. pieces.Where(piece => piece.First <= end).Select(piece => piece.Last <= end ? piece : piece with { Last = end })];

    /// <summary>How much passes from one day to another, both included.</summary>
    internal Fraction Amount(LocalDate from, LocalDate to, Measure measure)
    {
        var sum = default(Fraction);
        foreach (var segment in segments)
        {
            if (segment.First <= to && segment.Last >= from)
            {
                sum += segment.Amount(from, to, measure);
            }
        }

        return sum;
    }

    /// <summary>The day on which so much has passed since the start of a day; <c>null</c> where the posts or calendars end before.</summary>
    /// <param name="from">The first day counted.</param>
    /// <param name="amount">Above nought.</param>
    /// <param name="measure">In what.</param>
    internal LocalDate? Reach(LocalDate from, Fraction amount, Measure measure)
    {
        var left = amount;
        foreach (var segment in segments)
        {
            if (segment.Last < from)
            {
                continue;
            }

            var held = segment.Amount(from, segment.Last, measure);
            if (held >= left)
            {
                return segment.Reach(from, left, measure);
            }

            left -= held;
        }

        return null;
    }

    /// <summary>The day on which six school terms have passed since the start, after which part-time service may be cut short.</summary>
    internal LocalDate? SixTermsCoveredOn(LocalDate start) => Reach(start, Fraction.Of(InductionRules.LengthInTerms), Measure.SchoolTerms);

    /// <summary>The first staff day on or after a day on which service goes on.</summary>
    internal LocalDate? NextDay(LocalDate from)
    {
        foreach (var segment in segments)
        {
            var first = LocalDate.Max(from, segment.First);
            if (first <= segment.Last && segment.Lead.Time.FirstDayFrom(first) is { } day && day <= segment.Last)
            {
                return day;
            }
        }

        return null;
    }
}
