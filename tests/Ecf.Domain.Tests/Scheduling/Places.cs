using Ecf.Domain.Calendars;
using Ecf.Domain.Scheduling;

namespace Ecf.Domain.Tests.Scheduling;

/// <summary>Placing again, and comparing.</summary>
internal static class Places
{
    internal static bool Same(Schedule one, Schedule other) =>
        one.Sessions.SequenceEqual(other.Sessions) && one.Meetings.SequenceEqual(other.Meetings) && one.Unplaced.SequenceEqual(other.Unplaced);

    /// <summary>Whether a date fixed was refused: once the session in its way goes, it takes its day, and others must move.</summary>
    internal static bool HasRefusedDate(Schedule schedule) => schedule.Unplaced.Any(session => session.Reason == UnplacedReason.FixedDateRefused);

    internal static Schedule Again(Schedule schedule, PlacementConstraints constraints) =>
        Scheduler.Place(schedule.Programme, schedule.Calendar, schedule.Start, constraints);

    internal static PlacementRequest RequestFor(Schedule schedule, PlacementConstraints constraints) =>
        new(schedule.Programme, schedule.Calendar, schedule.Start, constraints);

    internal static PlacementConstraints Reversed(PlacementConstraints constraints) => new()
    {
        Closures = [.. constraints.Closures.Reverse()],
        Busy = [.. constraints.Busy.Reverse()],
        Preferred = [.. constraints.Preferred.Reverse()],
        Fixed = [.. constraints.Fixed.Reverse()],
        Gaps = [.. constraints.Gaps.Reverse()],
        MostAWeek = constraints.MostAWeek,
    };

    internal static PlacementConstraints With(PlacementConstraints constraints, Closure closure) => new()
    {
        Closures = [.. constraints.Closures, closure],
        Busy = constraints.Busy,
        Preferred = constraints.Preferred,
        Fixed = constraints.Fixed,
        Gaps = constraints.Gaps,
        MostAWeek = constraints.MostAWeek,
    };

    /// <summary>The same constraints with every date of the schedule fixed, and one more.</summary>
    internal static PlacementConstraints FixAll(PlacementConstraints constraints, Schedule schedule, FixedDate more) => new()
    {
        Closures = constraints.Closures,
        Busy = constraints.Busy,
        Gaps = constraints.Gaps,
        MostAWeek = constraints.MostAWeek,
        Fixed = [.. schedule.Counted().Select(session => new FixedDate(session.Id, session.Date)), more],
    };
}
