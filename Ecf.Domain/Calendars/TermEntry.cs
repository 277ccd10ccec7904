using Ecf.Domain.Reading;

namespace Ecf.Domain.Calendars;

/// <summary>One term of a year, with what the file leaves open about it.</summary>
internal sealed record TermEntry(SchoolTerm Term, Spot Spot)
{
    /// <summary>Whether the file says what the half-term is: its days, that there is none, or that it is not known.</summary>
    internal bool SaysHalfTerm { get; init; }

    /// <summary>Whether the file gives a half-term that could not be read, so that nothing can be held against the term.</summary>
    internal bool HalfTermUnread { get; init; }

    /// <summary>Whether the term is the area's and this file says nothing of it.</summary>
    internal bool Inherited { get; init; }
}
