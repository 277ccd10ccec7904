using NodaTime;

namespace Ecf.Domain.Participants;

/// <summary>Those whose first day at their school, coming from another, lies in a term.</summary>
/// <remarks>Posts change in the holidays: let the term begin on the day after the last one ended, so that 1 January belongs to spring.</remarks>
public sealed class MovedThisTerm : Specification<Participant>
{
    /// <summary>Asks from one day to another.</summary>
    /// <param name="first">The first day that counts.</param>
    /// <param name="last">The last day that counts, itself included.</param>
    public MovedThisTerm(LocalDate first, LocalDate last) => Query.Where(row => row.MovedOn != null && row.MovedOn >= first && row.MovedOn <= last).InNameOrder();
}
