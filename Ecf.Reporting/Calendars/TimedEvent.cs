using NodaTime;

namespace Ecf.Reporting.Calendars;

/// <summary>An event from one time to another, as a diary draws it within the day.</summary>
/// <param name="Uid">Its identity, which never changes while it is the same thing. A diary that has it already replaces it.</param>
/// <param name="Start">When it begins on the clocks of an English school (Europe/London).</param>
/// <param name="End">When it ends on the same clocks, after it begins.</param>
/// <param name="Summary">What the diary shows.</param>
/// <param name="Description">More about it; <c>null</c> for nothing.</param>
/// <exception cref="ArgumentException">It does not end after it begins, or has no identity.</exception>
public sealed record TimedEvent(string Uid, LocalDateTime Start, LocalDateTime End, string Summary, string? Description = null)
{
    /// <summary>Its identity.</summary>
    public string Uid { get; } = string.IsNullOrWhiteSpace(Uid) ? throw new ArgumentException("An event needs an identity that stays the same.", nameof(Uid)) : Uid;

    /// <summary>When it ends, after it begins.</summary>
    public LocalDateTime End { get; } = End > Start
        ? End
        : throw new ArgumentException(FormattableString.Invariant(
            $"An event cannot end at {End:uuuu-MM-dd HH:mm} when it begins at {Start:uuuu-MM-dd HH:mm}; one without a length is an event of its day."), nameof(End));
}
