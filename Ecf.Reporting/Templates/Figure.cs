using Ecf.Domain;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Ecf.Reporting.Templates;

/// <summary>Hours, money or a day inside a template: it prints as people read it, and reckons only with its own kind.</summary>
internal sealed class Figure(ReportValue value) : IScriptCustomBinaryOperation, IFormattable, IComparable
{
    internal ReportValue Value { get; } = value;

    public string ToString(string? format, IFormatProvider? formatProvider) => Value.Display();

    public override string ToString() => Value.Display();

    /// <summary>For sorting a list by its hours, money or days.</summary>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Figure other when other.Value.Kind == Value.Kind => Order(Value, other.Value),
        _ => throw new ArgumentException($"{NameOf(this)} cannot be sorted among {NameOf(obj)}.", nameof(obj)),
    };

    public bool TryEvaluate(TemplateContext context, SourceSpan span, ScriptBinaryOperator op, SourceSpan leftSpan, object? leftValue, SourceSpan rightSpan, object? rightValue, out object? result)
    {
        try
        {
            result = Reckon(op, leftValue, rightValue);
        }
        catch (Exception tooLarge) when (tooLarge is OverflowException or ArgumentOutOfRangeException)
        {
            throw new ScriptRuntimeException(span, "the result is too large");
        }

        return result is not null
            ? true
            : throw new ScriptRuntimeException(span, $"{NameOf(leftValue)} and {NameOf(rightValue)} do not go together with {op.ToText()}");
    }

    internal static string NameOf(object? value) => value switch
    {
        Figure { Value.Kind: ColumnKind.Hours } => "hours",
        Figure { Value.Kind: ColumnKind.Money } => "money",
        Figure => "a date",
        string => "a text",
        null => "no value",
        bool => "true or false",
        int or long or decimal => "a number",
        _ => "a list or group",
    };

    private object? Reckon(ScriptBinaryOperator op, object? left, object? right) => (left, right) switch
    {
        (Figure one, Figure other) when one.Value.Kind == other.Value.Kind => OfOneKind(op, one.Value, other.Value),
        (int times, Figure figure) when op == ScriptBinaryOperator.Multiply => Times(times, figure.Value),
        (Figure figure, int times) when op == ScriptBinaryOperator.Multiply => Times(times, figure.Value),
        (Figure figure, 0) => OfOneKind(op, figure.Value, Zero),
        (0, Figure figure) => OfOneKind(op, Zero, figure.Value),
        _ => null,
    };

    private ReportValue Zero => Value.Kind == ColumnKind.Money ? Money.Zero : Hours.Zero;

    private static object? OfOneKind(ScriptBinaryOperator op, ReportValue left, ReportValue right) => op switch
    {
        ScriptBinaryOperator.Add => Add(left, right),
        ScriptBinaryOperator.Subtract => Subtract(left, right),
        ScriptBinaryOperator.Divide => Share(left, right),
        ScriptBinaryOperator.CompareEqual => left == right,
        ScriptBinaryOperator.CompareNotEqual => left != right,
        _ when left.Kind == right.Kind => Compare(op, Order(left, right)),
        _ => null,
    };

    private static object? Compare(ScriptBinaryOperator op, int order) => op switch
    {
        ScriptBinaryOperator.CompareLess => order < 0,
        ScriptBinaryOperator.CompareLessOrEqual => order <= 0,
        ScriptBinaryOperator.CompareGreater => order > 0,
        ScriptBinaryOperator.CompareGreaterOrEqual => order >= 0,
        _ => null,
    };

    private static int Order(ReportValue left, ReportValue right) => left.Kind switch
    {
        ColumnKind.Hours => left.AsHours.CompareTo(right.AsHours),
        ColumnKind.Money => left.AsMoney.CompareTo(right.AsMoney),
        _ => left.AsDate.CompareTo(right.AsDate),
    };

    private static Figure? Add(ReportValue left, ReportValue right) => (left.Kind, right.Kind) switch
    {
        (ColumnKind.Hours, ColumnKind.Hours) => new(left.AsHours + right.AsHours),
        (ColumnKind.Money, ColumnKind.Money) => new(left.AsMoney + right.AsMoney),
        _ => null,
    };

    private static Figure? Subtract(ReportValue left, ReportValue right) => (left.Kind, right.Kind) switch
    {
        (ColumnKind.Hours, ColumnKind.Hours) => new(left.AsHours - right.AsHours),
        (ColumnKind.Money, ColumnKind.Money) => new(left.AsMoney - right.AsMoney),
        _ => null,
    };

    private static Figure? Times(int times, ReportValue value) => value.Kind switch
    {
        ColumnKind.Hours => new(times * value.AsHours),
        ColumnKind.Money => new(times * value.AsMoney),
        _ => null,
    };

    // How many times the one goes into the other: for "hours attended of hours due".
    private static object? Share(ReportValue left, ReportValue right) => (left.Kind, right.Kind) switch
    {
        (ColumnKind.Hours, ColumnKind.Hours) => (decimal)left.AsHours.Minutes / right.AsHours.Minutes,
        (ColumnKind.Money, ColumnKind.Money) => left.AsMoney.Pounds / right.AsMoney.Pounds,
        _ => null,
    };
}
