using Ecf.Sample.Web.Cohorts;
using Ecf.Sample.Web.HubFiles;
using NodaTime;

namespace Ecf.Sample.Web.Records;

/// <summary>The hours and the money of every school and cohort, as one text that is equal where all of them are.</summary>
internal sealed class Totals(CohortReader reader, HubDescription hub)
{
    internal async Task<string> OfAsync(LocalDate asAt, CancellationToken stop)
    {
        var lines = new List<string>();
        foreach (var cohort in hub.Cohorts.OrderBy(cohort => cohort.Year))
        {
            var facts = await reader.ReadAsync(cohort.Year, asAt, stop);
            lines.AddRange(facts.Members.GroupBy(member => (member.Urn, member.Role)).OrderBy(group => group.Key.Urn, StringComparer.Ordinal).ThenBy(group => group.Key.Role)
                .Select(group => FormattableString.Invariant($"{cohort.Year} {group.Key} {group.Count()} {group.Sum(member => member.Ledger.Total.Due.Minutes)} {group.Sum(member => member.Ledger.Total.Attended.Minutes)} {group.Sum(member => member.Ledger.Total.Shortfall.Minutes)}")));
            lines.AddRange(facts.SchoolNames.Keys.Order(StringComparer.Ordinal).Select(urn => (urn, facts.Funding.OfSchool(urn)))
                .Select(school => FormattableString.Invariant($"{cohort.Year} {school.urn} {school.Item2.InAll} {school.Item2.ToDate}")));
        }

        return string.Join('\n', lines);
    }
}
