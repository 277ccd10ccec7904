using Ecf.Domain.Scheduling;
using NodaTime;

namespace Ecf.Domain.Attendance;

/// <summary>One person's marks, each belonging to a session of the person's schedule.</summary>
/// <example><code>
/// var taken = Register.Take(schedule, [new RegisterEntry("0012345", "Y1T1-webinars-1", Mark.Attended, RecordedOn: new LocalDate(2024, 10, 7))]);
/// taken.Findings.ToList().ForEach(Console.WriteLine); // marks of no session, marks given twice, overlaps
/// </code></example>
public sealed class Register
{
    private readonly Dictionary<string, RegisterEntry> bySession;
    private readonly ILookup<string, RegisterEntry>? earlier;
    private readonly RegisterEntry?[] inOrder;
    private readonly IReadOnlyList<Sitting> sittings;

    internal Register(Schedule schedule, Dictionary<string, RegisterEntry> bySession, List<RegisterEntry> earlier, IReadOnlyList<Sitting> sittings)
    {
        (Schedule, this.bySession, this.sittings) = (schedule, bySession, sittings);
        this.earlier = earlier.Count == 0 ? null : earlier.ToLookup(entry => entry.SessionId, StringComparer.Ordinal);
        inOrder = [.. schedule.Sessions.Select(session => bySession.GetValueOrDefault(session.Id))];
    }

    /// <summary>The schedule that was attended.</summary>
    public Schedule Schedule { get; }

    /// <summary>How many sessions have a mark, planned ones included.</summary>
    public int Count => bySession.Count;

    /// <summary>Takes marks against a schedule.</summary>
    /// <param name="schedule">The person's schedule.</param>
    /// <param name="entries">The person's marks, in any order.</param>
    /// <returns>
    /// The register, with a warning for each mark that is set aside: for a session that is not on the schedule (ECF401) or of a
    /// strand that the programme does not have (ECF404), a second mark for a session (ECF402; the one recorded last stands from
    /// its day on, and a correction on a later day is a note only), a mark recorded before the session (ECF403), minutes that nobody can attend (ECF405), or a time that
    /// overlaps another attended session of the day (ECF407; the mark recorded last stands). Minutes above the session's own
    /// length count as that length (ECF406).
    /// </returns>
    public static ReadResult<Register> Take(Schedule schedule, IEnumerable<RegisterEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        ArgumentNullException.ThrowIfNull(entries);
        return RegisterTaking.Take(schedule, entries);
    }

    /// <summary>The mark of a session as it was known on a day; <c>null</c> while unrecorded or only planned.</summary>
    /// <param name="sessionId">The session's id.</param>
    /// <param name="asAt">The day: a mark written down later was not known yet.</param>
    public Mark? MarkOf(string sessionId, LocalDate asAt) => EntryOf(sessionId, asAt)?.Mark;

    /// <summary>The whole entry of a session as it was known on a day; <c>null</c> while unrecorded or only planned.</summary>
    /// <param name="sessionId">The session's id.</param>
    /// <param name="asAt">The day: of two entries the one recorded last by then counts.</param>
    public RegisterEntry? EntryOf(string sessionId, LocalDate asAt)
    {
        ArgumentNullException.ThrowIfNull(sessionId);
        return bySession.TryGetValue(sessionId, out var entry) ? Known(entry, asAt) : null;
    }

    /// <summary>The attendance here that overlaps attendance on another schedule of the same person, such as an ECT's who is a mentor too.</summary>
    /// <param name="other">The same person's other register.</param>
    /// <returns>A warning for each pair, naming both entries. Only entries with a time of day can overlap.</returns>
    public IReadOnlyList<Finding> OverlapsWith(Register other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return [.. sittings.SelectMany(here => other.sittings.Where(here.Overlaps).Select(there => AttendanceFindings.Overlaps(here, there)))];
    }

    /// <summary>The entry of a session by its place in the schedule's list.</summary>
    internal RegisterEntry? EntryAt(int index, LocalDate asAt) => inOrder[index] is { } entry ? Known(entry, asAt) : null;

    private RegisterEntry? Known(RegisterEntry last, LocalDate asAt) =>
        last.CountsOn(asAt) ? last : earlier?[last.SessionId].FirstOrDefault(entry => entry.CountsOn(asAt));
}
