namespace Ecf.Domain.Induction;

/// <summary>The words of taking part: as files hold them, which are DfE's own, and as people read them.</summary>
public static class ParticipationNames
{
    private static readonly Dictionary<ParticipationReason, string> Words = new()
    {
        [ParticipationReason.Bereavement] = "bereavement",
        [ParticipationReason.LongTermSickness] = "long-term sickness",
        [ParticipationReason.ParentalLeave] = "parental leave",
        [ParticipationReason.CareerBreak] = "career break",
        [ParticipationReason.LeftTeachingProfession] = "left the teaching profession",
        [ParticipationReason.MovedSchool] = "moved school",
        [ParticipationReason.MentorNoLongerBeingMentor] = "no longer a mentor",
        [ParticipationReason.SwitchedToSchoolLed] = "switched to school-led training",
        [ParticipationReason.ChangedLeadProvider] = "changed lead provider",
        [ParticipationReason.Other] = "other",
    };

    /// <summary>The reasons by DfE's word, such as "long_term_sickness".</summary>
    public static IReadOnlyDictionary<string, ParticipationReason> Reasons { get; } = new Dictionary<string, ParticipationReason>(StringComparer.Ordinal)
    {
        ["bereavement"] = ParticipationReason.Bereavement,
        ["long_term_sickness"] = ParticipationReason.LongTermSickness,
        ["parental_leave"] = ParticipationReason.ParentalLeave,
        ["career_break"] = ParticipationReason.CareerBreak,
        ["left_teaching_profession"] = ParticipationReason.LeftTeachingProfession,
        ["moved_school"] = ParticipationReason.MovedSchool,
        ["mentor_no_longer_being_mentor"] = ParticipationReason.MentorNoLongerBeingMentor,
        ["switched_to_school_led"] = ParticipationReason.SwitchedToSchoolLed,
        ["changed_lead_provider"] = ParticipationReason.ChangedLeadProvider,
        ["other"] = ParticipationReason.Other,
    };

    /// <summary>The statuses by DfE's word, such as "deferred".</summary>
    public static IReadOnlyDictionary<string, ParticipationStatus> Statuses { get; } = new Dictionary<string, ParticipationStatus>(StringComparer.Ordinal)
    {
        ["joining"] = ParticipationStatus.Joining,
        ["active"] = ParticipationStatus.Active,
        ["deferred"] = ParticipationStatus.Deferred,
        ["withdrawn"] = ParticipationStatus.Withdrawn,
        ["completed"] = ParticipationStatus.Completed,
    };

    /// <summary>"joining", "active", "deferred", "withdrawn" or "completed".</summary>
    public static string Display(this ParticipationStatus status) => Statuses.First(word => word.Value == status).Key;

    /// <summary>As a person reads it: "long-term sickness", "no longer a mentor".</summary>
    public static string Display(this ParticipationReason reason) => Words[reason];

    /// <summary>"ECT", "mentor", "induction tutor" or "facilitator".</summary>
    public static string Display(this PersonRole role) => role switch
    {
        PersonRole.EarlyCareerTeacher => "ECT",
        PersonRole.InductionTutor => "induction tutor",
        _ => role.ToString().ToLowerInvariant(),
    };

    /// <summary>Whether a time in this status has a reason: deferred and withdrawn do, others have none.</summary>
    public static bool NeedsReason(this ParticipationStatus status) => status is ParticipationStatus.Deferred or ParticipationStatus.Withdrawn;

    /// <summary>Whether a reason goes with a status in a role: four defer, five withdraw (one of them mentors alone), and "other" does both.</summary>
    public static bool Fits(this ParticipationReason reason, ParticipationStatus status, PersonRole role) => (status, reason) switch
    {
        (ParticipationStatus.Deferred or ParticipationStatus.Withdrawn, ParticipationReason.Other) => true,
        (ParticipationStatus.Deferred, <= ParticipationReason.CareerBreak) => true,
        (ParticipationStatus.Withdrawn, ParticipationReason.MentorNoLongerBeingMentor) => role == PersonRole.Mentor,
        (ParticipationStatus.Withdrawn, > ParticipationReason.CareerBreak) => true,
        _ => false,
    };
}
