using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using NodaTime;

namespace Ecf.Domain.Attendance;

/// <summary>Takes a register apart into its sessions at a date.</summary>
internal static class SessionLines
{
    internal static IReadOnlyList<SessionLine> Of(Register register, LocalDate asAt) =>
        [.. register.Schedule.Sessions.Select((session, index) => Placed(register, index, session, asAt)), .. Unplaced(register.Schedule)];

    private static SessionLine Placed(Register register, int index, ScheduledSession session, LocalDate asAt)
    {
        var isDue = session.Date <= asAt;
        var entry = isDue ? register.EntryAt(index, asAt) : null;
        return new(session.Id, session.Strand, Anchor.Term(session.Term), session.Delivery, session.Date, entry, HoursLine.Of(session.Length, isDue, entry));
    }

    private static IEnumerable<SessionLine> Unplaced(Schedule schedule)
    {
        if (schedule.Unplaced.Count == 0)
        {
            return [];
        }

        var deliveries = AskedSessions.Of(schedule.Programme).ToLookup(asked => asked.Id, asked => asked.Template.Delivery, StringComparer.Ordinal);
        return schedule.Unplaced.Select(session => new SessionLine(
            session.Id, session.Strand, session.In, deliveries[session.Id].First(), null, null, HoursLine.Of(session.Length, false, null), session.Sentence));
    }
}
