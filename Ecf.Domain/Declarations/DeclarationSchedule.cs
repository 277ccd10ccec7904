namespace Ecf.Domain.Declarations;

/// <summary>One of the twelve schedules in one cohort: its milestones. Not a schedule of sessions.</summary>
public sealed class DeclarationSchedule
{
    /// <summary>Which of the twelve.</summary>
    public required ScheduleId Id { get; init; }

    /// <summary>Its milestones in the order of the file.</summary>
    public required IReadOnlyList<Milestone> Milestones { get; init; }

    /// <summary>Where it stands in its file.</summary>
    internal string Path { get; init; } = "$";

    /// <summary>The milestone of a declaration for a role, or <c>null</c> where the schedule has none.</summary>
    public Milestone? Find(DeclarationType type, ParticipantRole role) =>
        Milestones.FirstOrDefault(milestone => milestone.Type == type && milestone.IsFor(role));
}
