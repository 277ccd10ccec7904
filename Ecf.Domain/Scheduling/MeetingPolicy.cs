using NodaTime;

namespace Ecf.Domain.Scheduling;

/// <summary>What a hub or school has decided about mentor meetings where the programme is silent.</summary>
/// <param name="Length">How long a meeting lasts; <c>null</c> where nobody says so, and then meetings count no hours. A length that the programme states goes first.</param>
/// <param name="Day">The day of the week they meet on; where it is no school day of both, the next one in that week that is, or else the last one before it.</param>
public sealed record MeetingPolicy(Hours? Length = null, IsoDayOfWeek Day = IsoDayOfWeek.Monday);
