using Ecf.Domain.Induction;

namespace Ecf.Domain.Participants;

/// <summary>Mentors taking part who have no buddy on the day of the rows.</summary>
public sealed class WithoutABuddy : Specification<Participant>
{
    /// <summary>Asks on the day of the rows.</summary>
    public WithoutABuddy() => Query.WhoTakePart().Where(row => row.Role == PersonRole.Mentor && row.Buddy == null).InNameOrder();
}
