using Ecf.Domain.Induction;
using NodaTime;

namespace Ecf.Domain.Declarations;

/// <summary>The end of training with a provider before completion.</summary>
/// <param name="Reason">Why: one of the reasons that fit a time withdrawn.</param>
/// <param name="On">The day from which the person is withdrawn; declarations must be dated before it.</param>
public sealed record Withdrawal(ParticipationReason Reason, LocalDate On);
