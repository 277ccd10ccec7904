using NodaTime;

namespace Ecf.Domain.Induction;

/// <summary>A time in which somebody takes part in one way. No flag says which is current: the date decides.</summary>
/// <param name="Person">The teacher.</param>
/// <param name="Role">As an ECT or as a mentor; somebody may have been both, one after the other.</param>
/// <param name="Status">In which way.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, or <c>null</c> while it lasts.</param>
/// <param name="Reason">Why, of a time deferred or withdrawn; <c>null</c> of any other.</param>
public sealed record Participation(
    Trn Person, PersonRole Role, ParticipationStatus Status, LocalDate From, LocalDate? To = null, ParticipationReason? Reason = null)
{
    /// <summary>Whether the time covers a day, its first and last included.</summary>
    public bool Covers(LocalDate date) => From <= date && (To is not { } to || date <= to);
}
