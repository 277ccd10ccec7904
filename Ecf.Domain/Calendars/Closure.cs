using NodaTime;

namespace Ecf.Domain.Calendars;

/// <summary>Days on which the school is shut for a reason of its own, such as an election or snow.</summary>
/// <param name="First">The first day shut.</param>
/// <param name="Last">The last day shut; the same as the first for a single day.</param>
/// <param name="Name">The reason, as it will be shown.</param>
/// <exception cref="ArgumentException">The last day is before the first.</exception>
public sealed record Closure(LocalDate First, LocalDate Last, string Name)
{
    /// <summary>The last day shut; the same as the first for a single day.</summary>
    public LocalDate Last { get; } = Last >= First
        ? Last
        : throw new ArgumentException($"A closure cannot end on {Last:uuuu-MM-dd}, before it starts on {First:uuuu-MM-dd}.", nameof(Last));

    /// <summary>Whether the school is shut on a day for this reason.</summary>
    public bool Covers(LocalDate date) => First <= date && date <= Last;
}
