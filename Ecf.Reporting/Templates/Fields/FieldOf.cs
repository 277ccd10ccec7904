namespace Ecf.Reporting.Templates.Fields;

/// <summary>A field together with the value that each item puts into it.</summary>
internal sealed class FieldOf<T>
{
    private readonly Func<T, ReportValue>? value;
    private readonly Func<T, object?>? part;

    internal FieldOf(string name, FieldKind kind, string meaning, Func<T, ReportValue> value) => (Name, Kind, Meaning, this.value, Fields) = (name, kind, meaning, value, []);

    private FieldOf(string name, FieldKind kind, string meaning, Func<T, object?> part, IReadOnlyList<TemplateField> fields) =>
        (Name, Kind, Meaning, this.part, Fields) = (name, kind, meaning, part, fields);

    internal string Name { get; }

    internal FieldKind Kind { get; }

    internal string Meaning { get; }

    internal string Example { get; init; } = "";

    internal string Figure { get; init; } = "";

    internal int Since { get; init; } = 1;

    internal IReadOnlyList<FormerName> FormerNames { get; init; } = [];

    private IReadOnlyList<TemplateField> Fields { get; }

    internal TemplateField Definition => new()
    {
        Name = Name, Kind = Kind, Meaning = Meaning, Example = Example, Figure = Figure, Since = Since, FormerNames = FormerNames, Fields = Fields,
    };

    /// <summary>Several fields under one name; blank where there is nothing to show.</summary>
    internal static FieldOf<T> Group<TPart>(string name, string meaning, FieldsOf<TPart> fields, Func<T, TPart?> part)
        where TPart : class =>
        new(name, FieldKind.Group, meaning, item => part(item) is { } some ? fields.Of(some) : null, fields.Definition);

    /// <summary>A list of groups.</summary>
    internal static FieldOf<T> List<TPart>(string name, string meaning, FieldsOf<TPart> fields, Func<T, IEnumerable<TPart>> parts) =>
        new(name, FieldKind.List, meaning, item => parts(item).Select(fields.Of).ToArray(), fields.Definition);

    /// <summary>A list of texts.</summary>
    internal static FieldOf<T> Texts(string name, string meaning, Func<T, IEnumerable<string>> texts) =>
        new(name, FieldKind.Texts, meaning, item => texts(item).Select(ReportValue.Text).ToArray(), []);

    /// <summary>Yes or no.</summary>
    internal static FieldOf<T> Flag(string name, string meaning, Func<T, bool> holds) =>
        new(name, FieldKind.Flag, meaning, item => holds(item) ? "yes" : ReportValue.Blank) { Example = "yes" };

    /// <summary>The same field of something that leads to the item.</summary>
    internal FieldOf<TOther> From<TOther>(Func<TOther, T> item) => value is null
        ? new(Name, Kind, Meaning, other => part!(item(other)), Fields) { Example = Example, Figure = Figure, Since = Since, FormerNames = FormerNames }
        : new(Name, Kind, Meaning, other => value(item(other))) { Example = Example, Figure = Figure, Since = Since, FormerNames = FormerNames };

    internal ModelMember Of(T item) => value is null ? new(part!(item)) : new(value(item));
}
