namespace Ecf.Domain.Buddies;

/// <summary>A pair that is not as it was, or is new.</summary>
/// <param name="before">The ids of the pair as it was; none where it is new.</param>
/// <param name="sentence">What became of it and why.</param>
public sealed class BuddyChange(IReadOnlyList<string> before, string sentence)
{
    /// <summary>The ids of the pair as it was; none where the pair is of mentors who are new.</summary>
    public IReadOnlyList<string> Before { get; } = [.. before ?? throw new ArgumentNullException(nameof(before))];

    /// <summary>What became of it and why, such as "Asha Patel and Ben Cole part: Ben Cole took part until 28 February 2026; Asha Patel is now with …"; no full stop.</summary>
    public string Sentence { get; } = sentence ?? throw new ArgumentNullException(nameof(sentence));
}
