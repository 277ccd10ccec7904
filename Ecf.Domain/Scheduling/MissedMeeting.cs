using Ecf.Domain.Programmes;
using NodaTime;

namespace Ecf.Domain.Scheduling;

/// <summary>A meeting that the weeks of a term leave no day for.</summary>
/// <param name="Id">The id it would have had; that of the term's meetings where the term itself is not known.</param>
/// <param name="Term">Its place in the programme.</param>
/// <param name="WeekFrom">The first school day of its week; <c>null</c> where the calendar does not know the term.</param>
/// <param name="Reason">Why, in words and without a final full stop.</param>
public sealed record MissedMeeting(string Id, InductionTerm Term, LocalDate? WeekFrom, string Reason);
