namespace Ecf.Domain.Induction;

/// <summary>What somebody is in the induction of early career teachers.</summary>
public enum PersonRole
{
    /// <summary>Qualified, and in the two years of induction.</summary>
    EarlyCareerTeacher,

    /// <summary>Guides an ECT and does not assess.</summary>
    Mentor,

    /// <summary>Reviews and assesses the ECTs of a school.</summary>
    InductionTutor,

    /// <summary>Holds sessions of the training.</summary>
    Facilitator,
}
