using Ecf.Reporting.Templates.Fields;
using Scriban.Syntax;

namespace Ecf.Reporting.Templates.Linting;

/// <summary>Checks expressions and finds out what each will be.</summary>
internal sealed class ExpressionLint(LintRun run, StatementLint statements)
{
    private static readonly ScriptBinaryOperator[] Reckoning =
    [
        ScriptBinaryOperator.Add, ScriptBinaryOperator.Subtract, ScriptBinaryOperator.CompareEqual, ScriptBinaryOperator.CompareNotEqual,
        ScriptBinaryOperator.CompareLess, ScriptBinaryOperator.CompareLessOrEqual, ScriptBinaryOperator.CompareGreater, ScriptBinaryOperator.CompareGreaterOrEqual,
    ];

    internal Shape ShapeOf(ScriptNode? node) => node switch
    {
        null => Shape.Any,
        ScriptLiteral literal => OfLiteral(literal),
        ScriptVariable variable => Path.OfVariable(variable, wanted: true),
        ScriptIsEmptyExpression empty => OfEmpty(empty),
        ScriptMemberExpression member => Path.OfMember(member),
        ScriptIndexerExpression index => Path.OfIndex(index),
        ScriptFunctionCall call => Calls.Of(call),
        ScriptPipeCall pipe => Calls.Of(pipe),
        ScriptNestedExpression nested => ShapeOf(nested.Expression),
        ScriptBinaryExpression sum => OfBinary(sum),
        ScriptAssignExpression assign => OfAssign(assign),
        ScriptConditionalExpression choice => OfChoice(choice),
        ScriptUnaryExpression unary => OfUnary(unary),
        ScriptAnonymousFunction anonymous => OfFunction(anonymous),
        ScriptArrayInitializerExpression array => OfArray(array),
        _ => OfChildren(node),
    };

    private PathLint Path => field ??= new(run, this);

    private CallLint Calls => field ??= new(run, this);

    private static Shape OfLiteral(ScriptLiteral literal) => literal.Value switch
    {
        string => Shape.Text,
        int or long or decimal or double => Shape.Number,
        _ => Shape.Any,
    };

    private Shape OfEmpty(ScriptIsEmptyExpression empty)
    {
        ShapeOf(empty.Target);
        return Shape.Any;
    }

    private Shape OfAssign(ScriptAssignExpression assign)
    {
        var shape = ShapeOf(assign.Value);
        if (assign.EqualToken?.ToString() is not (null or "="))
        {
            ShapeOf(assign.Target);
        }

        statements.Assign(assign.Target, shape);
        return Shape.Any;
    }

    private Shape OfChoice(ScriptConditionalExpression choice)
    {
        ShapeOf(choice.Condition);
        return ShapeOf(choice.ThenValue).Or(ShapeOf(choice.ElseValue));
    }

    // "@name" is the function itself, so it is not called here and needs no arguments.
    private Shape OfUnary(ScriptUnaryExpression unary) => unary switch
    {
        { Operator: ScriptUnaryOperator.FunctionAlias, Right: ScriptVariable variable } => Path.OfVariable(variable, wanted: false),
        { Operator: ScriptUnaryOperator.FunctionAlias, Right: ScriptMemberExpression member } => Calls.OfName(member),
        _ => OfChildren(unary),
    };

    private Shape OfFunction(ScriptAnonymousFunction anonymous)
    {
        statements.Body(anonymous.Function!);
        return Shape.Any;
    }

    private Shape OfArray(ScriptArrayInitializerExpression array)
    {
        var items = (array.Values ?? []).Select(ShapeOf).ToList();
        return items.Count > 0 && items.TrueForAll(item => item.Kind == FieldKind.Text) ? Shape.ListOf(Shape.Text) : Shape.ListOf(Shape.Any);
    }

    private Shape OfBinary(ScriptBinaryExpression sum)
    {
        var (left, right) = (ShapeOf(sum.Left), ShapeOf(sum.Right));
        if (!GoTogether(sum, left, right))
        {
            run.Add(TemplateFindings.KindsDiffer(run.File, LintRun.Place(sum), left.Words, right.Words, sum.OperatorAsText ?? sum.Operator.ToText()!));
        }

        return sum.Operator switch
        {
            ScriptBinaryOperator.EmptyCoalescing or ScriptBinaryOperator.NotEmptyCoalescing => left.Or(right),
            ScriptBinaryOperator.Add or ScriptBinaryOperator.Subtract when left.IsFigure || right.IsFigure => left.IsFigure ? left : right,
            ScriptBinaryOperator.Multiply when left.IsFigure || right.IsFigure => left.IsFigure ? left : right,
            ScriptBinaryOperator.RangeInclude or ScriptBinaryOperator.RangeExclude => Shape.ListOf(Shape.Number),
            _ => Shape.Any,
        };
    }

    /// <summary>Hours, money and days are compared with and added to their own kind; nought goes with each.</summary>
    private static bool GoTogether(ScriptBinaryExpression sum, Shape left, Shape right) =>
        !Reckoning.Contains(sum.Operator) || left.Kind is null || right.Kind is null || (!left.IsFigure && !right.IsFigure) || left.Kind == right.Kind || IsNought(sum.Left) || IsNought(sum.Right);

    private static bool IsNought(ScriptExpression? expression) => expression is ScriptLiteral { Value: 0 };

    private Shape OfChildren(ScriptNode node)
    {
        for (var i = 0; i < node.ChildrenCount; i++)
        {
            if (node.GetChildren(i) is ScriptNode child and not (ScriptToken or ScriptKeyword))
            {
                Check(node, child);
            }
        }

        return Shape.Any;
    }

    // The name in { name: value } and in f name: value is no variable.
    private void Check(ScriptNode parent, ScriptNode child)
    {
        if (!(parent is ScriptObjectMember member && ReferenceEquals(member.Name, child)) && !(parent is ScriptNamedArgument named && ReferenceEquals(named.Name, child)))
        {
            ShapeOf(child);
        }
    }
}
