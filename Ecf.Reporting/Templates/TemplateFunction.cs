using Ecf.Reporting.Templates.Fields;

namespace Ecf.Reporting.Templates;

/// <summary>A function that templates can call beside those of the engine.</summary>
public sealed class TemplateFunction
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>How it is called: "percent part whole".</summary>
    public required string Call { get; init; }

    /// <summary>What it gives, a sentence without a full stop.</summary>
    public required string Meaning { get; init; }

    /// <summary>A call with what it prints: "percent 3 4 → 75%".</summary>
    public required string Example { get; init; }

    /// <summary>What each argument must be, in order; none of the kinds for an argument that can be anything.</summary>
    internal IReadOnlyList<IReadOnlyList<FieldKind>> Takes { get; init; } = [];

    /// <summary>How many arguments it needs; further ones may be left out.</summary>
    internal int Needs { get; init; }

    /// <summary>Whether the last argument may be given any number of times.</summary>
    internal bool Repeats { get; init; }

    /// <summary>All of them, in the order of their names.</summary>
    public static IReadOnlyList<TemplateFunction> All { get; } = TemplateFunctionList.All;
}
