namespace Ecf.Domain.Programmes;

/// <summary>Whom a programme or one of its sessions is for; "ect", "mentor", "induction-tutor" or "both" in a programme file.</summary>
public enum Audience
{
    /// <summary>Teachers in their two-year induction.</summary>
    EarlyCareerTeacher,

    /// <summary>Those who mentor them.</summary>
    Mentor,

    /// <summary>Those who lead induction at a school.</summary>
    InductionTutor,

    /// <summary>Early career teachers together with their mentors, such as at a joint conference.</summary>
    Both,
}
