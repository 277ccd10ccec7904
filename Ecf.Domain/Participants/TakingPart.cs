namespace Ecf.Domain.Participants;

/// <summary>Those who are joining or active: not deferred, withdrawn or completed.</summary>
public sealed class TakingPart : Specification<Participant>
{
    /// <summary>Asks on the day of the rows.</summary>
    public TakingPart() => Query.WhoTakePart().InNameOrder();
}
