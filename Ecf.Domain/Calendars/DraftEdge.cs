namespace Ecf.Domain.Calendars;

/// <summary>Which end of something a single day is.</summary>
internal enum DraftEdge
{
    /// <summary>Neither: the thing itself.</summary>
    None,

    /// <summary>Its first day, as in "half-term starts".</summary>
    Start,

    /// <summary>Its last day, as in "term ends".</summary>
    End,

    /// <summary>The last day in school before it, as in "school closes for half-term".</summary>
    LastIn,

    /// <summary>The first day in school after it, as in "pupils return".</summary>
    FirstBack,
}
