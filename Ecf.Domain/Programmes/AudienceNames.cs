namespace Ecf.Domain.Programmes;

/// <summary>The names of audiences as people read them.</summary>
public static class AudienceNames
{
    /// <summary>"Early career teachers" or "Mentors".</summary>
    public static string Display(this Audience audience) =>
        audience == Audience.Mentor ? "Mentors" : "Early career teachers";
}
