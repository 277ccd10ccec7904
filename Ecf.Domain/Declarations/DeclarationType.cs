namespace Ecf.Domain.Declarations;

/// <summary>What a lead provider declares of a person's training: one for each of the six terms, and up to three more.</summary>
public enum DeclarationType
{
    /// <summary>Training has begun: output 1.</summary>
    Started,

    /// <summary>Still in training at the first retention point: output 2.</summary>
    Retained1,

    /// <summary>At the second, the end of year 1: output 3. From cohort 2025 an ECT must have met 75% engagement.</summary>
    Retained2,

    /// <summary>At the third: output 4.</summary>
    Retained3,

    /// <summary>At the fourth: output 5.</summary>
    Retained4,

    /// <summary>Training is complete: output 6. From cohort 2025 75% engagement must have been met.</summary>
    Completed,

    /// <summary>A first term beyond six: ECTs on an extended schedule only.</summary>
    Extended1,

    /// <summary>A second term beyond six.</summary>
    Extended2,

    /// <summary>A third and last term beyond six.</summary>
    Extended3,
}
