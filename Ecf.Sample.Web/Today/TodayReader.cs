using Ecf.Domain.Induction;
using Ecf.Sample.Web.Cohorts;
using Ecf.Sample.Web.HubFiles;
using Ecf.Sample.Web.People;
using NodaTime;

namespace Ecf.Sample.Web.Today;

/// <summary>Gathers what needs attention in the whole hub as at a day, the oldest first; what has no day stands last.</summary>
internal sealed class TodayReader(HubDescription hub, CohortReader cohorts, PersonIds ids, HubToday whole)
{
    /// <summary>Registers it, with what it reads.</summary>
    internal static void AddTo(IServiceCollection services) => services.AddScoped<TodayReader>().AddScoped<HubToday>();

    internal async Task<IReadOnlyList<TodayItem>> ReadAsync(LocalDate day, CancellationToken stop)
    {
        var all = new List<TodayItem>();
        foreach (var cohort in hub.Cohorts.OrderBy(cohort => cohort.Year))
        {
            all.AddRange(new CohortToday(await cohorts.ReadAsync(cohort.Year, day, stop), ids).All());
        }

        all.AddRange(await whole.ReadAsync(day, stop));
        return
        [
            .. all.OrderBy(item => item.Date ?? LocalDate.MaxIsoValue).ThenBy(item => item.Kind, StringComparer.Ordinal)
                .ThenBy(item => PersonName.SortKeyOf(item.Who), StringComparer.Ordinal).ThenBy(item => item.Person?.Trn, StringComparer.Ordinal).ThenBy(item => item.What, StringComparer.Ordinal),
        ];
    }
}
