using NodaTime;

namespace Ecf.Domain.Induction;

/// <summary>The share of a full-time post worked from a day on, as it was written down and not yet checked.</summary>
/// <param name="From">The first day of this pattern; it holds until the next one.</param>
/// <param name="Share">Above 0 and at most 1, in hundredths: 0.6 for three days of five.</param>
public sealed record WorkingPattern(LocalDate From, decimal Share);
