using NodaTime;

namespace Ecf.Domain.Induction;

/// <summary>A school term, or the part of it spent in one post, as a line of the explanation tells it.</summary>
internal sealed class TermPart
{
    private TermPart(IReadOnlyList<ServiceSegment> segments, LocalDate last) => (Segments, Last) = (segments, last);

    internal IReadOnlyList<ServiceSegment> Segments { get; }

    internal LocalDate First => Segments[0].First;

    /// <summary>Its last day, or that of induction if earlier.</summary>
    internal LocalDate Last { get; }

    internal int Days => Segments[0].Lead.Time.DaysBetween(First, Last);

    /// <summary>Full-time terms served before it.</summary>
    internal TermCount Before { get; private init; }

    /// <summary>Full-time terms served by its end.</summary>
    internal TermCount Served { get; private init; }

    internal static TermPart Of(InductionTimeline timeline, IReadOnlyList<ServiceSegment> segments, TermCount before)
    {
        var last = LocalDate.Min(segments[^1].Last, timeline.End.Date ?? segments[^1].Last);
        return new(segments, last) { Before = before, Served = timeline.ServedOn(last)!.Value };
    }
}
