namespace Ecf.Domain.Buddies;

/// <summary>Two mentors who are buddies, or three where the number is odd.</summary>
public sealed class BuddyPair
{
    internal BuddyPair(IReadOnlyList<BuddyMentor> mentors, BuddyLink links) => (Mentors, Links) = (mentors, links);

    /// <summary>The buddies by id; of three, the last is the one who joins the other two.</summary>
    public IReadOnlyList<BuddyMentor> Mentors { get; }

    /// <summary>What links all of them.</summary>
    public BuddyLink Links { get; }

    /// <summary>What their links are worth to the hub; of three, the two links that are worth most.</summary>
    public int Weight { get; internal init; }

    /// <summary>Whether the hub's rules keep the two together.</summary>
    public bool IsPinned { get; internal init; }

    /// <summary>How often any two of them were buddies in earlier rounds; 0 where no repeat is made. Beyond nine for any two nobody counts.</summary>
    public int Repeats { get; internal init; }

    /// <summary>The one who joins a pair; <c>null</c> in a pair.</summary>
    public BuddyMentor? Third => Mentors.Count == 3 ? Mentors[2] : null;

    /// <summary>Why these, such as "both teach Mathematics, at different schools; not paired before"; no full stop.</summary>
    public string Sentence { get; internal init; } = "";

    /// <summary>The pair as a group of a round.</summary>
    internal BuddyGroup Group => new([.. Mentors.Select(mentor => mentor.Id)]);
}
