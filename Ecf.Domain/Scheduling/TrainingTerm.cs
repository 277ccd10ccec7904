using Ecf.Domain.Programmes;
using NodaTime;

namespace Ecf.Domain.Scheduling;

/// <summary>When one of the six terms of a training programme falls for one person.</summary>
/// <param name="Term">The term of the programme.</param>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day; <c>null</c> where the calendars end, or the person leaves, before it.</param>
/// <param name="Reason">Why it is as long as it is, without a final full stop.</param>
public sealed record TrainingTerm(InductionTerm Term, LocalDate First, LocalDate? Last, string Reason)
{
    /// <summary>Whether the term is known to hold a day.</summary>
    public bool Covers(LocalDate date) => First <= date && !(Last < date);
}
