using Ecf.Reporting.Templates.Fields;
using Scriban.Syntax;

namespace Ecf.Reporting.Templates.Linting;

/// <summary>Checks the calls of functions: that there is one of the name, and that it is given what it takes.</summary>
internal sealed class CallLint(LintRun run, ExpressionLint expressions)
{
    internal Shape Of(ScriptFunctionCall call) => Of(call, call.Target!, call.Arguments is { } given ? [.. given] : [], null);

    internal Shape Of(ScriptPipeCall pipe) => Into((pipe.From!, expressions.ShapeOf(pipe.From)), pipe.To);

    // "a | b | c" is read as a | (b | c), where b takes a first.
    private Shape Into((ScriptExpression Node, Shape Shape) from, ScriptExpression? to) => to switch
    {
        ScriptPipeCall rest => Into((rest.From!, Into(from, rest.From)), rest.To),
        ScriptFunctionCall call => Of(call, call.Target!, call.Arguments is { } given ? [.. given] : [], from),
        { } target => Of(target, target, [], from),
        _ => Shape.Any,
    };

    /// <summary>The name of a function of the engine's, where it is not called.</summary>
    internal Shape OfName(ScriptMemberExpression member)
    {
        if (GroupOf(member) is { } group)
        {
            FindEngineFunction(group, member);
            return Shape.Any;
        }

        return expressions.ShapeOf(member);
    }

    private Shape Of(ScriptNode place, ScriptExpression target, IReadOnlyList<ScriptExpression> arguments, (ScriptExpression Node, Shape Shape)? piped)
    {
        List<(ScriptExpression Node, Shape Shape)> given = [.. piped is { } first ? [first] : Array.Empty<(ScriptExpression, Shape)>(), .. arguments.Select(argument => (argument, Argument(argument)))];
        return target switch
        {
            ScriptVariableGlobal { Name: var name } when run.Names.Find(name) is null && TemplateFunctionList.Find(name) is { } own => OfOwn(place, own, given),
            ScriptVariableGlobal { Name: var name } when run.Names.Find(name) is null && !run.Names.IsOpen && !TemplateFunctions.IsRemoved(name) => NoFunction(target, name),
            ScriptMemberExpression member when GroupOf(member) is { } group => OfEngine(place, (group, member), given),
            _ => OfOther(target),
        };
    }

    private Shape Argument(ScriptExpression argument) => argument is ScriptNamedArgument named ? expressions.ShapeOf(named.Value) : expressions.ShapeOf(argument);

    private Shape OfOther(ScriptExpression target)
    {
        if (target is ScriptVariable variable)
        {
            new PathLint(run, expressions).OfVariable(variable, wanted: false);
        }
        else
        {
            expressions.ShapeOf(target);
        }

        return Shape.Any;
    }

    private Shape NoFunction(ScriptExpression target, string name)
    {
        IReadOnlyList<string> known = [.. TemplateFunctionList.All.Select(function => function.Name)];
        run.Add(TemplateFindings.UnknownFunction(run.File, LintRun.Place(target), name, NearestName.Hint(name, known)));
        return Shape.Any;
    }

    private Shape OfOwn(ScriptNode place, TemplateFunction function, IReadOnlyList<(ScriptExpression Node, Shape Shape)> given)
    {
        if (given.Count < function.Needs || (given.Count > function.Takes.Count && !function.Repeats))
        {
            run.Add(TemplateFindings.ArgumentCount(run.File, LintRun.Place(place), $"{function.Name} is given {Counted(given.Count)}", $"{Range(function)}: {function.Call}"));
            return Shape.Any;
        }

        for (var i = 0; i < given.Count; i++)
        {
            CheckKind(function, function.Takes[Math.Min(i, function.Takes.Count - 1)], given[i]);
        }

        return new OwnCallLint(run).Of(place, function, given);
    }

    private void CheckKind(TemplateFunction function, IReadOnlyList<FieldKind> takes, (ScriptExpression Node, Shape Shape) given)
    {
        if (takes.Count > 0 && given.Shape.Kind is { } kind && !takes.Contains(kind) && !(takes.Contains(FieldKind.Text) && kind == FieldKind.Flag))
        {
            run.Add(TemplateFindings.ArgumentKind(run.File, LintRun.Place(given.Node), function.Name, given.Shape.Words, function.Call));
        }
    }

    private Shape OfEngine(ScriptNode place, (string Group, ScriptMemberExpression Member) called, IReadOnlyList<(ScriptExpression Node, Shape Shape)> given)
    {
        if (FindEngineFunction(called.Group, called.Member) is not { } function)
        {
            return Shape.Any;
        }

        var most = function.VarParamKind == Scriban.Runtime.ScriptVarParamKind.None ? function.ParameterCount : int.MaxValue;
        if (given.Count < function.RequiredParameterCount || given.Count > most)
        {
            run.Add(TemplateFindings.ArgumentCount(
                run.File, LintRun.Place(place), $"{called.Member} is given {Counted(given.Count)}", function.RequiredParameterCount == most ? $"{most}" : most == int.MaxValue ? $"{function.RequiredParameterCount} or more" : $"{function.RequiredParameterCount} to {most}"));
        }

        return OwnCallLint.OfList(run, called.Member.ToString()!, given);
    }

    private string? GroupOf(ScriptMemberExpression member) =>
        member.Target is ScriptVariableGlobal { Name: var group } && run.Names.Find(group) is null && TemplateFunctions.GroupNames(group) is not null ? group : null;

    private Scriban.Runtime.IScriptFunctionInfo? FindEngineFunction(string group, ScriptMemberExpression member)
    {
        new PathLint(run, expressions).CheckFunction(member, group, TemplateFunctions.GroupNames(group)!);
        return TemplateFunctions.Engine(group, member.Member!.Name);
    }

    private static string Range(TemplateFunction function) => function.Repeats ? $"{function.Needs} or more"
        : function.Needs == function.Takes.Count ? $"{function.Needs}" : $"{function.Needs} or {function.Takes.Count}";

    private static string Counted(int count) => count switch { 0 => "nothing", 1 => "1 value", _ => $"{count} values" };
}
