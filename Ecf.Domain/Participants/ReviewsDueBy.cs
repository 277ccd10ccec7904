using NodaTime;

namespace Ecf.Domain.Participants;

/// <summary>ECTs taking part whose next progress review or assessment is due by a day.</summary>
public sealed class ReviewsDueBy : Specification<Participant>
{
    /// <summary>Asks up to a day.</summary>
    /// <param name="day">The day, itself included.</param>
    public ReviewsDueBy(LocalDate day) => Query.WhoTakePart().Where(row => row.NextReview != null && row.NextReview <= day).InNameOrder();
}
