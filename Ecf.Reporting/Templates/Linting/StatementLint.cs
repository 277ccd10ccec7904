using Ecf.Reporting.Templates.Fields;
using Scriban.Syntax;

namespace Ecf.Reporting.Templates.Linting;

/// <summary>Checks the statements of a template: loops, conditions, assignments, captures and functions of its own.</summary>
internal sealed class StatementLint
{
    private readonly LintRun run;
    private readonly ExpressionLint expressions;

    internal StatementLint(LintRun run) => (this.run, expressions) = (run, new(run, this));

    internal void Check(ScriptNode? node)
    {
        switch (node)
        {
            case null or ScriptRawStatement:
                break;
            case ScriptExpressionStatement { Expression: { } expression }:
                expressions.ShapeOf(expression);
                break;
            case ScriptForStatement loop:
                For(loop);
                break;
            case ScriptWhileStatement loop:
                expressions.ShapeOf(loop.Condition);
                InLoop([("while", Shape.Turn)], loop, loop.Body);
                break;
            case ScriptWithStatement with:
                run.Names.Open(expressions.ShapeOf(with.Name));
                Check(with.Body);
                run.Names.Close();
                break;
            case ScriptCaptureStatement capture:
                Check(capture.Body);
                Assign(capture.Target, Shape.Text);
                break;
            case ScriptFunction { IsAnonymous: false } function:
                Function(function);
                break;
            case ScriptFunction function:
                Body(function);
                break;
            case ScriptExpression expression:
                expressions.ShapeOf(expression);
                break;
            default:
                Children(node);
                break;
        }
    }

    /// <summary>Notes that a name is given a value.</summary>
    internal void Assign(ScriptExpression? target, Shape shape)
    {
        if (target is not ScriptVariable variable)
        {
            expressions.ShapeOf(target);
            return;
        }

        WarnOfFunction(variable);
        run.Names.Set(new(NameOf(variable), run.File, LintRun.Place(variable), shape));
    }

    internal static string NameOf(ScriptVariable variable) => variable.ToString()!;

    /// <summary>The body of a function, whose parameters are known in it.</summary>
    internal void Body(ScriptFunction function)
    {
        var parameters = function.Parameters?.OfType<ScriptParameter>().Select(parameter => NameOf(parameter.Name!)) ?? [];
        InLoop([.. parameters.Select(name => (name, Shape.Any))], function, function.Body);
    }

    private void Function(ScriptFunction function)
    {
        if (function.NameOrDoToken is ScriptVariable name)
        {
            run.Names.Set(new(NameOf(name), run.File, LintRun.Place(name), Shape.Any));
        }

        Body(function);
    }

    private void For(ScriptForStatement loop)
    {
        var list = expressions.ShapeOf(loop.Iterator);
        if (list.Kind is not (null or FieldKind.List or FieldKind.Texts))
        {
            run.Add(TemplateFindings.NotAList(run.File, LintRun.Place(loop.Iterator!), loop.Iterator!.ToString()!, list.Words));
        }

        foreach (var argument in loop.NamedArguments ?? [])
        {
            expressions.ShapeOf(argument.Value);
        }

        var variable = loop.Variable is ScriptVariable given ? NameOf(given) : "";
        InLoop([("for", Shape.Turn), ("tablerow", Shape.Turn), (variable, list.Item ?? Shape.Any)], loop, loop.Body);
        Check(loop.Else);
    }

    /// <summary>Checks a body in which some names stand for something of their own; a loop that uses none of them is no slip.</summary>
    private void InLoop(IReadOnlyList<(string Name, Shape Shape)> names, ScriptNode place, ScriptNode? body)
    {
        var before = names.Select(name => run.Names.Swap(name.Name, new(name.Name, run.File, LintRun.Place(place), name.Shape))).ToList();
        Check(body);
        for (var i = names.Count - 1; i >= 0; i--)
        {
            run.Names.Swap(names[i].Name, before[i]);
        }
    }

    private void WarnOfFunction(ScriptVariable variable)
    {
        if (variable is ScriptVariableGlobal && TemplateFunctions.IsFunction(variable.Name))
        {
            run.Add(TemplateFindings.HidesFunction(run.File, LintRun.Place(variable), variable.Name));
        }
    }

    private void Children(ScriptNode node)
    {
        for (var i = 0; i < node.ChildrenCount; i++)
        {
            Check(node.GetChildren(i));
        }
    }
}
