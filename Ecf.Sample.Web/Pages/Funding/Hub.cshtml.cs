using Ecf.Domain.Funding;
using Ecf.Sample.Web.Cohorts;
using Ecf.Sample.Web.HubFiles;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;

namespace Ecf.Sample.Web.Pages.Funding;

/// <summary>How much money can each school of the hub expect, over all cohorts, and when?</summary>
internal sealed class HubModel(HubDescription hub, CohortReader reader, AsAt asAt) : PageModel
{
    /// <summary>The statement of each cohort, in the order of years.</summary>
    internal IReadOnlyList<(HubCohort Cohort, FundingStatement Statement)> Cohorts { get; private set; } = [];

    /// <summary>Each school with what it can expect, by name.</summary>
    internal IReadOnlyList<(string Name, string Urn, IReadOnlyList<SchoolFunding> Cohorts)> Schools { get; private set; } = [];

    internal Money ToDate => Cohorts.Sum(cohort => cohort.Statement.ToDate);

    internal Money InAll => Cohorts.Sum(cohort => cohort.Statement.InAll);

    /// <summary>What is still to come, month by month; months without money are left out.</summary>
    internal IReadOnlyList<(YearMonth Month, Money Amount)> Months =>
    [
        .. Cohorts.SelectMany(cohort => cohort.Statement.Forecast().Months).GroupBy(month => month.Month).OrderBy(month => month.Key)
            .Select(month => (month.Key, Amount: month.Sum(one => one.Amount))).Where(month => month.Amount > Money.Zero),
    ];

    public async Task OnGetAsync(CancellationToken stop)
    {
        var cohorts = new List<(HubCohort, FundingStatement)>();
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var cohort in hub.Cohorts.OrderBy(cohort => cohort.Year))
        {
            var facts = await reader.ReadAsync(cohort.Year, asAt.Day, stop);
            cohorts.Add((cohort, facts.Funding));
            names = facts.SchoolNames.ToDictionary(name => name.Key, name => name.Value, StringComparer.Ordinal);
        }

        Cohorts = cohorts;
        Schools =
        [
            .. from school in cohorts.SelectMany(cohort => cohort.Item2.BySchool)
               group school by school.School into urn
               let name = names.GetValueOrDefault(urn.Key, $"School {urn.Key}")
               orderby Domain.Induction.PersonName.SortKeyOf(name), urn.Key
               select (name, urn.Key, (IReadOnlyList<SchoolFunding>)[.. urn]),
        ];
    }
}
