namespace Ecf.Domain.Participants;

/// <summary>Those taking part who missed a session and have not caught it up.</summary>
public sealed class MissedWithoutCatchUp : Specification<Participant>
{
    /// <summary>Asks on the day of the rows.</summary>
    public MissedWithoutCatchUp() => Query.WhoTakePart().Where(row => row.Missed > 0).InNameOrder();
}
