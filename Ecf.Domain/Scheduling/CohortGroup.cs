using Ecf.Domain.Programmes;

namespace Ecf.Domain.Scheduling;

/// <summary>Schools that follow one programme from one start, and the strands that they attend together.</summary>
/// <remarks>
/// A school may be in several groups of one programme and start, such as a local group and a region, as long as they share
/// different strands. A strand that nobody shares is placed for each school on its own.
/// </remarks>
public sealed class CohortGroup
{
    /// <summary>What the hub calls it, such as "north".</summary>
    public required string Id { get; init; }

    /// <summary>The programme that its members follow.</summary>
    public required Programme Programme { get; init; }

    /// <summary>The school term in which year 1 term 1 falls.</summary>
    public required TrainingStart Start { get; init; }

    /// <summary>The ids of its schools.</summary>
    public required IReadOnlyList<string> Schools { get; init; }

    /// <summary>The ids of the strands whose sessions all schools attend on one date; each is a school day of every one of them.</summary>
    public IReadOnlyList<string> Shared { get; init; } = [];

    /// <summary>Who holds the sessions of a strand, by its id. One facilitator is never in two places, in whatever groups and programmes.</summary>
    public IReadOnlyDictionary<string, string> Facilitators { get; init; } = new Dictionary<string, string>();

    /// <summary>Dates agreed already for this group; they go before those of the whole plan.</summary>
    public IReadOnlyList<FixedDate> Fixed { get; init; } = [];
}
