namespace Ecf.Domain.Programmes;

/// <summary>The words of a programme file.</summary>
internal static class ProgrammeWords
{
    internal static IReadOnlyDictionary<string, Audience> Audiences { get; } = new Dictionary<string, Audience>(StringComparer.Ordinal)
    {
        ["ect"] = Audience.EarlyCareerTeacher,
        ["mentor"] = Audience.Mentor,
        ["induction-tutor"] = Audience.InductionTutor,
        ["both"] = Audience.Both,
    };

    internal static IReadOnlyDictionary<string, Delivery> Deliveries { get; } = new Dictionary<string, Delivery>(StringComparer.Ordinal)
    {
        ["face-to-face"] = Delivery.FaceToFace,
        ["online"] = Delivery.Online,
        ["self-study"] = Delivery.SelfStudy,
        ["in-school"] = Delivery.InSchool,
        ["unspecified"] = Delivery.Unspecified,
    };

    internal static IReadOnlyDictionary<string, SessionKind> Kinds { get; } = new Dictionary<string, SessionKind>(StringComparer.Ordinal)
    {
        ["event"] = SessionKind.Event,
        ["local-group"] = SessionKind.LocalGroup,
        ["conference"] = SessionKind.Conference,
        ["seminar"] = SessionKind.Seminar,
        ["clinic"] = SessionKind.Clinic,
        ["webinar"] = SessionKind.Webinar,
        ["online-community"] = SessionKind.OnlineCommunity,
        ["peer-to-peer"] = SessionKind.PeerToPeer,
        ["self-study"] = SessionKind.SelfStudy,
        ["mentor-session"] = SessionKind.MentorSession,
        ["observation"] = SessionKind.Observation,
        ["school-visit"] = SessionKind.SchoolVisit,
        ["inquiry"] = SessionKind.Inquiry,
        ["progress-review"] = SessionKind.ProgressReview,
        ["formal-assessment"] = SessionKind.FormalAssessment,
        ["pre-work"] = SessionKind.PreWork,
        ["post-work"] = SessionKind.PostWork,
        ["unspecified"] = SessionKind.Unspecified,
    };

    internal static IReadOnlyDictionary<string, Deliverer> Deliverers { get; } = new Dictionary<string, Deliverer>(StringComparer.Ordinal)
    {
        ["lead-provider"] = Deliverer.LeadProvider,
        ["delivery-partner"] = Deliverer.DeliveryPartner,
        ["school"] = Deliverer.School,
        ["unspecified"] = Deliverer.Unspecified,
    };

    internal static IReadOnlyDictionary<string, Timetabling> Timetablings { get; } = new Dictionary<string, Timetabling>(StringComparer.Ordinal)
    {
        ["teaching-time"] = Timetabling.TeachingTime,
        ["teaching-time-or-after-school"] = Timetabling.TeachingTimeOrAfterSchool,
        ["after-school"] = Timetabling.AfterSchool,
        ["unspecified"] = Timetabling.Unspecified,
    };

    internal static IReadOnlyDictionary<string, Cadence> Intervals { get; } = new Dictionary<string, Cadence>(StringComparer.Ordinal)
    {
        ["week"] = Cadence.Weekly,
        ["fortnight"] = Cadence.Fortnightly,
    };

    internal static IReadOnlyDictionary<string, Recurrence> Recurrences { get; } = new Dictionary<string, Recurrence>(StringComparer.Ordinal)
    {
        ["term"] = Recurrence.EachTerm,
        ["half-term"] = Recurrence.EachHalfTerm,
    };

    internal static IReadOnlyDictionary<string, Provenance> Provenances { get; } = new Dictionary<string, Provenance>(StringComparer.Ordinal)
    {
        ["stated"] = Provenance.Stated,
        ["reconstructed"] = Provenance.Reconstructed,
    };

    internal static IReadOnlyDictionary<string, ContractShare> Shares { get; } = new Dictionary<string, ContractShare>(StringComparer.Ordinal)
    {
        ["training"] = ContractShare.Training,
        ["self-study"] = ContractShare.SelfStudy,
        ["mentoring"] = ContractShare.Mentoring,
        ["training-and-self-study"] = ContractShare.TrainingAndSelfStudy,
    };

    /// <summary>"template" stands in no file: it is what a programme file is.</summary>
    internal static IReadOnlyDictionary<string, ProgrammeVariant> Variants { get; } = new Dictionary<string, ProgrammeVariant>(StringComparer.Ordinal)
    {
        ["hub"] = ProgrammeVariant.Hub,
        ["september-start"] = ProgrammeVariant.SeptemberStart,
        ["january-start"] = ProgrammeVariant.JanuaryStart,
        ["april-start"] = ProgrammeVariant.AprilStart,
        ["reduced"] = ProgrammeVariant.Reduced,
        ["part-time"] = ProgrammeVariant.PartTime,
        ["extended"] = ProgrammeVariant.Extended,
    };

    /// <summary>The word that stands for a value: the way back.</summary>
    internal static string For<T>(this IReadOnlyDictionary<string, T> words, T value)
        where T : struct, Enum =>
        words.First(word => EqualityComparer<T>.Default.Equals(word.Value, value)).Key;

    /// <summary>The word that stands for a value, or none where it goes without saying.</summary>
    internal static string? Unless<T>(this IReadOnlyDictionary<string, T> words, T value, T understood)
        where T : struct, Enum =>
        EqualityComparer<T>.Default.Equals(value, understood) ? null : words.For(value);
}
