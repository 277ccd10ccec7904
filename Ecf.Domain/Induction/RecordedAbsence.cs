using NodaTime;

namespace Ecf.Domain.Induction;

/// <summary>An absence of an ECT as a hub records it: an <see cref="Absence"/> with the person it belongs to.</summary>
/// <param name="Person">The ECT.</param>
/// <param name="First">The first day away.</param>
/// <param name="Kind">Why.</param>
/// <param name="Last">The last day away; <c>null</c> while it lasts.</param>
/// <param name="Days">The days on which the ECT should have been at work, in halves; <c>null</c> for a full-timer's every school day. A part-timer's must be given.</param>
/// <param name="Extends">Whether the ECT chose that induction be extended for this statutory leave.</param>
public sealed record RecordedAbsence(Trn Person, LocalDate First, AbsenceKind Kind, LocalDate? Last = null, decimal? Days = null, bool Extends = false)
{
    /// <summary>The absence itself, as <see cref="InductionFacts.Absences"/> takes it.</summary>
    public Absence Absence => new(Kind, First, Last, Days, Extends);
}
