using Ecf.Domain.Induction;
using NodaTime;

namespace Ecf.Domain.Declarations;

/// <summary>A time in which training pauses. What remains is declared after the return, on an extended schedule.</summary>
/// <param name="Reason">Why: one of the reasons that fit a time deferred.</param>
/// <param name="From">The first day of the pause.</param>
/// <param name="To">The last day, or <c>null</c> while it lasts.</param>
public sealed record Deferral(ParticipationReason Reason, LocalDate From, LocalDate? To = null)
{
    /// <summary>Whether training pauses on a day, the first and last included.</summary>
    public bool Covers(LocalDate date) => From <= date && (To is not { } to || date <= to);
}
