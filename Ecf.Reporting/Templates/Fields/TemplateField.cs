namespace Ecf.Reporting.Templates.Fields;

/// <summary>One field that a template may name: the one definition from which dictionary, checks and values are made.</summary>
public sealed class TemplateField
{
    /// <summary>Its name as a template writes it: small letters, digits and underscores, and the columns of <c>tables</c> as extracts write them.</summary>
    public required string Name { get; init; }

    /// <summary>What it holds.</summary>
    public required FieldKind Kind { get; init; }

    /// <summary>What it means and when it is blank, a sentence without a full stop.</summary>
    public required string Meaning { get; init; }

    /// <summary>A value as a report prints it; blank for groups and lists.</summary>
    public string Example { get; init; } = "";

    /// <summary>The figure it shows, as table and column of the cohort's report: "hours.attended"; blank where it comes from no table.</summary>
    public string Figure { get; init; } = "";

    /// <summary>The version of the model in which it first was, 1 or more; 1 by default.</summary>
    public int Since { get; init; } = 1;

    /// <summary>The names that it had before; none by default.</summary>
    public IReadOnlyList<FormerName> FormerNames { get; init; } = [];

    /// <summary>The fields of a group, or of each item of a list; none for a value.</summary>
    public IReadOnlyList<TemplateField> Fields { get; init; } = [];

    /// <summary>What a value is counted in, such as "hours and minutes"; blank for what has no unit.</summary>
    public string Unit => Kind switch
    {
        FieldKind.Hours => "hours and minutes",
        FieldKind.Money => "pounds and pence",
        FieldKind.Date => "a day",
        FieldKind.Terms => "full-time terms",
        FieldKind.Percent => "whole percent",
        FieldKind.Count => "a whole number",
        FieldKind.Flag => "yes or blank",
        _ => "",
    };
}
