using Ecf.Domain.Calendars;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;

namespace Ecf.Domain.Buddies;

/// <summary>What a mentor trains by, as far as sessions with a buddy are to be dated.</summary>
public sealed class BuddyTraining
{
    /// <summary>The mentor's id.</summary>
    public required string Mentor { get; init; }

    /// <summary>The programme that the mentor follows.</summary>
    public required Programme Programme { get; init; }

    /// <summary>The school term in which year 1 term 1 falls.</summary>
    public required TrainingStart Start { get; init; }

    /// <summary>The calendar of the mentor's school.</summary>
    public required TermCalendar Calendar { get; init; }

    /// <summary>Days on which the mentor's school alone is shut. None by default.</summary>
    public IReadOnlyList<Closure> Closures { get; init; } = [];

    /// <summary>Days on which the mentor has no time. None by default.</summary>
    public IReadOnlyList<BusyPeriod> Busy { get; init; } = [];
}
