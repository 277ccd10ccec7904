namespace Ecf.Domain.Participants;

/// <summary>Everybody of a cohort, those who left and those who finished included.</summary>
public sealed class InCohort : Specification<Participant>
{
    /// <summary>Asks for one cohort.</summary>
    /// <param name="cohort">The year in which the cohort's academic year starts: 2024 for 2024/25.</param>
    public InCohort(int cohort) => Query.Where(row => row.Cohort == cohort).InNameOrder();
}
