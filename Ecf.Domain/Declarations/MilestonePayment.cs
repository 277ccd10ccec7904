using NodaTime;

namespace Ecf.Domain.Declarations;

/// <summary>When a milestone pays what was declared in time.</summary>
/// <param name="DeclaredBy">The last day on which a declaration still counts for this payment.</param>
/// <param name="On">The day of payment to the lead provider.</param>
public sealed record MilestonePayment(LocalDate DeclaredBy, LocalDate On);
