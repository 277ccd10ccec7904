using Ecf.Domain.Declarations;
using Ecf.Sample.Web.HubFiles;
using NodaTime;

namespace Ecf.Sample.Web.Pages.Declarations;

/// <summary>How a cohort's declarations stand.</summary>
/// <param name="Cohort">The cohort.</param>
/// <param name="Overdue">How many have passed their deadline without one on record.</param>
/// <param name="Open">How many can be declared now.</param>
/// <param name="Next">The nearest deadline that is still to come, or <c>null</c> where none is known.</param>
/// <param name="WithoutDates">How many people have no dates, because none are published for their cohort.</param>
internal sealed record CohortDue(HubCohort Cohort, int Overdue, int Open, LocalDate? Next, int WithoutDates)
{
    internal static CohortDue Of(HubCohort cohort, IReadOnlyList<DueDeclaration> due) => new(
        cohort,
        due.Count(one => one.Status == DueStatus.Overdue),
        due.Count(one => one.Status == DueStatus.Open),
        due.Where(one => one.Status is DueStatus.Open or DueStatus.ToCome).Min(one => one.To),
        due.Count(one => one.Status == DueStatus.NotKnown));
}
