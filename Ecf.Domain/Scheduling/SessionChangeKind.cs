namespace Ecf.Domain.Scheduling;

/// <summary>What happens to a session from one schedule to the next.</summary>
public enum SessionChangeKind
{
    /// <summary>It has another date.</summary>
    Moved,

    /// <summary>It had no date and has one now.</summary>
    GotADate,

    /// <summary>It had a date and has none now; the reason is given.</summary>
    LostItsDate,

    /// <summary>Only the new schedule has it, with or without a date.</summary>
    Added,

    /// <summary>Only the old schedule has it.</summary>
    Removed,
}
