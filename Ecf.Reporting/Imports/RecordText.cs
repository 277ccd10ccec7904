using System.Collections.Concurrent;
using System.Reflection;

namespace Ecf.Reporting.Imports;

/// <summary>Writes a record down the same way everywhere: a record itself writes its days as the culture around it does.</summary>
internal static class RecordText
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Written = new();

    /// <summary>The type and every value that was given; those that follow from others are left out. Nothing for no record.</summary>
    internal static string Of(object? record) => record is null ? "" : $"{record.GetType().Name} {string.Join("; ", Of(record.GetType()).Select(value => FormattableString.Invariant($"{value.Name}={value.GetValue(record)}")))}";

    private static PropertyInfo[] Of(Type type) => Written.GetOrAdd(type, of => [.. of.GetProperties().Where(value => value.CanWrite).OrderBy(value => value.Name, StringComparer.Ordinal)]);
}
