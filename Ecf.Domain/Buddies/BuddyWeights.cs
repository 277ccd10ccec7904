namespace Ecf.Domain.Buddies;

/// <summary>What a hub thinks each link between two buddies worth. Only their proportion matters.</summary>
public sealed record BuddyWeights
{
    /// <summary>The largest weight: 100,000.</summary>
    public const int Most = 100_000;

    /// <summary>Weights of a hub.</summary>
    /// <param name="ownSchool">For two mentors of one school, from 0 to 100,000.</param>
    /// <param name="otherSchool">For two mentors of different schools, from 0 to 100,000.</param>
    /// <param name="sameSubject">For two mentors who share a subject, beside the one for their schools, from 0 to 100,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">A weight is below 0 or above 100,000.</exception>
    public BuddyWeights(int ownSchool, int otherSchool, int sameSubject) =>
        (OwnSchool, OtherSchool, SameSubject) = (Checked(ownSchool), Checked(otherSchool), Checked(sameSubject));

    /// <summary>Where a hub says nothing: 1 for the own school, 2 for another, 3 for a subject in common.</summary>
    public static BuddyWeights Usual { get; } = new(1, 2, 3);

    /// <summary>For two mentors of one school.</summary>
    public int OwnSchool { get; }

    /// <summary>For two mentors of different schools.</summary>
    public int OtherSchool { get; }

    /// <summary>For two mentors who share a subject, beside the weight for their schools.</summary>
    public int SameSubject { get; }

    /// <summary>The most that one link can be worth.</summary>
    internal int Largest => Math.Max(OwnSchool, OtherSchool) + SameSubject;

    private static int Checked(int weight) => weight is >= 0 and <= Most
        ? weight
        : throw new ArgumentOutOfRangeException(nameof(weight), weight, $"A weight is a whole number from 0 to {Most}.");
}
