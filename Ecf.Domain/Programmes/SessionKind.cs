namespace Ecf.Domain.Programmes;

/// <summary>What sort of session it is; "local-group" and so on in a programme file.</summary>
public enum SessionKind
{
    /// <summary>The source does not say.</summary>
    Unspecified,

    /// <summary>A training event, often for a whole region.</summary>
    Event,

    /// <summary>A small group of near schools.</summary>
    LocalGroup,

    /// <summary>A conference.</summary>
    Conference,

    /// <summary>A seminar.</summary>
    Seminar,

    /// <summary>A clinic: practice of one thing, with help.</summary>
    Clinic,

    /// <summary>A webinar.</summary>
    Webinar,

    /// <summary>A meeting of an online community.</summary>
    OnlineCommunity,

    /// <summary>Peers among themselves, such as a mentor with a buddy.</summary>
    PeerToPeer,

    /// <summary>Videos, readings and quizzes on one's own.</summary>
    SelfStudy,

    /// <summary>A session of mentor or coach with the ECT.</summary>
    MentorSession,

    /// <summary>Seeing somebody teach, or being seen.</summary>
    Observation,

    /// <summary>A visit to another school.</summary>
    SchoolVisit,

    /// <summary>An inquiry into one's own practice.</summary>
    Inquiry,

    /// <summary>A progress review of the induction.</summary>
    ProgressReview,

    /// <summary>A formal assessment of the induction.</summary>
    FormalAssessment,

    /// <summary>What is to be done before another session.</summary>
    PreWork,

    /// <summary>What is to be done after another session.</summary>
    PostWork,
}
