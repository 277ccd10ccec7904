namespace Ecf.Domain.Declarations;

/// <summary>On what a declaration rests.</summary>
public enum DeclarationEvidence
{
    /// <summary>A training event was attended.</summary>
    TrainingEventAttended,

    /// <summary>Self-study material was completed.</summary>
    SelfStudyMaterialCompleted,

    /// <summary>Materials were worked with offline. From cohort 2025.</summary>
    MaterialsEngagedWithOffline,

    /// <summary>75% engagement was met. From cohort 2025.</summary>
    Engagement75Met,

    /// <summary>75% engagement was met in a reduced induction. From cohort 2025.</summary>
    Engagement75MetReduced,

    /// <summary>The induction was one term long. From cohort 2025.</summary>
    OneTermInduction,

    /// <summary>Something else that the provider holds.</summary>
    Other,
}
