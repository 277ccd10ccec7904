namespace Ecf.Domain.Declarations;

/// <summary>Why training with a provider ends before completion, in DfE's words.</summary>
public enum WithdrawalReason
{
    /// <summary>The person no longer teaches.</summary>
    LeftTeachingProfession,

    /// <summary>The person went to a school that trains with another provider.</summary>
    MovedSchool,

    /// <summary>The mentor stopped mentoring: mentors only.</summary>
    MentorNoLongerBeingMentor,

    /// <summary>The school trains by itself now; before 2025 "school left the full induction programme".</summary>
    SwitchedToSchoolLed,

    /// <summary>Another lead provider trains the person now.</summary>
    ChangedLeadProvider,

    /// <summary>Anything else.</summary>
    Other,
}
