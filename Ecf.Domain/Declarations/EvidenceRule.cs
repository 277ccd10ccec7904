namespace Ecf.Domain.Declarations;

/// <summary>Which evidence counts for which declaration.</summary>
/// <remarks>Source: DfE, register early career teachers, evidence types by contract period and declaration type.</remarks>
public static class EvidenceRule
{
    /// <summary>The engagement, in whole percent, that retained-2 and completed rest on from cohort 2025.</summary>
    public const int EngagementNeeded = 75;

    private static readonly DeclarationEvidence[] Simple =
        [DeclarationEvidence.TrainingEventAttended, DeclarationEvidence.SelfStudyMaterialCompleted, DeclarationEvidence.Other];

    private static readonly DeclarationEvidence[] Detailed =
    [
        DeclarationEvidence.TrainingEventAttended, DeclarationEvidence.SelfStudyMaterialCompleted, DeclarationEvidence.MaterialsEngagedWithOffline,
        DeclarationEvidence.Other,
    ];

    private static readonly DeclarationEvidence[] Engaged = [DeclarationEvidence.Engagement75Met, DeclarationEvidence.Engagement75MetReduced];

    /// <summary>The evidence that counts; none for a declaration that the role does not have in the cohort.</summary>
    /// <param name="role">ECT or mentor.</param>
    /// <param name="cohort">The cohort: 2021 or later.</param>
    /// <param name="type">The declaration.</param>
    public static IReadOnlyList<DeclarationEvidence> Allowed(ParticipantRole role, int cohort, DeclarationType type) => (cohort < DeclarationTypes.FirstDetailedCohort, role, type) switch
    {
        (true, ParticipantRole.Mentor, _) when DeclarationTypes.IsExtended(type) => [],
        (true, _, _) => Simple,
        (_, ParticipantRole.Mentor, DeclarationType.Started) => Detailed,
        (_, ParticipantRole.Mentor, DeclarationType.Completed) => Engaged,
        (_, ParticipantRole.Mentor, _) => [],
        (_, _, DeclarationType.Retained2) => Engaged,
        (_, _, DeclarationType.Completed) => [.. Engaged, DeclarationEvidence.OneTermInduction],
        _ => Detailed,
    };

    /// <summary>Whether a declaration is refused without evidence: all from cohort 2025 on, and before it all but started.</summary>
    public static bool IsRequired(int cohort, DeclarationType type) => cohort >= DeclarationTypes.FirstDetailedCohort || type != DeclarationType.Started;

    /// <summary>Whether the declaration rests on 75% engagement.</summary>
    public static bool NeedsEngagement(ParticipantRole role, int cohort, DeclarationType type) =>
        Allowed(role, cohort, type).Contains(DeclarationEvidence.Engagement75Met);
}
