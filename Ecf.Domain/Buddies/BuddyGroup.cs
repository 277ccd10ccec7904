namespace Ecf.Domain.Buddies;

/// <summary>The buddies of one group in a round: two, or three where the number was odd.</summary>
/// <param name="mentors">Their ids; of three, the last is the one who joined the other two.</param>
public sealed class BuddyGroup(params IReadOnlyList<string> mentors)
{
    /// <summary>Their ids; of three, the last is the one who joined the other two.</summary>
    public IReadOnlyList<string> Mentors { get; } = [.. mentors ?? throw new ArgumentNullException(nameof(mentors))];

    /// <summary>The id of the one who joined a pair; <c>null</c> in a pair.</summary>
    public string? Third => Mentors.Count == 3 ? Mentors[2] : null;
}
