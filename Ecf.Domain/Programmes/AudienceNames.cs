namespace Ecf.Domain.Programmes;

/// <summary>The names of audiences as people read them.</summary>
public static class AudienceNames
{
    /// <summary>"Early career teachers", "Mentors", "Induction tutors" or "Early career teachers and mentors".</summary>
    public static string Display(this Audience audience) => audience switch
    {
        Audience.Mentor => "Mentors",
        Audience.InductionTutor => "Induction tutors",
        Audience.Both => "Early career teachers and mentors",
        _ => "Early career teachers",
    };
}
