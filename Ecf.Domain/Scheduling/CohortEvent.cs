using Ecf.Domain.Programmes;

namespace Ecf.Domain.Scheduling;

/// <summary>A counted session that is held once, for one school or for all of a group.</summary>
public sealed class CohortEvent
{
    internal CohortEvent(Placing placing, ScheduledSession session, Programme programme, bool isShared)
    {
        (Group, Session, Facilitator) = (placing.Group, session, placing.Facilitator);
        (Programme, Start, IsShared) = (programme, placing.Diaries[0].Start, isShared);
        Schools = [.. placing.Diaries.Select(diary => diary.School)];
    }

    private CohortEvent(CohortEvent held, IReadOnlyList<string> schools)
    {
        (Group, Session, Facilitator) = (held.Group, held.Session, held.Facilitator);
        (Programme, Start, IsShared, Schools) = (held.Programme, held.Start, held.IsShared, schools);
    }

    /// <summary>The id of the group that shares it; for a school's own session, the id of the programme.</summary>
    public string Group { get; }

    /// <summary>The programme that asks for it.</summary>
    public Programme Programme { get; }

    /// <summary>The school term in which year 1 term 1 falls for those who attend.</summary>
    public TrainingStart Start { get; }

    /// <summary>Whether a group shares it, be there one school in the group or many; otherwise a school holds it on its own.</summary>
    public bool IsShared { get; }

    /// <summary>The session with its date.</summary>
    public ScheduledSession Session { get; }

    /// <summary>Who holds it; <c>null</c> where the plan names nobody.</summary>
    public string? Facilitator { get; }

    /// <summary>The ids of the schools that attend, in order.</summary>
    public IReadOnlyList<string> Schools { get; }

    /// <summary>The event for some of its schools; <c>null</c> where none of them attends.</summary>
    internal CohortEvent? For(Func<string, bool> attends) => Schools.Where(attends).ToList() is { Count: > 0 } schools ? new(this, schools) : null;
}
