using System.Reflection;
using System.Xml.Linq;

namespace Ecf.House.Tests.Docs;

/// <summary>What the compiler wrote down of a library's documentation, member by member.</summary>
internal static class Documentation
{
    private const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>The documented members, by the name that the compiler gives them.</summary>
    internal static IEnumerable<(string Name, XElement Text)> Of(Assembly library) =>
        XDocument.Load(Path.ChangeExtension(library.Location, ".xml")).Descendants("member").Select(member => (member.Attribute("name")!.Value, member));

    /// <summary>Every type and member that a hub's code can name, by the same names; those that the compiler makes for a record are not among them.</summary>
    internal static IEnumerable<string> Asked(Assembly library) =>
        from type in library.GetExportedTypes()
        from name in Members(type).Prepend($"T:{NameOf(type)}")
        select name;

    private static IEnumerable<string> Members(Type type)
    {
        if (typeof(Delegate).IsAssignableFrom(type))
        {
            return [];
        }

        var parameters = type.GetConstructors(Declared).SelectMany(made => made.GetParameters()).Select(parameter => parameter.Name).ToHashSet(StringComparer.Ordinal);
        var positional = type.GetMethod("Deconstruct", Declared) is not null;
        return type.GetFields(Declared).Where(field => field.IsPublic && !field.IsSpecialName).Select(field => $"F:{NameOf(type)}.{field.Name}")
            .Concat(type.GetProperties(Declared).Where(property => property.GetAccessors(nonPublic: true).Any(IsSeen) && !IsMade(property) && !(positional && parameters.Contains(property.Name)))
                .Select(property => $"P:{NameOf(type)}.{Explicit(property.Name)}{Parameters(property.GetIndexParameters())}"))
            .Concat(type.GetMethods(Declared).Where(method => IsSeen(method) && !method.IsSpecialName && !IsMade(method)).Select(MethodName))
            .Concat(type.GetMethods(Declared).Where(method => IsSeen(method) && method.Name.StartsWith("op_", StringComparison.Ordinal) && !IsMade(method)).Select(MethodName))
            .Concat(type.GetConstructors(Declared).Where(made => IsSeen(made) && !IsMade(made) && !made.IsStatic && made.GetParameters().Length > 0 && !positional)
                .Select(made => $"M:{NameOf(type)}.#ctor{Parameters(made.GetParameters())}"));
    }

    private static string MethodName(MethodInfo method) => $"M:{NameOf(method.DeclaringType!)}.{Explicit(method.Name)}{(method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : "")}"
        + Parameters(method.GetParameters()) + (method.Name is "op_Implicit" or "op_Explicit" ? $"~{Parameter(method.ReturnType)}" : "");

    private static string Explicit(string name) => name.Replace('.', '#');

    private static bool IsSeen(MethodBase member) => member.IsPublic || member.IsFamily || member.IsFamilyOrAssembly;

    private static bool IsMade(MemberInfo member) => member.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute), inherit: false);

    private static string Parameters(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? "" : $"({string.Join(",", parameters.Select(parameter => Parameter(parameter.ParameterType)))})";

    private static string Parameter(Type type) => type switch
    {
        { IsByRef: true } => Parameter(type.GetElementType()!) + "@",
        { IsArray: true } => $"{Parameter(type.GetElementType()!)}[{(type.GetArrayRank() > 1 ? string.Join(",", Enumerable.Repeat("0:", type.GetArrayRank())) : "")}]",
        { IsGenericMethodParameter: true } => $"``{type.GenericParameterPosition}",
        { IsGenericTypeParameter: true } => $"`{type.GenericParameterPosition}",
        { IsGenericType: true } => $"{NameOf(type.GetGenericTypeDefinition()).Split('`')[0]}{{{string.Join(",", type.GetGenericArguments().Select(Parameter))}}}",
        _ => NameOf(type),
    };

    private static string NameOf(Type type) => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');
}
