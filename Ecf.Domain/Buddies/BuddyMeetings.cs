using Ecf.Domain.Scheduling;

namespace Ecf.Domain.Buddies;

/// <summary>The peer-to-peer sessions of a pair.</summary>
public sealed class BuddyMeetings
{
    internal BuddyMeetings(BuddyPair pair, IEnumerable<ScheduledSession> sessions, IEnumerable<Unplaced> unplaced, string? apart) =>
        (Pair, Sessions, Unplaced, Apart) = (pair, [.. sessions], [.. unplaced], apart);

    /// <summary>The buddies.</summary>
    public BuddyPair Pair { get; }

    /// <summary>The sessions, each on a school day of all of them, by date.</summary>
    public IReadOnlyList<ScheduledSession> Sessions { get; }

    /// <summary>The sessions for which no day does for all of them, each with its reason.</summary>
    public IReadOnlyList<Unplaced> Unplaced { get; }

    /// <summary>Why they have no session together, such as "they follow different programmes, …"; <c>null</c> where they have.</summary>
    public string? Apart { get; }
}
