using NodaTime;

namespace Ecf.Domain.Induction;

/// <summary>An appropriate body's decision, when induction is complete, that it goes on (statutory guidance 3.8). It lengthens the last year.</summary>
/// <param name="DecidedOn">The day of the decision.</param>
/// <param name="Terms">How many full-time terms it adds: 0.1 to 16 in tenths, as DfE's service records it.</param>
public sealed record Extension(LocalDate DecidedOn, decimal? Terms);
