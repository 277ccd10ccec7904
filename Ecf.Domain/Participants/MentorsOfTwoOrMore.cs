using Ecf.Domain.Induction;

namespace Ecf.Domain.Participants;

/// <summary>Mentors taking part who guide two or more ECTs on the day of the rows.</summary>
public sealed class MentorsOfTwoOrMore : Specification<Participant>
{
    /// <summary>Asks on the day of the rows.</summary>
    public MentorsOfTwoOrMore() => Query.WhoTakePart().Where(row => row.Role == PersonRole.Mentor && row.Partners >= 2).InNameOrder();
}
