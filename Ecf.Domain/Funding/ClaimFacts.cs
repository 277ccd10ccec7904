namespace Ecf.Domain.Funding;

/// <summary>Everything that a claim is made of, in any order.</summary>
public sealed class ClaimFacts
{
    /// <summary>The ECTs as their induction began.</summary>
    public required IReadOnlyList<ClaimedEct> Ects { get; init => field = [.. value]; }

    /// <summary>Their mentors; a mentor without an ECT changes nothing.</summary>
    public required IReadOnlyList<ClaimedMentor> Mentors { get; init => field = [.. value]; }

    /// <summary>Moves of ECTs to other schools; none by default.</summary>
    public IReadOnlyList<ClaimedMove> Moves { get; init => field = [.. value]; } = [];

    /// <summary>Changes of mentor; none by default.</summary>
    public IReadOnlyList<ClaimedMentoring> Mentorings { get; init => field = [.. value]; } = [];

    /// <summary>What is known of schools; none by default.</summary>
    public IReadOnlyList<ClaimedSchool> Schools { get; init => field = [.. value]; } = [];
}
