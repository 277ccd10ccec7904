using Ecf.Domain.Participants;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Ecf.Sample.Web.Data;

/// <summary>Writes whole tables, in the transaction that the store has open or in one of its own; tracking thousands of rows would be slower by far.</summary>
internal static class Filling
{
    internal static void Fill(HubContext context, HubRecords records)
    {
        using var own = context.Database.CurrentTransaction is null ? context.BeginWriting() : null;
        foreach (var rows in records.Tables.Where(rows => rows.Count > 0))
        {
            Insert(context, context.Model.FindEntityType(rows[0].GetType())!, rows, replaces: false);
        }

        RecordChanges.Note(context);
        own?.Commit();
    }

    /// <summary>Puts rows of which questions are asked in the place of those there are, with what they were made of.</summary>
    internal static void Replace(HubContext context, IReadOnlyList<Participant> rows, MadeRows made)
    {
        using var own = context.Database.CurrentTransaction is null ? context.BeginWriting() : null;
        context.Participants.ExecuteDelete();
        context.Set<MadeRows>().ExecuteDelete();
        Insert(context, context.Model.FindEntityType(typeof(Participant))!, rows, replaces: false);
        Insert(context, context.Model.FindEntityType(typeof(MadeRows))!, [made], replaces: false);
        own?.Commit();
    }

    /// <summary>Makes records, and puts those whose key is in the store already in the place of what is there, within a transaction that somebody else commits.</summary>
    internal static void Change(HubContext context, IEnumerable<object> records)
    {
        var tables = records.GroupBy(record => record.GetType()).Select(rows => (Type: context.Model.FindEntityType(rows.Key)!, Rows: rows.ToList())).ToList();
        if (tables.Count > 0)
        {
            RecordChanges.Note(context);
        }

        // Those that others point at first.
        foreach (var (type, rows) in tables.OrderBy(table => table.Type.GetForeignKeys().Any()).ThenBy(table => table.Type.Name, StringComparer.Ordinal))
        {
            Insert(context, type, rows, replaces: true);
        }
    }

    private static void Insert(HubContext context, IEntityType type, IReadOnlyList<object> rows, bool replaces)
    {
        if (context.Database.IsSqlite())
        {
            using var statement = new RowStatement(context, type, replaces);
            rows.ToList().ForEach(statement.Write);
            return;
        }

        using var lists = new ColumnLists(context, type, replaces);
        rows.Chunk(ColumnLists.RowsTogether).ToList().ForEach(lists.Write);
    }
}
