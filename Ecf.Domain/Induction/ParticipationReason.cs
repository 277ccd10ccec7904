namespace Ecf.Domain.Induction;

/// <summary>Why training was deferred or withdrawn from, as the Department for Education's register early career teachers service lists it.</summary>
/// <remarks>Source: github.com/DFE-Digital/register-early-career-teachers-public, db/schema.rb, retrieved 2026-11-23.</remarks>
public enum ParticipationReason
{
    /// <summary>Deferred after a death.</summary>
    Bereavement,

    /// <summary>Deferred for a long illness.</summary>
    LongTermSickness,

    /// <summary>Deferred for maternity, paternity, adoption or shared parental leave.</summary>
    ParentalLeave,

    /// <summary>Deferred for a career break.</summary>
    CareerBreak,

    /// <summary>Withdrawn: no longer a teacher.</summary>
    LeftTeachingProfession,

    /// <summary>Withdrawn: now at a school that trains elsewhere.</summary>
    MovedSchool,

    /// <summary>Withdrawn, of mentors alone: no longer a mentor.</summary>
    MentorNoLongerBeingMentor,

    /// <summary>Withdrawn: the school now gives the training itself.</summary>
    SwitchedToSchoolLed,

    /// <summary>Withdrawn: another lead provider gives the training now.</summary>
    ChangedLeadProvider,

    /// <summary>Deferred or withdrawn for any other reason.</summary>
    Other,
}
