using NodaTime;

namespace Ecf.Reporting.Calendars;

/// <summary>An event of whole days, as a diary shows it at the top of the day.</summary>
/// <param name="Uid">Its identity, which never changes while it is the same thing, such as "nottingham-city-2025-26-autumn-half-term@ecf". A diary that has it already replaces it.</param>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day, inclusive.</param>
/// <param name="Summary">What the diary shows.</param>
/// <param name="Description">More about it; <c>null</c> for nothing.</param>
/// <exception cref="ArgumentException">It ends before it starts, or has no identity.</exception>
public sealed record DayEvent(string Uid, LocalDate First, LocalDate Last, string Summary, string? Description = null)
{
    /// <summary>Its identity.</summary>
    public string Uid { get; } = string.IsNullOrWhiteSpace(Uid) ? throw new ArgumentException("An event needs an identity that stays the same.", nameof(Uid)) : Uid;

    /// <summary>Its last day, inclusive.</summary>
    public LocalDate Last { get; } = Last >= First
        ? Last
        : throw new ArgumentException($"An event cannot end on {Last:uuuu-MM-dd}, before it starts on {First:uuuu-MM-dd}.", nameof(Last));
}
