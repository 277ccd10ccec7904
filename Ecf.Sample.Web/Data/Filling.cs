using System.Data.Common;
using Ecf.Domain.Participants;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Ecf.Sample.Web.Data;

/// <summary>Fills a store in one transaction, with one prepared statement a table; tracking thousands of rows would be slower by far.</summary>
internal static class Filling
{
    internal static void Fill(HubContext context, HubRecords records)
    {
        context.Database.OpenConnection();
        var connection = context.Database.GetDbConnection();
        using var transaction = connection.BeginTransaction();
        foreach (var rows in records.Tables.Where(rows => rows.Count > 0))
        {
            Insert(rows, context.Model.FindEntityType(rows[0].GetType())!, transaction, "");
        }

        transaction.Commit();
    }

    /// <summary>Puts rows of which questions are asked in the place of those there are, in the transaction that the store has open or in one of its own.</summary>
    internal static void Replace(HubContext context, IReadOnlyList<Participant> rows)
    {
        using var own = context.Database.CurrentTransaction is null ? context.Database.BeginTransaction() : null;
        context.Participants.ExecuteDelete();
        Insert(rows, context.Model.FindEntityType(typeof(Participant))!, context.Database.CurrentTransaction!.GetDbTransaction(), "");
        own?.Commit();
    }

    /// <summary>Makes records, and puts those whose key is in the store already in the place of what is there, within a transaction that somebody else commits.</summary>
    internal static void Change(HubContext context, DbTransaction transaction, IEnumerable<object> records)
    {
        // Made from the records that change.
        context.Participants.ExecuteDelete();
        var tables = records.GroupBy(record => record.GetType()).Select(rows => (Type: context.Model.FindEntityType(rows.Key)!, Rows: rows.ToList()));
        // Those that others point at first.
        foreach (var (type, rows) in tables.OrderBy(table => table.Type.GetForeignKeys().Any()).ThenBy(table => table.Type.Name, StringComparer.Ordinal))
        {
            Insert(rows, type, transaction, OrReplace(type));
        }
    }

    private static string OrReplace(IEntityType type)
    {
        var key = type.FindPrimaryKey()!.Properties;
        var changed = type.GetProperties().Except(key).Select(column => $"\"{column.GetColumnName()}\" = excluded.\"{column.GetColumnName()}\"");
        return $" ON CONFLICT ({string.Join(", ", key.Select(column => $"\"{column.GetColumnName()}\""))}) DO UPDATE SET {string.Join(", ", changed)}";
    }

    private static void Insert(IReadOnlyList<object> rows, IEntityType type, DbTransaction transaction, string onConflict)
    {
        IReadOnlyList<IProperty> columns = [.. type.GetProperties()];
        using var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText =
            $"INSERT INTO \"{type.GetTableName()}\" ({string.Join(", ", columns.Select(column => $"\"{column.GetColumnName()}\""))}) " +
            $"VALUES ({string.Join(", ", columns.Select((_, index) => $"$p{index}"))}){onConflict}";
        IReadOnlyList<DbParameter> parameters = [.. columns.Select((_, index) => Parameter(command, $"$p{index}"))];
        foreach (var row in rows)
        {
            for (var index = 0; index < columns.Count; index++)
            {
                parameters[index].Value = Stored(columns[index], row) ?? DBNull.Value;
            }

            command.ExecuteNonQuery();
        }
    }

    private static object? Stored(IProperty column, object row)
    {
        var value = column.GetGetter().GetClrValue(row);
        return column.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value;
    }

    private static DbParameter Parameter(DbCommand command, string name)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        command.Parameters.Add(parameter);
        return parameter;
    }
}
