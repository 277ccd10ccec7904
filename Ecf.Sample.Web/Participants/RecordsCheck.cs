using Ecf.Domain;
using Ecf.Domain.Induction;
using Ecf.Domain.Participants;
using Ecf.Reporting.Cohorts;
using Ecf.Sample.Web.Cohorts;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.HubFiles;
using NodaTime;

namespace Ecf.Sample.Web.Participants;

/// <summary>Finds what contradicts itself in the records of the store.</summary>
internal sealed class RecordsCheck(HubContext store, HubDescription hub, HubLibrary library, CohortReader cohorts, RecordsCheck.KeptFindings kept)
{
    /// <summary>What the people, their schools, mentors and ways of taking part say of each other.</summary>
    internal Task<IReadOnlyList<Finding>> PeopleAsync(LocalDate asAt, CancellationToken stop) => kept.OfAsync(
        asAt, () => RecordChanges.NumberAsync(store, stop),
        // Marks say nothing of it.
        async old => old is { } held && await RecordChanges.PeopleSinceAsync(store, held.Number, stop) is not null ? held.Value : (await store.ReadAllAsync(stop)).People.Check(asAt, "records"), stop);

    /// <summary>Whose declarations do not agree with who they are and with each other.</summary>
    internal async Task<IReadOnlyList<(CohortMember Member, IReadOnlyList<Finding> Findings)>> DeclarationsAsync(LocalDate asAt, CancellationToken stop)
    {
        var found = new List<(CohortMember, IReadOnlyList<Finding>)>();
        foreach (var cohort in hub.Cohorts.OrderBy(cohort => cohort.Year))
        {
            var reading = await cohorts.ReadWholeAsync(cohort.Year, asAt, stop);
            var declarations = new DeclarationJoin(reading.Rows, library.Schedules, asAt);
            found.AddRange(reading.Members.Select(member => (member, declarations.FactsOf(member).Check("declarations").Findings)).Where(pair => pair.Findings.Count > 0));
        }

        return [.. found.OrderBy(pair => PersonName.SortKeyOf(pair.Item1.Name), StringComparer.Ordinal).ThenBy(pair => pair.Item1.Id, StringComparer.Ordinal)];
    }

    /// <summary>What was found of some days.</summary>
    internal sealed class KeptFindings
    {
        private readonly Kept<LocalDate, IReadOnlyList<Finding>> kept = new(8);

        internal Task<IReadOnlyList<Finding>> OfAsync(LocalDate day, Func<Task<long>> number, Func<(long Number, IReadOnlyList<Finding> Value)?, Task<IReadOnlyList<Finding>>> make, CancellationToken stop) => kept.OfAsync(day, number, make, stop);
    }
}
