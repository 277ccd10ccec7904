using Ecf.Domain.Calendars;

namespace Ecf.Domain.Scheduling;

/// <summary>What a placement must respect, or prefer, beside the calendar. The order of the lists makes no difference.</summary>
/// <remarks>
/// They bind the counted sessions. Self-paced work and mentor meetings keep off closures and take no notice of the rest.
/// </remarks>
public sealed class PlacementConstraints
{
    /// <summary>No constraint: the calendar alone decides.</summary>
    public static PlacementConstraints None { get; } = new();

    /// <summary>Days of the week and times that sessions prefer; a wish, not a condition.</summary>
    public IReadOnlyList<PreferredTime> Preferred { get; init; } = [];

    /// <summary>Dates agreed already, one at most for a session.</summary>
    public IReadOnlyList<FixedDate> Fixed { get; init; } = [];

    /// <summary>Days on which this school is shut, beside those of its calendar.</summary>
    public IReadOnlyList<Closure> Closures { get; init; } = [];

    /// <summary>Days on which no training can be held, such as mock exams.</summary>
    public IReadOnlyList<BusyPeriod> Busy { get; init; } = [];

    /// <summary>The least distance between sessions of a strand, one at most for a strand.</summary>
    public IReadOnlyList<StrandGap> Gaps { get; init; } = [];

    /// <summary>The most counted sessions that one person has in a week from Monday to Sunday, 1 or more; <c>null</c> for no limit.</summary>
    public int? MostAWeek { get; init; }
}
