namespace Ecf.Domain.Attendance;

/// <summary>The figures of the hours ledger. What each means is defined once, in <see cref="HoursFigures"/>.</summary>
public enum HoursFigure
{
    /// <summary>All that the programme asks of the person.</summary>
    Required,

    /// <summary>The required hours whose date has passed.</summary>
    Due,

    /// <summary>The due hours that were attended.</summary>
    Attended,

    /// <summary>The due hours that no mark speaks of.</summary>
    Unrecorded,

    /// <summary>The due hours that were missed.</summary>
    Shortfall,

    /// <summary>Required less due.</summary>
    StillToCome,

    /// <summary>Attended and still to come together.</summary>
    Forecast,

    /// <summary>The hours of a mentor's training that schools are funded for.</summary>
    Funded,
}
