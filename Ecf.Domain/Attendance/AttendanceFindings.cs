using Ecf.Domain.Scheduling;
using NodaTime;

namespace Ecf.Domain.Attendance;

/// <summary>The wording of what can be wrong with a mark: ECF401 to ECF403.</summary>
internal static class AttendanceFindings
{
    internal static Finding? WhySetAside(RegisterEntry entry, ScheduledSession? session, RegisterEntry? kept) => (session, kept) switch
    {
        (null, _) => Of(entry, "ECF401", $"no session \"{entry.SessionId}\" is on this schedule, so the mark is set aside; check the id, or the programme that the person follows"),
        (_, not null) => Of(entry, "ECF402", $"this session is marked twice, and the mark of {On(kept.RecordedOn)} ({kept.Mark}) stands; remove the one of {On(entry.RecordedOn)} ({entry.Mark})"),
        _ when entry.RecordedOn < session!.Date && !session.IsSelfPaced =>
            Of(entry, "ECF403", $"the mark was recorded on {On(entry.RecordedOn)}, before the session on {On(session.Date)}, so it is set aside; mark the session once it was held"),
        _ => null,
    };

    private static Finding Of(RegisterEntry entry, string code, string sentence) =>
        new("register", $"$[{entry.SessionId}]", Severity.Warning, code, sentence);

    private static string On(LocalDate date) => FormattableString.Invariant($"{date:d MMMM uuuu}");
}
