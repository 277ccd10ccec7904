using NodaTime;

namespace Ecf.Domain.Scheduling;

/// <summary>A date that is agreed already: the session takes it, or is listed as unplaced with what stands against it.</summary>
/// <param name="Session">The id of the session, such as "Y1T2-regional-1"; one whose term the programme does not say is "unknown-local-1".</param>
/// <param name="Date">The day, within the programme's six terms; it need not lie in the session's own term.</param>
/// <param name="At">When it begins; <c>null</c> where that is not agreed.</param>
public sealed record FixedDate(string Session, LocalDate Date, LocalTime? At = null);
