namespace Ecf.Domain.Scheduling;

/// <summary>A new placement of a whole plan that keeps whatever it can of the one before, and what it changed for each school.</summary>
public sealed class CohortReplacement
{
    internal CohortReplacement(CohortSchedule schedule, IEnumerable<SchoolReplacement> schools) => (Schedule, Schools) = (schedule, [.. schools]);

    /// <summary>The schedules as they are now.</summary>
    public CohortSchedule Schedule { get; }

    /// <summary>What changed, for each school, programme and start; a shared session that moved is named for every school that attends.</summary>
    public IReadOnlyList<SchoolReplacement> Schools { get; }
}
