namespace Ecf.Domain.Induction;

/// <summary>What is due in an induction.</summary>
public enum DueKind
{
    /// <summary>A progress review, in a term without a formal assessment.</summary>
    ProgressReview,

    /// <summary>The formal assessment at the end of year 1.</summary>
    FirstAssessment,

    /// <summary>The formal assessment at the end of induction.</summary>
    FinalAssessment,

    /// <summary>The assessment before leaving a post between formal assessments.</summary>
    InterimAssessment,
}
