using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.HubFiles;
using NodaTime;

namespace Ecf.Sample.Web.Cohorts;

/// <summary>The cohorts as they were last read, each for the days that were asked for, until their records change. After marks only those whose marks they are are read again.</summary>
internal sealed class KeptCohorts(HubDescription hub, HubLibrary library)
{
    // Some days of each cohort of a hub.
    private const int Most = 12;

    private readonly Kept<(int Cohort, LocalDate AsAt), CohortReading> kept = new(Most);

    /// <summary>A cohort on a day, as the store has it now.</summary>
    internal Task<CohortReading> ReadAsync(HubContext store, int cohort, LocalDate asAt, CancellationToken stop) =>
        store.Database.CurrentTransaction is null
            ? kept.OfAsync((cohort, asAt), () => RecordChanges.NumberAsync(store, stop), old => MakeAsync(store, (cohort, asAt), old, stop), stop)
            : WithinAsync(store, (cohort, asAt), stop);

    // What a transaction has written nobody else has seen, and it may be taken back: it is not kept.
    private async Task<CohortReading> WithinAsync(HubContext store, (int Cohort, LocalDate AsAt) which, CancellationToken stop)
    {
        var old = kept.Find(which);
        return old is { } held && held.Number == await RecordChanges.NumberAsync(store, stop) ? held.Value : await MakeAsync(store, which, old, stop);
    }

    private async Task<CohortReading> MakeAsync(HubContext store, (int Cohort, LocalDate AsAt) which, (long Number, CohortReading Value)? old, CancellationToken stop) =>
        old is { } held && await RecordChanges.PeopleSinceAsync(store, held.Number, stop) is { } people
            ? await held.Value.AfterMarksAsync(store, people, stop)
            : await CohortReading.ReadAsync(store, new(hub, library, which.Cohort, which.AsAt), stop);
}
