using Ecf.Domain.Attendance;
using Ecf.Domain.Induction;
using Ecf.Domain.Participants;
using Ecf.Sample.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Ecf.Sample.Web.Records;

/// <summary>Where the store keeps people's numbers. It is asked of the store's own model, so that a new table is exported and erased from as well.</summary>
/// <param name="Table">The table.</param>
/// <param name="Columns">Those of its columns that hold a teacher reference number.</param>
/// <param name="IsOfPeople">Whether a row is a person, known by the number; otherwise it says something of one.</param>
internal sealed record PersonColumns(IEntityType Table, IReadOnlyList<IProperty> Columns, bool IsOfPeople)
{
    internal string Name => Table.GetTableName()!;

    /// <summary>All of them; the rows of which questions are asked are left out, as they are made from the others.</summary>
    internal static IReadOnlyList<PersonColumns> Of(HubContext store) =>
    [
        .. from table in store.Model.GetEntityTypes()
           where table.ClrType != typeof(Participant)
           let columns = table.GetProperties().Where(HoldsANumber).ToList()
           where columns.Count > 0
           orderby table.GetTableName()
           select new PersonColumns(table, columns, table.FindPrimaryKey()!.Properties is [var key] && columns.Contains(key)),
    ];

    // Marks are by far the most rows, and hold the number as it is.
    private static bool HoldsANumber(IProperty column) =>
        (Nullable.GetUnderlyingType(column.ClrType) ?? column.ClrType) == typeof(Trn) || (column.DeclaringType.ClrType == typeof(RegisterEntry) && column.Name == nameof(RegisterEntry.Person));
}
