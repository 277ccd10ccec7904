using NodaTime;

namespace Ecf.Domain.Induction;

/// <summary>A change of the share of a full-time post that an ECT works, as a hub records it. Until the first one <see cref="EarlyCareerTeacher.Fte"/> holds.</summary>
/// <param name="Person">The ECT.</param>
/// <param name="From">The first day of the new pattern; it holds until the next change.</param>
/// <param name="Fte">The share worked from then on.</param>
public sealed record WorkingPatternChange(Trn Person, LocalDate From, Fte Fte);
