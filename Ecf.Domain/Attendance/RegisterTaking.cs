using Ecf.Domain.Scheduling;

namespace Ecf.Domain.Attendance;

/// <summary>Marks being taken against a schedule, the last recorded first.</summary>
internal sealed class RegisterTaking(Schedule schedule)
{
    private readonly Dictionary<string, RegisterEntry> kept = new(StringComparer.Ordinal);
    private readonly List<RegisterEntry> earlier = [];
    private readonly List<Sitting> sittings = [];
    private readonly List<Finding> findings = [];

    internal static ReadResult<Register> Take(Schedule schedule, IEnumerable<RegisterEntry> entries)
    {
        var taking = new RegisterTaking(schedule);
        foreach (var entry in InOrder(entries))
        {
            taking.Take(entry, schedule.Find(entry.SessionId));
        }

        return new(new(schedule, taking.kept, taking.earlier, taking.sittings), taking.findings);
    }

    // What happened comes before what was planned; the order of the input plays no part.
    private static IEnumerable<RegisterEntry> InOrder(IEnumerable<RegisterEntry> entries) => entries
        .OrderBy(entry => entry.Evidence == Evidence.Planned).ThenByDescending(entry => entry.RecordedOn).ThenByDescending(entry => entry.Evidence)
        .ThenBy(entry => entry.Mark).ThenBy(entry => entry.SessionId, StringComparer.Ordinal).ThenByDescending(entry => entry.Minutes).ThenBy(entry => entry.From);

    private void Take(RegisterEntry entry, ScheduledSession? session)
    {
        if (MarkChecks.WhySetAside(entry, session, schedule) is { } finding)
        {
            findings.Add(finding);
        }
        else if (kept.TryGetValue(entry.SessionId, out var later))
        {
            TakeEarlier(entry, later);
        }
        else if (!IsRefused(entry, session!))
        {
            kept[entry.SessionId] = entry;
            NoteLength(entry, session!);
        }
    }

    /// <summary>What was known before a correction stays known as of those days; a plan that came true needs no word.</summary>
    private void TakeEarlier(RegisterEntry entry, RegisterEntry later)
    {
        if (entry.Evidence != Evidence.Planned)
        {
            earlier.Add(entry);
            findings.Add(AttendanceFindings.MarkedTwice(entry, later));
        }
    }

    private bool IsRefused(RegisterEntry entry, ScheduledSession session)
    {
        if (!Sitting.IsTimed(entry, session))
        {
            return false;
        }

        var sitting = new Sitting(entry, session);
        var other = sittings.Find(sitting.Overlaps);
        if (other is null)
        {
            sittings.Add(sitting);
            return false;
        }

        findings.Add(AttendanceFindings.Overlaps(sitting, other));
        return true;
    }

    private void NoteLength(RegisterEntry entry, ScheduledSession session)
    {
        if (entry.Minutes > session.Length.Minutes)
        {
            findings.Add(AttendanceFindings.LongerThanSession(entry, session));
        }
    }
}
