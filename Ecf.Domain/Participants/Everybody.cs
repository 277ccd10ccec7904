namespace Ecf.Domain.Participants;

/// <summary>Everybody, whether they take part or not.</summary>
public sealed class Everybody : Specification<Participant>
{
    /// <summary>Asks for all rows, by name.</summary>
    public Everybody() => Query.InNameOrder();
}
