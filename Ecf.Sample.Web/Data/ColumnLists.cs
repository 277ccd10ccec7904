using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Ecf.Sample.Web.Data;

/// <summary>Writes rows to PostgreSQL with one list for each column: a thousand rows in one journey to the server.</summary>
internal sealed class ColumnLists : IDisposable
{
    internal const int RowsTogether = 1_000;

    private readonly TableColumn[] columns;
    private readonly NpgsqlCommand command;

    /// <param name="store">The store, in the transaction that it has open.</param>
    /// <param name="type">Whose table.</param>
    /// <param name="replaces">Whether a row takes the place of one of the same key; otherwise that is refused.</param>
    internal ColumnLists(HubContext store, IEntityType type, bool replaces)
    {
        columns = TableColumn.Of(type);
        command = (NpgsqlCommand)store.Database.GetDbConnection().CreateCommand();
        command.Transaction = (NpgsqlTransaction)store.Database.CurrentTransaction!.GetDbTransaction();
        command.Parameters.AddRange(columns.Select((column, index) => new NpgsqlParameter { ParameterName = FormattableString.Invariant($"c{index}"), DataTypeName = column.StoreType + "[]" }).ToArray());
        command.CommandText =
            $"INSERT INTO {TableColumn.Into(type, columns)} SELECT * FROM unnest({string.Join(", ", command.Parameters.Select(list => "@" + list.ParameterName))}){(replaces ? TableColumn.Replacing(type, columns) : "")}";
    }

    public void Dispose() => command.Dispose();

    /// <summary>Writes rows, at best a thousand; no two may have the same key.</summary>
    internal void Write(IReadOnlyList<object> rows)
    {
        for (var column = 0; column < columns.Length; column++)
        {
            command.Parameters[column].Value = rows.Select(columns[column].ValueIn).ToArray();
        }

        command.ExecuteNonQuery();
    }
}
