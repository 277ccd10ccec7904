using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Ecf.Sample.Web.Data;

/// <summary>A column of a table, for statements of our own.</summary>
/// <param name="property">What EF Core knows of it.</param>
internal sealed class TableColumn(IProperty property)
{
    /// <summary>The name in quotation marks.</summary>
    internal string Name { get; } = $"\"{property.GetColumnName()}\"";

    /// <summary>What the store calls its kind of value, without a length.</summary>
    internal string StoreType { get; } = property.GetRelationalTypeMapping().StoreTypeNameBase;

    internal static TableColumn[] Of(IEntityType type) => [.. type.GetProperties().Select(property => new TableColumn(property))];

    /// <summary>The table with its columns, as they stand after INSERT INTO.</summary>
    internal static string Into(IEntityType type, IEnumerable<TableColumn> columns) => $"\"{type.GetTableName()}\" ({string.Join(", ", columns.Select(column => column.Name))})";

    /// <summary>What makes an INSERT put a row in the place of one of the same key.</summary>
    internal static string Replacing(IEntityType type, IEnumerable<TableColumn> columns)
    {
        var key = type.FindPrimaryKey()!.Properties.Select(property => new TableColumn(property).Name).ToList();
        var changed = columns.Select(column => column.Name).Except(key).Select(name => $"{name} = excluded.{name}");
        return $" ON CONFLICT ({string.Join(", ", key)}) DO UPDATE SET {string.Join(", ", changed)}";
    }

    /// <summary>The value of a row as the store keeps it; <c>null</c> for none.</summary>
    internal object? ValueIn(object row)
    {
        var value = property.GetGetter().GetClrValue(row);
        return property.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value;
    }
}
