using Ecf.Domain.Induction;
using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.Cohorts;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.HubFiles;
using Ecf.Sample.Web.People;
using NodaTime;

namespace Ecf.Sample.Web.Today;

/// <summary>Gathers what needs attention in the whole hub as at a day, the oldest first; what has no day stands last.</summary>
internal sealed class TodayReader(HubContext store, HubDescription hub, CohortReader cohorts, PersonIds ids, HubToday whole, Kept<LocalDate, IReadOnlyList<TodayItem>> kept, Scope scope)
{
    private const int DaysKept = 4;

    /// <summary>Registers it, with what it reads.</summary>
    internal static void AddTo(IServiceCollection services) => services.AddScoped<TodayReader>().AddScoped<HubToday>().AddSingleton(new Kept<LocalDate, IReadOnlyList<TodayItem>>(DaysKept));

    /// <summary>The lists that wait on a day, as one text that is equal where they are.</summary>
    internal async Task<string> WaitingAsync(LocalDate day, CancellationToken stop) => string.Join(' ', (await whole.WaitingOnAsync(day, stop)).Select(item => item.Mends.Values.First().Value));

    internal async Task<IReadOnlyList<TodayItem>> ReadAsync(LocalDate day, CancellationToken stop)
    {
        var ofRecords = scope.IsWhole ? await kept.OfAsync(day, () => RecordChanges.NumberAsync(store, stop), _ => OfRecordsAsync(day, stop), stop) : await OfRecordsAsync(day, stop);
        var waiting = await whole.WaitingOnAsync(day, stop);
        return waiting.Count == 0 ? ofRecords : InOrder(ofRecords.Concat(waiting));
    }

    /// <summary>What follows from the hub's files and records.</summary>
    private async Task<IReadOnlyList<TodayItem>> OfRecordsAsync(LocalDate day, CancellationToken stop)
    {
        var all = new List<TodayItem>();
        foreach (var cohort in hub.Cohorts.OrderBy(cohort => cohort.Year))
        {
            all.AddRange(new CohortToday(await cohorts.ReadAsync(cohort.Year, day, stop), ids).All());
        }

        all.AddRange(await whole.OfRecordsAsync(day, stop));
        return InOrder(all);
    }

    private static IReadOnlyList<TodayItem> InOrder(IEnumerable<TodayItem> all) =>
        [
            .. all.OrderBy(item => item.Date ?? LocalDate.MaxIsoValue).ThenBy(item => item.Kind, StringComparer.Ordinal)
                .ThenBy(item => PersonName.SortKeyOf(item.Who), StringComparer.Ordinal).ThenBy(item => item.Person?.Trn, StringComparer.Ordinal).ThenBy(item => item.What, StringComparer.Ordinal),
        ];
}
