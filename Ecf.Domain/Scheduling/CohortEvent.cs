namespace Ecf.Domain.Scheduling;

/// <summary>A counted session that is held once, for one school or for all of a group.</summary>
public sealed class CohortEvent
{
    internal CohortEvent(Placing placing, ScheduledSession session)
    {
        (Group, Session, Facilitator) = (placing.Group, session, placing.Facilitator);
        Schools = [.. placing.Diaries.Select(diary => diary.School)];
    }

    /// <summary>The id of the group that shares it; for a school's own session, the id of the programme.</summary>
    public string Group { get; }

    /// <summary>The session with its date.</summary>
    public ScheduledSession Session { get; }

    /// <summary>Who holds it; <c>null</c> where the plan names nobody.</summary>
    public string? Facilitator { get; }

    /// <summary>The ids of the schools that attend, in order.</summary>
    public IReadOnlyList<string> Schools { get; }
}
