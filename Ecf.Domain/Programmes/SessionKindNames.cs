namespace Ecf.Domain.Programmes;

/// <summary>The names of the kinds of session as people read them.</summary>
public static class SessionKindNames
{
    /// <summary>"Local group", "Webinar", "Mentor session" and so on.</summary>
    public static string Display(this SessionKind kind) => kind switch
    {
        SessionKind.LocalGroup => "Local group",
        SessionKind.OnlineCommunity => "Online community",
        SessionKind.PeerToPeer => "Peer to peer",
        SessionKind.SelfStudy => "Self-study",
        SessionKind.MentorSession => "Mentor session",
        SessionKind.SchoolVisit => "School visit",
        SessionKind.ProgressReview => "Progress review",
        SessionKind.FormalAssessment => "Formal assessment",
        SessionKind.PreWork => "Work before a session",
        SessionKind.PostWork => "Work after a session",
        _ => kind.ToString(),
    };
}
