using Ecf.Domain.Scheduling;

namespace Ecf.Domain.Buddies;

/// <summary>The schedules of all mentors of a round, with the sessions that buddies have together.</summary>
public sealed class BuddySchedule
{
    internal BuddySchedule(CohortSchedule schedule, IEnumerable<BuddyMeetings> pairs) => (Schedule, Pairs) = (schedule, [.. pairs]);

    /// <summary>The whole training of each mentor; the ids of its schools are those of the mentors.</summary>
    public CohortSchedule Schedule { get; }

    /// <summary>The sessions of each pair, in the order of the pairing.</summary>
    public IReadOnlyList<BuddyMeetings> Pairs { get; }
}
