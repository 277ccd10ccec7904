using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Ecf.Sample.Web.Data;

/// <summary>A statement of SQLite that writes one row after another, with parameters that are used again.</summary>
internal sealed class RowStatement : IDisposable
{
    private readonly TableColumn[] columns;
    private readonly DbCommand command;

    /// <param name="store">The store, in the transaction that it has open.</param>
    /// <param name="type">Whose table.</param>
    /// <param name="replaces">Whether a row takes the place of one of the same key; otherwise that is refused.</param>
    internal RowStatement(HubContext store, IEntityType type, bool replaces)
    {
        columns = TableColumn.Of(type);
        command = store.Database.GetDbConnection().CreateCommand();
        command.Transaction = store.Database.CurrentTransaction!.GetDbTransaction();
        command.Parameters.AddRange(columns.Select((_, index) => Parameter(index)).ToArray());
        command.CommandText =
            $"INSERT INTO {TableColumn.Into(type, columns)} VALUES ({string.Join(", ", columns.Select((_, index) => command.Parameters[index].ParameterName))}){(replaces ? TableColumn.Replacing(type, columns) : "")}";
    }

    public void Dispose() => command.Dispose();

    internal void Write(object row)
    {
        for (var column = 0; column < columns.Length; column++)
        {
            command.Parameters[column].Value = columns[column].ValueIn(row) ?? DBNull.Value;
        }

        command.ExecuteNonQuery();
    }

    private DbParameter Parameter(int index)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = FormattableString.Invariant($"$p{index}");
        return parameter;
    }
}
