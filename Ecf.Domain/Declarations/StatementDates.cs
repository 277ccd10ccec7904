using NodaTime;

namespace Ecf.Domain.Declarations;

/// <summary>The days of one monthly statement of a lead provider.</summary>
/// <param name="Month">The month that it bears.</param>
/// <param name="Deadline">The last day on which a declaration still stands on it.</param>
/// <param name="Payment">The day on which it is paid.</param>
public sealed record StatementDates(YearMonth Month, LocalDate Deadline, LocalDate Payment);
