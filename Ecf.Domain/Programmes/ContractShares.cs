namespace Ecf.Domain.Programmes;

/// <summary>To which share of a contract a session belongs: by its kind, and where that is not given by its delivery.</summary>
internal static class ContractShares
{
    /// <summary>Whether it belongs to the share; <c>null</c> where neither kind nor delivery is known, so that it may belong to any.</summary>
    internal static bool? Holds(this ContractShare share, SessionTemplate session) => Of(session) switch
    {
        { Known: false } => null,
        { Share: { } own } => share == own || (share == ContractShare.TrainingAndSelfStudy && own != ContractShare.Mentoring),
        _ => false,
    };

    /// <summary>The one share of a session; none for reviews and assessments, about which no contract counts hours.</summary>
    private static (bool Known, ContractShare? Share) Of(SessionTemplate session) => session.Kind switch
    {
        SessionKind.SelfStudy or SessionKind.PreWork or SessionKind.PostWork => (true, ContractShare.SelfStudy),
        SessionKind.MentorSession or SessionKind.Observation => (true, ContractShare.Mentoring),
        SessionKind.ProgressReview or SessionKind.FormalAssessment => (true, null),
        SessionKind.Unspecified => ByDelivery(session.Delivery),
        _ => (true, ContractShare.Training),
    };

    private static (bool Known, ContractShare? Share) ByDelivery(Delivery delivery) => delivery switch
    {
        Delivery.Unspecified => (false, null),
        Delivery.SelfStudy => (true, ContractShare.SelfStudy),
        Delivery.InSchool => (true, ContractShare.Mentoring),
        _ => (true, ContractShare.Training),
    };
}
