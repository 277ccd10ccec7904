using NodaTime;

namespace Ecf.Domain.Induction;

/// <summary>A time that an ECT was away from a post.</summary>
/// <param name="Kind">Why.</param>
/// <param name="First">The first day away.</param>
/// <param name="Last">The last day away; <c>null</c> while it lasts, and then it counts up to the as-at date alone.</param>
/// <param name="Days">The days on which the ECT should have been at work, in halves: 0.5, 1, 1.5. Of an absence that still lasts: so far. <c>null</c> for a full-timer: every day on which staff are in school. A part-timer's must be given.</param>
/// <param name="Extends">Whether the ECT chose that induction be extended for this statutory leave. Default <c>false</c>; other absences extend by the 30-day rule alone.</param>
/// <remarks>Days given for a time that the end of an induction year cuts in two are shared over its school days evenly.</remarks>
public sealed record Absence(AbsenceKind Kind, LocalDate First, LocalDate? Last, decimal? Days = null, bool Extends = false)
{
    /// <summary>Whether the absence covers a day, its first and last included.</summary>
    public bool Covers(LocalDate date) => First <= date && (Last is not { } last || date <= last);
}
