namespace Ecf.Domain.Scheduling;

/// <summary>The kinds of what stands against a session on a day: first those of the calendar, then those of other sessions.</summary>
internal enum RefusalKind
{
    /// <summary>The calendar says that it is no school day.</summary>
    NoSchool,

    /// <summary>The day lies outside the term, or for a fixed date outside all six.</summary>
    OutsideTerm,

    /// <summary>The school is shut for a reason of its own.</summary>
    Closed,

    /// <summary>A busy period.</summary>
    Busy,

    /// <summary>The day lies before those that may change.</summary>
    Past,

    /// <summary>Another session is on that day.</summary>
    Taken,

    /// <summary>The week has as many sessions as it may.</summary>
    WeekFull,

    /// <summary>Another session of the strand is nearer than it may be.</summary>
    TooClose,

    /// <summary>The facilitator holds another session then.</summary>
    FacilitatorElsewhere,
}
