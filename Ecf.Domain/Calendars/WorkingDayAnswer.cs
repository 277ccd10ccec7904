using NodaTime;

namespace Ecf.Domain.Calendars;

/// <summary>The day on which a number of working days is up, or why nobody can say yet.</summary>
/// <param name="Date">The last of the working days counted; <c>null</c> where the bank holidays needed are not known.</param>
/// <param name="Reason">How it was counted, with every bank holiday passed over, or which years are not known; without a final full stop.</param>
public sealed record WorkingDayAnswer(LocalDate? Date, string Reason);
