using NodaTime;

namespace Ecf.Domain.Attendance;

/// <summary>One mark in a register.</summary>
/// <param name="Person">The hub's id of the person, such as a teacher reference number.</param>
/// <param name="SessionId">The id of the scheduled session, such as "Y1T1-webinars-2".</param>
/// <param name="Mark">What happened.</param>
/// <param name="RecordedOn">The day on which it was written down: before that day nobody knew.</param>
public sealed record RegisterEntry(string Person, string SessionId, Mark Mark, LocalDate RecordedOn);
