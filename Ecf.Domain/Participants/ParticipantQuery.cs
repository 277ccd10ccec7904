using Ecf.Domain.Induction;

namespace Ecf.Domain.Participants;

/// <summary>What the questions share.</summary>
internal static class ParticipantQuery
{
    internal static SpecificationBuilder<Participant> WhoTakePart(this SpecificationBuilder<Participant> query) =>
        query.Where(row => row.Status == ParticipationStatus.Joining || row.Status == ParticipationStatus.Active);

    /// <summary>By name, and of one name by number: no two rows share both and a role, and the roles' names sort as the roles do.</summary>
    internal static SpecificationBuilder<Participant> InNameOrder(this SpecificationBuilder<Participant> query) =>
        query.OrderBy(row => row.SortKey).ThenBy(row => row.Trn).ThenBy(row => row.Role);
}
