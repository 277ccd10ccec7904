using Ecf.Domain.Induction;

namespace Ecf.Domain.Participants;

/// <summary>Mentors taking part whom no ECT has on the day of the rows.</summary>
public sealed class MentorsWithoutAnEct : Specification<Participant>
{
    /// <summary>Asks on the day of the rows.</summary>
    public MentorsWithoutAnEct() => Query.WhoTakePart().Where(row => row.Role == PersonRole.Mentor && row.Partners == 0).InNameOrder();
}
