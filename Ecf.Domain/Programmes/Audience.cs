namespace Ecf.Domain.Programmes;

/// <summary>Whom a programme is for; "ect" or "mentor" in a programme file.</summary>
public enum Audience
{
    /// <summary>Teachers in their two-year induction.</summary>
    EarlyCareerTeacher,

    /// <summary>Those who mentor them.</summary>
    Mentor,
}
