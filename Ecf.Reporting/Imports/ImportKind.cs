namespace Ecf.Reporting.Imports;

/// <summary>What the rows of a file are.</summary>
public enum ImportKind
{
    /// <summary>Schools that take part, a row each, as the register of schools exports them.</summary>
    Schools,

    /// <summary>ECTs and mentors, a row each, with the school at which they are.</summary>
    Participants,

    /// <summary>Who mentors whom, a row each time.</summary>
    Mentorships,

    /// <summary>Times that ECTs were away from work, a row each.</summary>
    Absences,

    /// <summary>Marks in registers, a row a person and session.</summary>
    Attendance,
}
