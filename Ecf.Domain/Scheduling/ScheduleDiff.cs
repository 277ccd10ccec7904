using NodaTime;

namespace Ecf.Domain.Scheduling;

/// <summary>Which sessions move when a schedule is placed anew, such as on a calendar that has changed.</summary>
/// <example><code>
/// var moved = ScheduleDiff.Of(schedule, Scheduler.Place(schedule.Programme, newCalendar, schedule.Start)).Sessions;
/// </code></example>
public sealed class ScheduleDiff
{
    private ScheduleDiff(IReadOnlyList<SessionChange> sessions, IReadOnlyList<SessionChange> meetings) => (Sessions, Meetings) = (sessions, meetings);

    /// <summary>The counted and self-paced sessions that change, by their old day, then by the new one, then by id.</summary>
    public IReadOnlyList<SessionChange> Sessions { get; }

    /// <summary>The weekly or fortnightly meetings that change, in the same order. The number in a meeting's id counts weeks, so a week lost moves every later one.</summary>
    public IReadOnlyList<SessionChange> Meetings { get; }

    /// <summary>Compares two schedules of one person, session by session.</summary>
    /// <param name="before">The old one.</param>
    /// <param name="after">The new one.</param>
    public static ScheduleDiff Of(Schedule before, Schedule after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new(
            Changes(Dates(before.Sessions, before.Unplaced), Dates(after.Sessions, after.Unplaced), after.Unplaced),
            Changes(Dates(before.Meetings, []), Dates(after.Meetings, []), []));
    }

    private static Dictionary<string, LocalDate?> Dates(IEnumerable<ScheduledSession> placed, IEnumerable<Unplaced> unplaced) =>
        placed.Select(session => (session.Id, Date: (LocalDate?)session.Date))
            .Concat(unplaced.Select(session => (session.Id, Date: (LocalDate?)null)))
            .ToDictionary(session => session.Id, session => session.Date, StringComparer.Ordinal);

    private static IReadOnlyList<SessionChange> Changes(
        Dictionary<string, LocalDate?> before, Dictionary<string, LocalDate?> after, IReadOnlyList<Unplaced> unplaced)
    {
        var reasons = unplaced.ToDictionary(session => session.Id, session => session.Sentence, StringComparer.Ordinal);
        var kept = before.Where(old => after.ContainsKey(old.Key) && after[old.Key] != old.Value)
            .Select(old => Changed(old.Key, old.Value, after[old.Key], reasons.GetValueOrDefault(old.Key)));
        var removed = before.Where(old => !after.ContainsKey(old.Key)).Select(old => new SessionChange(old.Key, SessionChangeKind.Removed, old.Value, null));
        var added = after.Where(now => !before.ContainsKey(now.Key)).Select(now => new SessionChange(now.Key, SessionChangeKind.Added, null, now.Value));
        return
        [
            .. kept.Concat(removed).Concat(added)
                .OrderBy(change => change.From ?? LocalDate.MaxIsoValue).ThenBy(change => change.To ?? LocalDate.MaxIsoValue).ThenBy(change => change.Id, StringComparer.Ordinal),
        ];
    }

    private static SessionChange Changed(string id, LocalDate? from, LocalDate? to, string? reason) => new(
        id, from is null ? SessionChangeKind.GotADate : to is null ? SessionChangeKind.LostItsDate : SessionChangeKind.Moved, from, to, reason);
}
