using Ecf.Domain.Attendance;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Ecf.Sample.Web.Data;

/// <summary>Writes marks by the hundred thousand: prepared statements whose parameters are used again, in one transaction, holding ten marks at a time.</summary>
internal static class MarkWriter
{
    // Ten rows a statement save SQLite's start of a statement for nine; with more, looking up the parameters costs more than that saves.
    private const int RowsTogether = 10;

    /// <summary>Writes all marks or none, and forgets the rows of which questions are asked. Within a transaction that the store has open they become part of it; otherwise they are committed.</summary>
    /// <param name="store">The hub's store, in SQLite.</param>
    /// <param name="marks">The marks, read once. In the order of person and session they are written fastest.</param>
    /// <param name="stop">Gives up, and then nothing is written.</param>
    /// <returns>How many marks were written.</returns>
    internal static int Write(HubContext store, IEnumerable<RegisterEntry> marks, CancellationToken stop = default)
    {
        if (store.Database.CurrentTransaction is { } open)
        {
            return WriteWithin(open, store, marks, stop);
        }

        using var own = store.Database.BeginTransaction();
        var count = WriteWithin(own, store, marks, stop);
        own.Commit();
        return count;
    }

    private static int WriteWithin(IDbContextTransaction transaction, HubContext store, IEnumerable<RegisterEntry> marks, CancellationToken stop)
    {
        store.Participants.ExecuteDelete();
        using var together = new MarkStatement(transaction.GetDbTransaction(), RowsTogether);
        using var alone = new MarkStatement(transaction.GetDbTransaction(), 1);
        var count = 0;
        foreach (var some in marks.Chunk(RowsTogether))
        {
            stop.ThrowIfCancellationRequested();
            count += some.Length == RowsTogether ? together.Write(some) : some.Sum(mark => alone.Write([mark]));
        }

        return count;
    }
}
