using System.Collections.Frozen;

namespace Ecf.Reporting.Templates.Fields;

/// <summary>The fields of one kind of thing, each with its value.</summary>
internal sealed class FieldsOf<T>
{
    private readonly FrozenDictionary<string, FieldOf<T>> byName;

    internal FieldsOf(params IReadOnlyList<FieldOf<T>> fields)
    {
        Names = [.. fields.Select(field => field.Name)];
        Definition = [.. fields.Select(field => field.Definition)];
        var former = fields.SelectMany(field => field.FormerNames.Select(name => (name.Name, field))).Where(old => !Names.Contains(old.Name));
        byName = fields.Select(field => (field.Name, field)).Concat(former).ToFrozenDictionary(pair => pair.Name, pair => pair.field, StringComparer.Ordinal);
    }

    internal IReadOnlyList<string> Names { get; }

    internal IReadOnlyList<TemplateField> Definition { get; }

    /// <summary>An item as a template sees it. Its values are worked out when they are first asked for.</summary>
    internal TemplateModel Of(T item) => new(new FieldMembers<T>(this, item));

    internal FieldOf<T>? Find(string name) => byName.GetValueOrDefault(name);
}
