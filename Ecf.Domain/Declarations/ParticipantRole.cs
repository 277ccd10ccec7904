namespace Ecf.Domain.Declarations;

/// <summary>In which part a person is trained. One person may be trained in both, one after the other.</summary>
public enum ParticipantRole
{
    /// <summary>An early career teacher in induction.</summary>
    EarlyCareerTeacher,

    /// <summary>A mentor of early career teachers.</summary>
    Mentor,
}
