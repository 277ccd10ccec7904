using Ecf.Reporting.Templates.Fields;

namespace Ecf.Reporting.Templates.Linting;

/// <summary>What is known of a value before there is any data.</summary>
internal sealed class Shape
{
    /// <summary>Nothing is known, so nothing can be said against it.</summary>
    internal static readonly Shape Any = new(null);

    internal static readonly Shape Text = new(FieldKind.Text);

    internal static readonly Shape Number = new(FieldKind.Count);

    /// <summary>What a <c>for</c> tells about its turn.</summary>
    internal static readonly Shape Turn = GroupOf(
        [.. new[] { "index", "rindex", "length", "first", "last", "even", "odd", "changed" }.Select(name => new TemplateField { Name = name, Kind = FieldKind.Count, Meaning = "" })]);

    private Shape(FieldKind? kind, IReadOnlyList<TemplateField>? fields = null, Shape? item = null) => (Kind, Fields, Item) = (kind, fields ?? [], item);

    /// <summary><c>null</c> where nothing is known.</summary>
    internal FieldKind? Kind { get; }

    /// <summary>The fields of a group.</summary>
    internal IReadOnlyList<TemplateField> Fields { get; }

    /// <summary>What each item of a list is.</summary>
    internal Shape? Item { get; }

    internal bool IsFigure => Kind is FieldKind.Hours or FieldKind.Money or FieldKind.Date;

    internal bool IsNumber => Kind is FieldKind.Count or FieldKind.Terms or FieldKind.Number or FieldKind.Percent;

    internal static Shape GroupOf(IReadOnlyList<TemplateField> fields) => new(FieldKind.Group, fields);

    internal static Shape ListOf(Shape item) => new(FieldKind.List, item: item);

    internal static Shape Of(TemplateField field) => field.Kind switch
    {
        FieldKind.Group => GroupOf(field.Fields),
        FieldKind.List => ListOf(GroupOf(field.Fields)),
        FieldKind.Texts => ListOf(Text),
        var kind => new(kind),
    };

    /// <summary>"hours", "a list", …: the words of messages.</summary>
    internal string Words => Kind switch
    {
        FieldKind.Hours => "hours",
        FieldKind.Money => "money",
        FieldKind.Date => "a date",
        FieldKind.Count or FieldKind.Terms or FieldKind.Number or FieldKind.Percent => "a number",
        FieldKind.Group => "a group of fields",
        FieldKind.List or FieldKind.Texts => "a list",
        FieldKind.Flag => "yes or no",
        _ => "a text",
    };

    /// <summary>The same where both are the same, otherwise nothing known.</summary>
    internal Shape Or(Shape other) => ReferenceEquals(this, other) || (Kind == other.Kind && Fields.Count == 0 && other.Fields.Count == 0 && Item is null) ? this : Any;
}
