using Ecf.Domain.Participants;
using Ecf.Sample.Web.Cohorts;
using Ecf.Sample.Web.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Ecf.Sample.Web.Participants;

/// <summary>Makes the rows of which questions are asked from all other rows of the store and the hub's programmes and calendars.</summary>
internal sealed class ParticipantReader(HubContext store, CohortReader cohorts)
{
    /// <summary>The rows of a day, which are made where the store keeps none of it, as a query that a question can be asked of.</summary>
    /// <remarks>The store keeps the rows of one day. After any change to its records they are made anew.</remarks>
    internal async Task<IQueryable<Participant>> OnAsync(LocalDate asAt, CancellationToken stop = default)
    {
        if (await IsKeptAsync(asAt, stop))
        {
            return store.Participants.AsNoTracking();
        }

        // Most of the work is done before anybody has to wait for it; within the transaction it is found done, or done again where records changed meanwhile.
        await MakeAsync(asAt, stop);
        await using var transaction = await store.BeginWritingAsync(stop);
        Filling.Replace(store, await MakeAsync(asAt, stop), new(asAt, await RecordChanges.NumberAsync(store, stop)));
        await transaction.CommitAsync(stop);
        return store.Participants.AsNoTracking();
    }

    /// <summary>The rows of a day, kept nowhere in the store.</summary>
    internal async Task<IReadOnlyList<Participant>> MakeAsync(LocalDate asAt, CancellationToken stop = default)
    {
        var years = store.Ects.Select(ect => ect.Cohort).Union(store.Mentors.Select(mentor => mentor.Cohort));
        var made = new List<Participant>();
        foreach (var cohort in await years.OrderBy(year => year).ToListAsync(stop))
        {
            made.AddRange(new CohortParticipants(await cohorts.ReadWholeAsync(cohort, asAt, stop), asAt).All());
        }

        return made;
    }

    private async Task<bool> IsKeptAsync(LocalDate asAt, CancellationToken stop)
    {
        var number = await RecordChanges.NumberAsync(store, stop);
        return await store.Set<MadeRows>().AnyAsync(made => made.AsAt == asAt && made.Number == number, stop);
    }
}
