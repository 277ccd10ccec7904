namespace Ecf.Domain.Programmes;

/// <summary>The hours of a programme about which a contract makes a rule; "training" and so on in a file of rules.</summary>
public enum ContractShare
{
    /// <summary>Events, groups, webinars and the like: all that is neither study on one's own, nor mentoring, nor review.</summary>
    Training,

    /// <summary>Study on one's own, before and after sessions included.</summary>
    SelfStudy,

    /// <summary>Sessions of mentor and ECT, observations included.</summary>
    Mentoring,

    /// <summary>Training and study on one's own together: what a mentor is funded for.</summary>
    TrainingAndSelfStudy,
}
