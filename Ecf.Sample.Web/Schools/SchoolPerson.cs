using Ecf.Domain.Programmes;
using Ecf.Reporting.Cohorts;
using NodaTime;

namespace Ecf.Sample.Web.Schools;

/// <summary>Somebody at a school: from when to when, and how their training stands.</summary>
/// <param name="Role">ECT or mentor.</param>
/// <param name="Trn">The teacher reference number.</param>
/// <param name="Name">The name as given.</param>
/// <param name="Cohort">The year in which the cohort's academic year starts.</param>
/// <param name="From">The first day at the school.</param>
/// <param name="To">The last day there, as far as known on the day asked about; <c>null</c> while it lasts.</param>
/// <param name="Member">The person with hours, for whoever is there on the day; <c>null</c> for others, and where the programme is not among the hub's files.</param>
internal sealed record SchoolPerson(Audience Role, string Trn, string Name, int Cohort, LocalDate From, LocalDate? To, CohortMember? Member);
