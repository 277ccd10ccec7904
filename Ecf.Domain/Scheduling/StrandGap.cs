namespace Ecf.Domain.Scheduling;

/// <summary>How far apart the sessions of a strand must lie at least.</summary>
/// <param name="Days">Calendar days from one session to the next, 1 to 365: 7 puts the next one on the same day a week later at the earliest.</param>
/// <param name="Strand">The id of the strand; <c>null</c> for every strand that has no gap of its own.</param>
/// <exception cref="ArgumentOutOfRangeException">The days are fewer than 1 or more than 365.</exception>
public sealed record StrandGap(int Days, string? Strand = null)
{
    /// <summary>Calendar days from one session to the next, 1 to 365.</summary>
    public int Days { get; } = Days is >= 1 and <= 365
        ? Days
        : throw new ArgumentOutOfRangeException(nameof(Days), Days, FormattableString.Invariant($"A gap of {Days} days is out of range: give 1 to 365."));
}
