using Ecf.Reporting.Cohorts;
using Ecf.Sample.Web.Buddies;
using Ecf.Sample.Web.Cohorts;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.HubFiles;
using NodaTime;

namespace Ecf.Sample.Web.Downloads;

/// <summary>Reads what a cohort's workbook says: its facts, and the round of buddies that holds.</summary>
internal sealed class WorkbookFacts(CohortReader reader, BuddyBook book)
{
    internal static WorkbookFacts In(HubContext store, HubDescription hub, HubLibrary library)
    {
        var reader = CohortReader.Of(store, hub, library);
        return new(reader, new(store, library, reader));
    }

    internal async Task<CohortFacts> ReadAsync(int cohort, LocalDate asAt, CancellationToken stop)
    {
        var facts = await reader.ReadAsync(cohort, asAt, stop);
        var desk = await book.OpenAsync(cohort, asAt, stop);
        return desk.Rounds.Count == 0 ? facts.With(desk.Proposal, areProposed: true) : facts.With(desk.Change?.Pairing);
    }
}
