using Ecf.Domain.Scheduling;

namespace Ecf.Domain.Attendance;

/// <summary>Why a mark cannot stand on a schedule, seen alone.</summary>
internal static class MarkChecks
{
    internal static Finding? WhySetAside(RegisterEntry entry, ScheduledSession? session, Schedule schedule) => session switch
    {
        null => NoSession(entry, schedule),
        _ when entry.RecordedOn < session.Date && !session.IsSelfPaced && entry.Evidence != Evidence.Planned => AttendanceFindings.BeforeSession(entry, session),
        _ when !Sitting.IsPossible(entry, session) => AttendanceFindings.NotMinutes(entry),
        _ => null,
    };

    /// <summary>An id names its strand between the term and the number: "Y1T1-webinars-2".</summary>
    private static Finding NoSession(RegisterEntry entry, Schedule schedule)
    {
        var (first, last) = (entry.SessionId.IndexOf('-', StringComparison.Ordinal), entry.SessionId.LastIndexOf('-'));
        var strand = last > first + 1 ? entry.SessionId[(first + 1)..last] : null;
        var known = schedule.Programme.Strands.Select(of => of.Id).ToList();
        return strand is null || known.Contains(strand) ? AttendanceFindings.NoSession(entry) : AttendanceFindings.NoStrand(entry, strand, known);
    }
}
