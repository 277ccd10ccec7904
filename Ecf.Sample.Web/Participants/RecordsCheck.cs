using Ecf.Domain;
using Ecf.Domain.Induction;
using Ecf.Reporting.Cohorts;
using Ecf.Sample.Web.Cohorts;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.HubFiles;
using NodaTime;

namespace Ecf.Sample.Web.Participants;

/// <summary>Finds what contradicts itself in the records of the store.</summary>
internal sealed class RecordsCheck(HubContext store, HubDescription hub, HubLibrary library)
{
    /// <summary>What the people, their schools, mentors and ways of taking part say of each other.</summary>
    internal async Task<IReadOnlyList<Finding>> PeopleAsync(LocalDate asAt, CancellationToken stop) => (await store.ReadAllAsync(stop)).People.Check(asAt, "records");

    /// <summary>Whose declarations do not agree with who they are and with each other.</summary>
    internal async Task<IReadOnlyList<(CohortMember Member, IReadOnlyList<Finding> Findings)>> DeclarationsAsync(LocalDate asAt, CancellationToken stop)
    {
        var found = new List<(CohortMember, IReadOnlyList<Finding>)>();
        foreach (var cohort in hub.Cohorts.OrderBy(cohort => cohort.Year))
        {
            var rows = await CohortRows.ReadAsync(store, cohort.Year, "", stop);
            var (people, declarations) = (new MemberJoin(rows, library, hub.Pace, asAt), new DeclarationJoin(rows, library.Schedules, asAt));
            var members = rows.Ects.Select(people.Join).Concat(rows.Mentors.Select(people.Join)).OfType<CohortMember>();
            found.AddRange(members.Select(member => (member, declarations.FactsOf(member).Check("declarations").Findings)).Where(pair => pair.Findings.Count > 0));
        }

        return [.. found.OrderBy(pair => PersonName.SortKeyOf(pair.Item1.Name), StringComparer.Ordinal).ThenBy(pair => pair.Item1.Id, StringComparer.Ordinal)];
    }
}
