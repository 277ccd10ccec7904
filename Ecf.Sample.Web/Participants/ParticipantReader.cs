using Ecf.Domain.Participants;
using Ecf.Sample.Web.Cohorts;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.HubFiles;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Ecf.Sample.Web.Participants;

/// <summary>Makes the rows of which questions are asked from all other rows of the store and the hub's programmes and calendars.</summary>
internal sealed class ParticipantReader(HubContext store, HubDescription hub, HubLibrary library)
{
    /// <summary>The rows of a day, which are made where the store keeps none of it, as a query that a question can be asked of.</summary>
    /// <remarks>The store keeps the rows of one day. A change to any record of the store forgets them.</remarks>
    internal async Task<IQueryable<Participant>> OnAsync(LocalDate asAt, CancellationToken stop = default)
    {
        if (await store.Participants.Select(row => (LocalDate?)row.AsAt).FirstOrDefaultAsync(stop) != asAt)
        {
            // Read and written in one transaction, so that a change in between is in the rows or forgets them.
            await using var transaction = await store.BeginWritingAsync(stop);
            Filling.Replace(store, await MakeAsync(asAt, stop));
            await transaction.CommitAsync(stop);
        }

        return store.Participants.AsNoTracking();
    }

    /// <summary>The rows of a day, made anew and kept nowhere.</summary>
    internal async Task<IReadOnlyList<Participant>> MakeAsync(LocalDate asAt, CancellationToken stop = default)
    {
        var cohorts = store.Ects.Select(ect => ect.Cohort).Union(store.Mentors.Select(mentor => mentor.Cohort));
        var made = new List<Participant>();
        foreach (var cohort in await cohorts.OrderBy(year => year).ToListAsync(stop))
        {
            var rows = await CohortRows.ReadAsync(store, cohort, null, stop);
            made.AddRange(new CohortParticipants(rows, library, hub.Pace, asAt).All());
        }

        return made;
    }
}
