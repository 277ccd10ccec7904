using NodaTime;

namespace Ecf.Domain.Declarations;

/// <summary>One declaration of a person's training: from when to when, when it pays, on what it rests, and what is missing.</summary>
public sealed class DueDeclaration
{
    /// <summary>Whose it is, as in <see cref="ParticipantFacts.Id"/>.</summary>
    public required string Person { get; init; }

    /// <summary>In which role.</summary>
    public required ParticipantRole Role { get; init; }

    /// <summary>The cohort.</summary>
    public required int Cohort { get; init; }

    /// <summary>The schedule.</summary>
    public required ScheduleId Schedule { get; init; }

    /// <summary>What is declared.</summary>
    public required DeclarationType Type { get; init; }

    /// <summary>How it stands.</summary>
    public required DueStatus Status { get; init; }

    /// <summary>The first day that can be declared, or <c>null</c> where none is known.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The deadline, or <c>null</c> for an open end.</summary>
    public LocalDate? To { get; init; }

    /// <summary>The payments of its milestone; none where no day is published.</summary>
    public IReadOnlyList<MilestonePayment> Payments { get; init; } = [];

    /// <summary>The day it pays if declared on the day asked for, or on the first day that it can be; that of the declaration where one was made. <c>null</c> where not known, as for what is late.</summary>
    public LocalDate? Pays { get; init; }

    /// <summary>The evidence that counts.</summary>
    public required IReadOnlyList<DeclarationEvidence> Evidence { get; init; }

    /// <summary>The engagement needed in percent: 75, or <c>null</c> where it rests on none.</summary>
    public int? EngagementNeeded { get; init; }

    /// <summary>The engagement so far in whole percent, or <c>null</c> where nothing was due yet.</summary>
    public int? EngagementPercent { get; init; }

    /// <summary>The declaration on record, or <c>null</c>.</summary>
    public Declaration? Made { get; init; }

    /// <summary>What is still missing, a sentence each; none where nothing is.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>Why it cannot be declared on the day asked for; none where it can.</summary>
    public required IReadOnlyList<Refusal> Refusals { get; init; }

    /// <summary>Where the dates were found, or <c>null</c> where none are held.</summary>
    public Source? Source { get; init; }

    /// <summary>What to do next, in one sentence.</summary>
    public required string NextStep { get; init; }
}
