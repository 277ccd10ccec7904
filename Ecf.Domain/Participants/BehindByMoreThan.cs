namespace Ecf.Domain.Participants;

/// <summary>Those taking part whose missed hours are more than a length, and not just as much.</summary>
/// <remarks>Hours that no mark speaks of are not missed: <see cref="UnrecordedOlderThan"/> asks for those.</remarks>
public sealed class BehindByMoreThan : Specification<Participant>
{
    /// <summary>Asks for more than so many hours.</summary>
    /// <param name="hours">The length that is still all right; no time at all asks for whoever is behind.</param>
    public BehindByMoreThan(Hours hours) => Query.WhoTakePart().Where(row => row.Shortfall > hours).InNameOrder();
}
