using System.Collections.Immutable;

namespace Ecf.Reporting.Templates;

/// <summary>Members that were given one by one.</summary>
internal sealed class GivenMembers(ImmutableDictionary<string, ModelMember> members) : IModelMembers
{
    internal static readonly GivenMembers None = new(ImmutableDictionary.Create<string, ModelMember>(StringComparer.Ordinal));

    public IReadOnlyList<string> Names => [.. members.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The members of any model as given ones.</summary>
    internal static GivenMembers Of(IModelMembers members) => members as GivenMembers
        ?? new(members.Names.ToImmutableDictionary(name => name, name => members.TryGet(name, out var value) ? value : default, StringComparer.Ordinal));

    /// <summary>The same members with one more, or another under the same name.</summary>
    internal GivenMembers With(string name, ModelMember member) => new(members.SetItem(name, member));

    public bool TryGet(string name, out ModelMember member) => members.TryGetValue(name, out member);
}
