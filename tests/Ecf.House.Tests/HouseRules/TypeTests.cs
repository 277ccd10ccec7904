using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Ecf.House.Tests.HouseRules;

public class TypeTests
{
    private const BindingFlags Declared =
        BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    [Fact]
    public void Struct_Any_IsReadonly() => Holds("A struct is readonly",
        type => type.IsValueType && !type.IsEnum && !type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false));

    [Fact]
    public void Class_Any_IsSealedOrStatic() => Holds("A class is sealed or static, except the one that a question is made from",
        type => type.IsClass && !type.IsSealed && type != typeof(Domain.Specification<>));

    [Fact]
    public void Record_Any_HoldsNoList() => Holds("What holds a list is a sealed class: a record would say that two equal lists differ",
        type => type.IsRecord() && type.GetFields(Declared).Any(field => !field.IsStatic && HoldsList(field.FieldType)));

    [Fact]
    public void Property_Any_CannotBeSetOnceMade() => Holds("A property is set by a constructor or by init",
        type => type.GetProperties(Declared).Any(property => property.SetMethod is { IsPrivate: false } setter && !IsInit(setter) && !IsAsked(setter)));

    [Fact]
    public void Field_Any_IsReadonlyOrPrivate() => Holds("A field that others see is readonly",
        type => !type.IsEnum && type.GetFields(Declared).Any(field => field is { IsPrivate: false, IsInitOnly: false, IsLiteral: false }));

    [Fact]
    public void Types_AreFound() => Assert.InRange(Libraries.Types.Count, 80, 1000);

    private static void Holds(string rule, Func<Type, bool> isBroken) =>
        Breaches.None(rule, Libraries.Types.Where(isBroken).Select(type => type.FullName));

    private static bool HoldsList(Type type) =>
        type != typeof(string) && (type.IsArray || IsList(type) || type.GetInterfaces().Any(IsList) || type.GetGenericArguments().Any(HoldsList));

    // A DateInterval is enumerable and yet a value, so only what can count or index its items is a list.
    private static bool IsList(Type type) => type == typeof(ICollection) || (type.IsInterface && type.IsGenericType
        && type.GetGenericTypeDefinition() is var open && (open == typeof(ICollection<>) || open == typeof(IReadOnlyCollection<>)));

    // A stream of our own must have a Position that can be set, because every stream has.
    private static bool IsAsked(MethodInfo setter) => !Libraries.All.Contains(setter.GetBaseDefinition().DeclaringType!.Assembly);

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
