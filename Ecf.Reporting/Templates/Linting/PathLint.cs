using Ecf.Reporting.Templates.Fields;
using Scriban.Syntax;

namespace Ecf.Reporting.Templates.Linting;

/// <summary>Checks the paths of names that lead to a value: <c>person.hours.attended</c>.</summary>
internal sealed class PathLint(LintRun run, ExpressionLint expressions)
{
    private readonly FieldLint fields = new(run);

    /// <summary>A name by itself.</summary>
    /// <param name="variable">The name.</param>
    /// <param name="wanted">Whether its value is wanted here; where it is the name of a function, that is then called without arguments.</param>
    internal Shape OfVariable(ScriptVariable variable, bool wanted)
    {
        var name = StatementLint.NameOf(variable);
        if (name == "$")
        {
            return Shape.Any;
        }

        if (name == "content" && run.Names.Find(name) is null && !run.Names.IsOpen)
        {
            return Content(variable);
        }

        if (run.Names.Find(name) is { } known)
        {
            fields.WarnOfRenamed(variable, run.Names.FieldOf(name), name, "");
            return known;
        }

        return TemplateFunctions.IsRemoved(name) ? Removed(variable, name)
            : TemplateFunctions.IsFunction(name) ? FunctionAlone(variable, name, wanted ? TemplateFunctionList.Find(name)?.Needs ?? 0 : 0)
            : run.Names.IsOpen ? Shape.Any
            : Unknown(variable, name);
    }

    internal Shape OfMember(ScriptMemberExpression member)
    {
        var (path, name) = (member.Target!.ToString()!, member.Member!.Name);
        if (member.Target is ScriptVariableGlobal root && run.Names.Find(root.Name) is null && TemplateFunctions.GroupNames(root.Name) is { } functions)
        {
            CheckFunction(member, root.Name, functions);
            return FunctionAlone(member, $"{root.Name}.{name}", TemplateFunctions.Engine(root.Name, name)?.RequiredParameterCount ?? 0);
        }

        return fields.Of(member.Member, expressions.ShapeOf(member.Target), path, name);
    }

    internal Shape OfIndex(ScriptIndexerExpression index)
    {
        var target = expressions.ShapeOf(index.Target!);
        return index.Index is ScriptLiteral { Value: string name } && target.Kind == FieldKind.Group ? fields.Of(index.Index, target, index.Target!.ToString()!, name)
            : index.Index is ScriptLiteral or null ? target.Item ?? Shape.Any
            : OfComputed(index.Index, target);
    }

    private Shape OfComputed(ScriptNode index, Shape target)
    {
        expressions.ShapeOf(index);
        return target.Item ?? Shape.Any;
    }

    private Shape Content(ScriptVariable variable)
    {
        if (!run.IsLayout)
        {
            run.Add(TemplateFindings.LayoutOnly(run.File, LintRun.Place(variable)));
        }

        return Shape.Any;
    }

    private Shape Unknown(ScriptVariable variable, string name)
    {
        run.Add(TemplateFindings.UnknownName(run.File, LintRun.Place(variable), name, NameHint(name)));
        return Shape.Any;
    }

    private Shape Removed(ScriptVariable variable, string name)
    {
        run.Add(TemplateFindings.Removed(run.File, LintRun.Place(variable), name));
        return Shape.Any;
    }

    /// <summary>The name of a function where its value is wanted: it is called with nothing.</summary>
    private Shape FunctionAlone(ScriptNode place, string name, int needs)
    {
        if (needs > 0)
        {
            run.Add(TemplateFindings.ArgumentCount(run.File, LintRun.Place(place), $"{name} is given nothing", TemplateFunctionList.Find(name) is { } own ? $"{needs}: {own.Call}" : $"{needs} or more"));
        }

        return Shape.Any;
    }

    internal void CheckFunction(ScriptMemberExpression member, string group, IReadOnlyList<string> functions)
    {
        var name = member.Member!.Name;
        if (TemplateFunctions.IsRemoved(group) || TemplateFunctions.IsRemoved($"{group}.{name}"))
        {
            run.Add(TemplateFindings.Removed(run.File, LintRun.Place(member), $"{group}.{name}"));
        }
        else if (!functions.Contains(name))
        {
            run.Add(TemplateFindings.UnknownFunction(run.File, LintRun.Place(member.Member), $"{group}.{name}", FunctionHint(functions, group, name)));
        }
    }

    private string NameHint(string name)
    {
        var meant = NearestName.Of(name, [.. run.Names.Known, .. TemplateFunctionList.All.Select(function => function.Name)])
            ?? run.Names.Fields.Paths().Where(path => path.EndsWith("." + name, StringComparison.Ordinal)).MinBy(path => path.Length);
        return meant is not null ? NearestName.DidYouMean(meant) : NearestName.Hint(name, run.Names.Known);
    }

    private static string FunctionHint(IReadOnlyList<string> functions, string group, string name) =>
        NearestName.Of(name, functions) is { } near ? NearestName.DidYouMean($"{group}.{near}") : NearestName.Hint(name, functions);
}
