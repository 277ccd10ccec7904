using NodaTime;

namespace Ecf.Domain.Scheduling;

/// <summary>Days on which pupils are in school and yet no training can be held, such as mock exams or a parents' evening.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day; the same as the first for a single day.</param>
/// <param name="Name">What keeps people busy, as it will be shown.</param>
/// <remarks>Mentor meetings and the deadlines of self-paced work may still fall in it; on a closure they may not.</remarks>
/// <exception cref="ArgumentException">The last day is before the first.</exception>
public sealed record BusyPeriod(LocalDate First, LocalDate Last, string Name)
{
    /// <summary>The last day; the same as the first for a single day.</summary>
    public LocalDate Last { get; } = Last >= First
        ? Last
        : throw new ArgumentException($"A busy period cannot end on {Last:uuuu-MM-dd}, before it starts on {First:uuuu-MM-dd}.", nameof(Last));
}
