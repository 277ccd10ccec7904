namespace Ecf.Domain.Scheduling;

/// <summary>A session elsewhere that would count in place of a missed one.</summary>
/// <param name="Group">The group that holds it, as the caller calls it.</param>
/// <param name="Session">The session with its date there.</param>
/// <param name="IsTheSame">Whether it is the very session that was missed, on another date.</param>
public sealed record CatchUpOffer(string Group, ScheduledSession Session, bool IsTheSame);
