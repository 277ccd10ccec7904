using NodaTime;

namespace Ecf.Domain.Scheduling;

/// <summary>A day of the week, and perhaps a time of it, on which sessions are best held.</summary>
/// <param name="Day">The day of the week.</param>
/// <param name="Strand">The id of the strand that prefers it; <c>null</c> for every strand that has no preference of its own.</param>
/// <param name="From">When the time begins; <c>null</c> where any time of that day will do.</param>
/// <param name="To">When it ends; <c>null</c> for an open end. A session longer than the time does not prefer it.</param>
/// <remarks>A preference is a wish: where no such day is left in the term, another school day is taken.</remarks>
/// <exception cref="ArgumentException">The end is not after the beginning, or there is an end without a beginning.</exception>
public sealed record PreferredTime(IsoDayOfWeek Day, string? Strand = null, LocalTime? From = null, LocalTime? To = null)
{
    /// <summary>When it ends; <c>null</c> for an open end.</summary>
    public LocalTime? To { get; } = To is null || From < To
        ? To
        : throw new ArgumentException($"A preferred time cannot run from {From?.ToString("HH:mm", null) ?? "nothing"} to {To:HH:mm}; give a beginning before its end.", nameof(To));

    internal int FirstMinute => MinuteOf(From ?? LocalTime.Midnight);

    internal int LastMinute => To is { } end ? MinuteOf(end) : WholeDay;

    /// <summary>The minutes of a day.</summary>
    internal const int WholeDay = 24 * 60;

    internal static int MinuteOf(LocalTime time) => (time.Hour * 60) + time.Minute;
}
