using Ecf.Domain.Scheduling;
using NodaTime;

namespace Ecf.Domain.Attendance;

/// <summary>One person's marks, each belonging to a session of the person's schedule.</summary>
public sealed class Register
{
    private readonly Dictionary<string, RegisterEntry> bySession;

    private Register(Schedule schedule, Dictionary<string, RegisterEntry> bySession) => (Schedule, this.bySession) = (schedule, bySession);

    /// <summary>The schedule that was attended.</summary>
    public Schedule Schedule { get; }

    /// <summary>How many sessions have a mark.</summary>
    public int Count => bySession.Count;

    /// <summary>Takes marks against a schedule.</summary>
    /// <param name="schedule">The person's schedule.</param>
    /// <param name="entries">The person's marks, in any order.</param>
    /// <returns>
    /// The register, with a warning for each mark that is set aside: for a session that is not on the schedule (ECF401), a
    /// second mark for a session (ECF402; the one recorded last stands), or a mark recorded before the session (ECF403).
    /// </returns>
    public static ReadResult<Register> Take(Schedule schedule, IEnumerable<RegisterEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        var findings = new List<Finding>();
        var kept = new Dictionary<string, RegisterEntry>(StringComparer.Ordinal);
        foreach (var entry in entries.OrderByDescending(entry => entry.RecordedOn).ThenBy(entry => entry.Mark).ThenBy(entry => entry.SessionId, StringComparer.Ordinal))
        {
            if (AttendanceFindings.WhySetAside(entry, schedule.Find(entry.SessionId), kept.GetValueOrDefault(entry.SessionId)) is { } finding)
            {
                findings.Add(finding);
            }
            else
            {
                kept[entry.SessionId] = entry;
            }
        }

        return new(new(schedule, kept), findings);
    }

    /// <summary>The mark of a session as it was known on a day; <c>null</c> while unrecorded.</summary>
    /// <param name="sessionId">The session's id.</param>
    /// <param name="asAt">The day: a mark written down later was not known yet.</param>
    public Mark? MarkOf(string sessionId, LocalDate asAt) =>
        bySession.TryGetValue(sessionId, out var entry) && entry.RecordedOn <= asAt ? entry.Mark : null;
}
