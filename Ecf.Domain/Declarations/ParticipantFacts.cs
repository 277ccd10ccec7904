using NodaTime;

namespace Ecf.Domain.Declarations;

/// <summary>What declarations must know of one person in one role.</summary>
/// <remarks>For facts typed by people use <see cref="Check"/>, which returns everything that is wrong.</remarks>
public sealed class ParticipantFacts
{
    /// <summary>The teacher reference number as text, or the hub's own id.</summary>
    public required string Id { get; init; }

    /// <summary>ECT or mentor.</summary>
    public required ParticipantRole Role { get; init; }

    /// <summary>The cohort that declarations are made in.</summary>
    public required int Cohort { get; init; }

    /// <summary>The schedule.</summary>
    public required ScheduleId Schedule { get; init; }

    /// <summary>The first day of training.</summary>
    public required LocalDate Start { get; init; }

    /// <summary>Whether the person works part-time. Default <c>false</c>.</summary>
    public bool PartTime { get; init; }

    /// <summary>The whole terms of a reduced induction, 1 to 5; <c>null</c> where it is not reduced or not yet known.</summary>
    public int? ReducedTerms { get; init; }

    /// <summary>The terms beyond six that are declared, 0 to 3. Default 0.</summary>
    public int ExtendedTerms { get; init; }

    /// <summary>Whether an appropriate body has recorded the start of induction, without which nothing of an ECT becomes eligible; <c>null</c> where not known.</summary>
    public bool? InductionRecorded { get; init; }

    /// <summary>Engagement so far in whole percent, cut and not rounded, 0 to 100; <c>null</c> where nothing was due yet.</summary>
    public int? EngagementPercent { get; init; }

    /// <summary>The times in which training paused, the earliest first.</summary>
    public IReadOnlyList<Deferral> Deferrals { get; init; } = [];

    /// <summary>The withdrawal, or <c>null</c> while the person is in training.</summary>
    public Withdrawal? Withdrawal { get; init; }

    /// <summary>What was declared so far, in any order.</summary>
    public IReadOnlyList<Declaration> Declarations { get; init; } = [];

    /// <summary>The declarations that the person's training brings, in their order: those of the schedule, of a reduced induction, and of each extended term.</summary>
    public IReadOnlyList<DeclarationType> Types => ReducedTerms is { } terms && Schedule.Kind == ScheduleKind.Reduced && Role == ParticipantRole.EarlyCareerTeacher
        ? DeclarationTypes.Reduced(terms)
        : [.. DeclarationTypes.For(Role, Cohort, Schedule.Kind).Where(type => !DeclarationTypes.IsExtended(type) || type - DeclarationType.Extended1 < ExtendedTerms)];

    /// <summary>The facts, or everything that contradicts them at once.</summary>
    /// <param name="name">The name that findings give as the file. Default "participant".</param>
    /// <returns>Errors for a schedule of the other role, days out of order, two standing declarations of one type, evidence that does not count.</returns>
    public ReadResult<ParticipantFacts> Check(string name = "participant")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var findings = ParticipantChecks.Of(this, name);
        return new(findings.Any(finding => finding.Severity == Severity.Error) ? null : this, findings);
    }

    /// <summary>The declaration of a type that stands, or <c>null</c>.</summary>
    internal Declaration? Standing(DeclarationType type) => Declarations
        .Where(declaration => declaration.Type == type && declaration.Role == Role && declaration.State.Stands())
        .OrderBy(declaration => declaration.Date).ThenBy(declaration => declaration.Attempt).LastOrDefault();
}
