using NodaTime;

namespace Ecf.Domain.Buddies;

/// <summary>A mentor as far as buddies are concerned.</summary>
public sealed class BuddyMentor
{
    /// <summary>What the hub knows the mentor by, such as a teacher reference number. The order of ids decides where all else is equal.</summary>
    public required string Id { get; init; }

    /// <summary>The name, as reasons give it.</summary>
    public required string Name { get; init; }

    /// <summary>The id of the school, such as its unique reference number; equal ids are one school.</summary>
    public required string School { get; init; }

    /// <summary>The subjects or phases taught, such as "Mathematics"; capitals and outer spaces make no difference. None by default.</summary>
    public IReadOnlyList<string> Subjects { get; init; } = [];

    /// <summary>The first day of taking part; <c>null</c> for from the beginning.</summary>
    public LocalDate? FirstDay { get; init; }

    /// <summary>The last day of taking part; <c>null</c> while it goes on.</summary>
    public LocalDate? LastDay { get; init; }

    /// <summary>Whether the mentor takes part on a day, the first and last included.</summary>
    public bool TakesPartOn(LocalDate day) => !(day < FirstDay) && !(day > LastDay);
}
