using Ecf.Domain.Declarations;

namespace Ecf.Domain.Examples;

/// <summary>An example of which declarations there are for whom.</summary>
public sealed class WorkedDeclarations
{
    /// <summary>Who says so.</summary>
    public required Source Source { get; init; }

    /// <summary>ECT or mentor.</summary>
    public required ParticipantRole Role { get; init; }

    /// <summary>The cohort.</summary>
    public required int Cohort { get; init; }

    /// <summary>The kind of schedule.</summary>
    public required ScheduleKind Kind { get; init; }

    /// <summary>The whole terms of a reduced induction, 1 to 5; <c>null</c> where it is not reduced.</summary>
    public int? ReducedTerms { get; init; }

    /// <summary>The terms beyond six that are declared, 0 to 3.</summary>
    public int ExtendedTerms { get; init; }

    /// <summary>The declarations, in their order.</summary>
    public required IReadOnlyList<DeclarationType> Types { get; init; }

    /// <summary>"ECT of 2024, extended by 1".</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Role.Display()} of {Cohort}, {Kind.ToString().ToLowerInvariant()}{(ReducedTerms is { } terms ? $" to {terms}" : ExtendedTerms > 0 ? $" by {ExtendedTerms}" : "")}");
}
