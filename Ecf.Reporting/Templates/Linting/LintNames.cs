using Ecf.Reporting.Templates.Fields;

namespace Ecf.Reporting.Templates.Linting;

/// <summary>The names that a template can use where the check stands: its own variables, groups opened by "with", and the fields of its audience.</summary>
internal sealed class LintNames(IReadOnlyList<TemplateField>? fields)
{
    private readonly Dictionary<string, LintVariable> variables = new(StringComparer.Ordinal);
    private readonly Stack<Shape> opened = new();

    /// <summary>Whether any name may be there, since nobody knows the model or a group that was opened.</summary>
    internal bool IsOpen => fields is null || opened.Any(group => group.Kind is null);

    internal IReadOnlyList<TemplateField> Fields => fields ?? [];

    internal IEnumerable<LintVariable> Variables => variables.Values;

    /// <summary>Every name that can stand at the beginning of a path.</summary>
    internal IReadOnlyList<string> Known => [.. Fields.Concat(opened.SelectMany(group => group.Fields)).Select(known => known.Name).Concat(variables.Keys).Distinct(StringComparer.Ordinal)];

    internal void Open(Shape group) => opened.Push(group);

    internal void Close() => opened.Pop();

    /// <summary>A variable that stays to the end of the template.</summary>
    internal void Set(LintVariable made)
    {
        if (!variables.TryAdd(made.Name, made))
        {
            variables[made.Name].Widen(made.Shape);
        }
    }

    /// <summary>A variable of a loop; gives back what stood there before, to be put back after it.</summary>
    internal LintVariable? Swap(string name, LintVariable? variable)
    {
        variables.Remove(name, out var before);
        if (variable is not null)
        {
            variables[name] = variable;
        }

        return before;
    }

    internal Shape? Find(string name)
    {
        if (variables.TryGetValue(name, out var variable))
        {
            variable.MarkUsed();
            return variable.Shape;
        }

        return FieldOf(name) is { } field ? Shape.Of(field) : null;
    }

    /// <summary>The field at the beginning of a path, by its name of now or before.</summary>
    internal TemplateField? FieldOf(string name) => opened.Select(group => group.Fields).Append(Fields).Select(known => known.Named(name)).FirstOrDefault(field => field is not null);
}
