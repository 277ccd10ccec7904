using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Ecf.Domain.Tests;

/// <summary>Whoever hands in nothing where something is asked for is told at once, and which argument it was.</summary>
public sealed class ArgumentLaws
{
    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly Lazy<ILookup<string, (MethodBase Member, int Missing)>> All = new(() => Asked().ToLookup(asked => asked.Name, asked => (asked.Member, asked.Missing)));

    /// <summary>Each parameter of a public member that may not be null.</summary>
    public static TheoryData<string> Parameters => [.. All.Value.Select(asked => asked.Key)];

    [Theory]
    [MemberData(nameof(Parameters))]
    public void Null_WhereSomethingIsAskedFor_IsRefusedByName(string name) => Assert.All(All.Value[name], asked =>
    {
        var (member, missing) = asked;
        object?[] arguments = [.. member.GetParameters().Select(parameter => parameter.Position == missing ? null : AnyOf(parameter.ParameterType))];
        var thrown = Assert.Throws<TargetInvocationException>(() => member is ConstructorInfo made ? made.Invoke(arguments) : member.Invoke(member.IsStatic ? null : AnyOf(member.DeclaringType!), arguments));
        var refused = Assert.IsAssignableFrom<ArgumentException>(thrown.InnerException);
        Assert.Equal(member.GetParameters()[missing].Name, refused.ParamName);
    });

    private static IEnumerable<(string Name, MethodBase Member, int Missing)> Asked() =>
        from type in typeof(Hours).Assembly.GetExportedTypes()
        where !type.IsGenericTypeDefinition && !type.IsSubclassOf(typeof(Delegate)) && !type.IsSubclassOf(typeof(JsonConverter))
        from member in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).Concat<MethodBase>(type.GetConstructors())
        where !member.IsSpecialName || member is ConstructorInfo
        where !member.IsGenericMethodDefinition && !member.IsAbstract && !IsGenerated(type, member) && member.GetParameters().All(parameter => CanBeMade(parameter.ParameterType))
        from parameter in member.GetParameters()
        where !parameter.ParameterType.IsValueType && !parameter.ParameterType.IsByRef && Nullability.Create(parameter).WriteState == NullabilityState.NotNull
        select ($"{type.Name}.{member.Name}({parameter.Name})", member, parameter.Position);

    // The compiler writes these of a record; what a record holds is checked where it is used. A text that cannot be parsed is
    // refused as such, a missing one too.
    private static bool IsGenerated(Type type, MethodBase member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute)) || member.Name is "Equals" or "CompareTo" or "Parse" || (member is ConstructorInfo && type.GetMethod("<Clone>$") is not null);

    private static bool CanBeMade(Type type) => !type.IsByRef && !type.IsByRefLike && !type.IsPointer;

    private static object? AnyOf(Type type) => type switch
    {
        _ when type == typeof(string) => "x",
        _ when type == typeof(Stream) => new MemoryStream("{}"u8.ToArray()),
        { IsArray: true } => Array.CreateInstance(type.GetElementType()!, 0),
        { IsInterface: true, IsGenericType: true } => AnyList(type),
        _ when type.IsSubclassOf(typeof(Delegate)) || type.IsInterface || type.IsAbstract => null,
        _ => RuntimeHelpers.GetUninitializedObject(Nullable.GetUnderlyingType(type) ?? type),
    };

    private static object? AnyList(Type type)
    {
        var arguments = type.GetGenericArguments();
        var made = arguments.Length == 2 ? typeof(Dictionary<,>).MakeGenericType(arguments) : typeof(List<>).MakeGenericType(arguments);
        return type.IsAssignableFrom(made) ? Activator.CreateInstance(made) : null;
    }
}
