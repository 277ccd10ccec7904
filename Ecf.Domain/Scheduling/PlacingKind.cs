using Ecf.Domain.Programmes;

namespace Ecf.Domain.Scheduling;

/// <summary>What several sessions have in common that stand against the same days for the same reasons.</summary>
/// <param name="Of">The course that holds them, and with it whom they concern.</param>
/// <param name="Strand">Their strand.</param>
/// <param name="Minutes">Their length.</param>
/// <param name="When">The school term in which they fall.</param>
/// <param name="Within">The term of the programme, or the half or week of it.</param>
/// <param name="Minute">The minute of the day that the programme states.</param>
/// <param name="Fixed">A date that is agreed, which is one session's alone.</param>
internal readonly record struct PlacingKind(
    Course Of, string Strand, int Minutes, TrainingStart? When, Anchor Within, int? Minute, FixedDate? Fixed);
