using Ecf.Domain.Scheduling;
using NodaTime;
using NodaTime.Text;

namespace Ecf.Domain.Attendance;

/// <summary>One attended session with its time of day: who sits here sits nowhere else.</summary>
internal sealed record Sitting(RegisterEntry Entry, ScheduledSession Session)
{
    private const int MinutesOfADay = 24 * 60;

    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    // In whole minutes, since a moment of a minute told to the second is no overlap.
    private int Start => Entry.From is { } from ? (from.Hour * 60) + from.Minute : 0;

    private int End => Start + Minutes;

    private int Minutes => Math.Min(Entry.Minutes ?? Session.Length.Minutes, MinutesOfADay + 1);

    /// <summary>Whether it is attendance at a known time; self-paced work has none.</summary>
    internal static bool IsTimed(RegisterEntry entry, ScheduledSession session) =>
        entry is { Mark: Mark.Attended, From: not null } && entry.Evidence != Evidence.Planned && !session.IsSelfPaced;

    /// <summary>Whether the minutes are attendance at all, and of one day.</summary>
    internal static bool IsPossible(RegisterEntry entry, ScheduledSession session) => entry switch
    {
        { Minutes: null, From: null } => true,
        { Mark: Mark.Absent } => entry.Minutes is null,
        { Minutes: <= 0 } => false,
        _ when session.IsSelfPaced => entry.Minutes is null || entry.Minutes <= Math.Max(MinutesOfADay, session.Length.Minutes),
        _ => new Sitting(entry, session).End <= MinutesOfADay,
    };

    internal bool Overlaps(Sitting other) =>
        Session.Date == other.Session.Date && Session.Id != other.Session.Id && Start < other.End && other.Start < End;

    /// <summary>"Y1T1-webinars-1 of 27 September 2024, 16:00 to 17:00".</summary>
    internal string Display() => FormattableString.Invariant(
        $"{Session.Id} of {Session.Date:d MMMM uuuu}, {Display(Entry.From!.Value)} to {End / 60:00}:{End % 60:00}");

    internal static string Display(LocalTime time) => Clock.Format(time);
}
