namespace Ecf.Domain.Scheduling;

/// <summary>A new placement that keeps whatever it can of the one before, and what it changed.</summary>
/// <remarks>It speaks of the sessions that count towards the hours. Weekly and fortnightly meetings simply follow the calendar.</remarks>
public sealed class Replacement
{
    internal Replacement(Schedule schedule, IReadOnlyList<ScheduledSession> kept, ILookup<(bool, bool), SessionMove> changed)
    {
        Schedule = schedule;
        Kept = kept;
        Moved = [.. changed[(true, true)]];
        NewlyPlaced = [.. changed[(false, true)]];
        Lost = [.. changed[(true, false)]];
    }

    /// <summary>The schedule as it is now.</summary>
    public Schedule Schedule { get; }

    /// <summary>The sessions whose date and time are the same, by date, then id.</summary>
    public IReadOnlyList<ScheduledSession> Kept { get; }

    /// <summary>The sessions with another date or time than before, by former date, then id.</summary>
    public IReadOnlyList<SessionMove> Moved { get; }

    /// <summary>The sessions that had no date and have one now, by id.</summary>
    public IReadOnlyList<SessionMove> NewlyPlaced { get; }

    /// <summary>The sessions that had a date and have none now, by former date, then id.</summary>
    public IReadOnlyList<SessionMove> Lost { get; }
}
