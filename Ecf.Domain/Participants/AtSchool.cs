using Ecf.Domain.Induction;

namespace Ecf.Domain.Participants;

/// <summary>Everybody who is at a school on the day of the rows.</summary>
public sealed class AtSchool : Specification<Participant>
{
    /// <summary>Asks for one school.</summary>
    /// <param name="school">The school.</param>
    public AtSchool(Urn school) => Query.Where(row => row.School == school).InNameOrder();
}
