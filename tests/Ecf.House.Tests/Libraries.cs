using System.Reflection;
using Ecf.Domain;
using Ecf.Reporting;

namespace Ecf.House.Tests;

/// <summary>The two libraries that hubs install, and the types that their source declares.</summary>
internal static class Libraries
{
    internal static readonly Assembly Domain = typeof(Hours).Assembly;

    internal static readonly Assembly Reporting = typeof(Report).Assembly;

    internal static readonly IReadOnlyList<Assembly> All = [Domain, Reporting];

    /// <summary>Public and internal types, nested ones too; none that the compiler made.</summary>
    internal static IReadOnlyList<Type> Types { get; } = [.. All.SelectMany(library => library.GetTypes()).Where(IsWritten)];

    internal static bool IsRecord(this Type type) =>
        type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly) is not null;

    private static bool IsWritten(Type type) =>
        type.Namespace?.StartsWith("Ecf.", StringComparison.Ordinal) == true && !type.FullName!.Contains('<');
}
