using Ecf.Domain.Attendance;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Ecf.Sample.Web.Data;

/// <summary>Writes marks by the hundred thousand in one transaction: to SQLite with prepared statements whose parameters are used again, ten marks at a time; to PostgreSQL as lists, a thousand at a time.</summary>
internal static class MarkWriter
{
    // Ten rows a statement save SQLite's start of a statement for nine; with more, looking up the parameters costs more than that saves.
    private const int RowsTogether = 10;

    /// <summary>Writes all marks or none, and notes whose they are. Within a transaction that the store has open they become part of it; otherwise they are committed.</summary>
    /// <param name="store">The hub's store.</param>
    /// <param name="marks">The marks, read once. In the order of person and session they are written fastest.</param>
    /// <param name="stop">Gives up, and then nothing is written.</param>
    /// <returns>How many marks were written.</returns>
    internal static int Write(HubContext store, IEnumerable<RegisterEntry> marks, CancellationToken stop = default)
    {
        using var own = store.Database.CurrentTransaction is null ? store.BeginWriting() : null;
        var people = new HashSet<string>(StringComparer.Ordinal);
        var count = store.Database.IsSqlite() ? WriteStatements(store, Noted(marks, people), stop) : WriteLists(store, Noted(marks, people), stop);
        if (count > 0)
        {
            RecordChanges.Note(store, people);
        }

        own?.Commit();
        return count;
    }

    /// <summary>The marks, with the first of their people written down on the way: one more than can be named says enough.</summary>
    private static IEnumerable<RegisterEntry> Noted(IEnumerable<RegisterEntry> marks, HashSet<string> people)
    {
        foreach (var mark in marks)
        {
            if (people.Count <= RecordChanges.MostPeople)
            {
                people.Add(mark.Person);
            }

            yield return mark;
        }
    }

    private static int WriteStatements(HubContext store, IEnumerable<RegisterEntry> marks, CancellationToken stop)
    {
        var transaction = store.Database.CurrentTransaction!.GetDbTransaction();
        using var together = new MarkStatement(transaction, RowsTogether);
        using var alone = new MarkStatement(transaction, 1);
        var count = 0;
        foreach (var some in marks.Chunk(RowsTogether))
        {
            stop.ThrowIfCancellationRequested();
            count += some.Length == RowsTogether ? together.Write(some) : some.Sum(mark => alone.Write([mark]));
        }

        return count;
    }

    private static int WriteLists(HubContext store, IEnumerable<RegisterEntry> marks, CancellationToken stop)
    {
        using var lists = new ColumnLists(store, store.Model.FindEntityType(typeof(RegisterEntry))!, replaces: true);
        var count = 0;
        foreach (var some in marks.Chunk(ColumnLists.RowsTogether))
        {
            stop.ThrowIfCancellationRequested();
            // One statement may not write a row twice.
            lists.Write([.. some.GroupBy(mark => (mark.Person, mark.SessionId, mark.RecordedOn)).Select(same => same.Last())]);
            count += some.Length;
        }

        return count;
    }
}
