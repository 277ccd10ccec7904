using Ecf.Domain.Programmes;
using NodaTime;

namespace Ecf.Domain.Scheduling;

/// <summary>One session of a programme with its date.</summary>
/// <param name="Id">What it is, such as "Y1T1-webinars-2"; it stays the same when the date moves or another session is added.</param>
/// <param name="Strand">The id of its strand.</param>
/// <param name="Term">Its place in the programme.</param>
/// <param name="Date">The school day on which it is held, or by which self-paced work is to be done.</param>
/// <param name="Length">Its length; <see cref="Hours.Zero"/> for a meeting whose length the programme does not say.</param>
/// <param name="Delivery">How it is held.</param>
/// <param name="Cadence">Counted session, share of a self-paced total, or regular meeting.</param>
/// <param name="Provenance">Whether the source states it or it was reconstructed.</param>
public sealed record ScheduledSession(
    string Id, string Strand, InductionTerm Term, LocalDate Date, Hours Length, Delivery Delivery, Cadence Cadence, Provenance Provenance)
{
    /// <summary>When it begins on its day; <c>null</c> where no time was stated, fixed or preferred.</summary>
    public LocalTime? At { get; init; }

    /// <summary>Whether the date is a deadline for work done in the person's own time.</summary>
    public bool IsSelfPaced => Cadence == Cadence.Spread;
}
