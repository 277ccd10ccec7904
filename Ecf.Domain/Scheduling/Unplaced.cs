using Ecf.Domain.Programmes;
using NodaTime;

namespace Ecf.Domain.Scheduling;

/// <summary>A session that the programme asks for and that has no date.</summary>
/// <param name="Id">What it is, such as "unknown-local-3".</param>
/// <param name="Strand">The id of its strand.</param>
/// <param name="In">Its place in the programme, as far as the programme says.</param>
/// <param name="Length">Its length.</param>
/// <param name="Reason">Why it has no date.</param>
/// <param name="Sentence">The reason in words that name the term and the calendar, without a final full stop.</param>
public sealed record Unplaced(string Id, string Strand, Anchor In, Hours Length, UnplacedReason Reason, string Sentence)
{
    /// <summary>The last day before its term, or the half or week of it that the programme names, that would do, should its date be fixed there; <c>null</c> for none.</summary>
    public LocalDate? NearestBefore { get; init; }

    /// <summary>The first day after the same that would do, should its date be fixed there; <c>null</c> for none.</summary>
    public LocalDate? NearestAfter { get; init; }
}
