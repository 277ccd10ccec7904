using Ecf.Domain.Calendars;
using Ecf.Domain.Programmes;

namespace Ecf.Domain.Scheduling;

/// <summary>What one person needs placed.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="Calendar">The calendar of the person's school.</param>
/// <param name="Start">The school term in which year 1 term 1 falls.</param>
/// <param name="Constraints">What to keep beside the calendar; <c>null</c> for nothing. People share work where they share this very object.</param>
public sealed record PlacementRequest(Programme Programme, TermCalendar Calendar, TrainingStart Start, PlacementConstraints? Constraints = null);
