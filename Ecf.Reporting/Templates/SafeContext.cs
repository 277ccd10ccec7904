using System.Globalization;
using System.Numerics;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Ecf.Reporting.Templates;

/// <summary>One render: what the template may see and do, and how much of it. Never used twice.</summary>
internal sealed class SafeContext : TemplateContext
{
    // One function over the longest text must end soon: the engine looks at the clock between functions only.
    private const int LongestText = 128 * 1024;
    private const int LeastSteps = 10_000;
    private const int StepsPerValue = 50;
    private const long LeastBytes = 96L * 1024 * 1024;
    private const long BytesPerValue = 4 * 1024;

    private readonly TemplateKind kind;
    private readonly int mostSteps;
    private readonly long mostBytes;
    private int steps;

    internal SafeContext(TemplateKind kind, TemplateModel model, CancellationToken stop)
        : base(TemplateFunctions.ForOneRender())
    {
        this.kind = kind;
        var size = model.Size;
        mostSteps = (int)Math.Min(int.MaxValue, LeastSteps + ((long)size * StepsPerValue));
        mostBytes = GC.GetAllocatedBytesForCurrentThread() + LeastBytes + (size * BytesPerValue);
        CancellationToken = stop;
        SetStrict();
        SetLimits();
        PushCulture(CultureInfo.GetCultureInfo("en-GB"));
        PushGlobal(TemplateData.Of(model));
        PushOutput(new CappedOutput(() => throw new TemplateLimitException(CurrentSpan, TemplateLimit.Output)));
    }

    /// <summary>Prints a value, made harmless for the kind of template; the template's own text goes past this.</summary>
    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        var text = Printed(span, textAsObject);
        return string.IsNullOrEmpty(text) ? this : Write(ValueEncoding.Of(text, kind));
    }

    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        StopAtLimits();
        return scriptNode is null ? null : Strict(scriptNode, base.Evaluate(scriptNode, aliasReturnedFunction));
    }

    // Functions over lists convert and print item by item without evaluating anything, so the limits are looked at here too.
    public override object? ToObject(SourceSpan span, object? value, Type destinationType)
    {
        StopAtLimits();
        return base.ToObject(span, value, destinationType);
    }

    public override string? ObjectToString(object? value, bool nested = false)
    {
        StopAtLimits();
        return base.ObjectToString(value, nested);
    }

    /// <summary>Counts every step of every loop, one after another as well as nested: the engine counts the nested ones only.</summary>
    protected override bool OnStepLoop(ScriptLoopStatementBase loop)
    {
        steps++;
        return steps <= mostSteps ? true : throw new TemplateLimitException(loop.Span, TemplateLimit.Time);
    }

    private string? Printed(SourceSpan span, object? value)
    {
        try
        {
            return ObjectToString(value);
        }
        catch (InvalidOperationException)
        {
            throw new ScriptRuntimeException(span, "this group or list holds itself, or goes too deep to be printed");
        }
    }

    private static object? Strict(ScriptNode node, object? result) => result switch
    {
        null when node is ScriptBinaryExpression { Operator: >= ScriptBinaryOperator.Add and <= ScriptBinaryOperator.Power } sum =>
            throw new ScriptRuntimeException(node.Span, $"there is no value on one side of {sum.Operator.ToText()}"),
        double number => Exact(node.Span, number),
        float number => Exact(node.Span, number),
        // A whole number beyond 19 digits: no report holds one, and printing a huge one takes seconds.
        BigInteger => throw new ScriptRuntimeException(node.Span, "the result is too large"),
        _ => result,
    };

    private static decimal Exact(SourceSpan span, double number) => Math.Abs(number) < 1e27
        ? (decimal)number
        : throw new ScriptRuntimeException(span, double.IsFinite(number) ? "the result is too large" : "this divides by zero");

    private void SetStrict()
    {
        StrictVariables = true;
        EnableRelaxedTargetAccess = false;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedFunctionAccess = false;
        EnableRelaxedIndexerAccess = false;
        ErrorForStatementFunctionAsExpression = true;
        MemberFilter = _ => false;
        TemplateLoader = null;
    }

    private void SetLimits()
    {
        LoopLimit = mostSteps;
        RecursiveLimit = 20;
        ObjectRecursionLimit = 20;
        RegexTimeOut = TimeSpan.FromMilliseconds(200);
        LimitToString = LongestText;
        OnStringLimit = ScriptLimitBehavior.Throw;
        // Captured text does not pass through the capped output.
        OutputLimit = CappedOutput.MostCharacters * 2;
        OnOutputLimit = ScriptLimitBehavior.Throw;
    }

    private void StopAtLimits()
    {
        if (CancellationToken.IsCancellationRequested)
        {
            throw new TemplateLimitException(CurrentSpan, TemplateLimit.Time);
        }

        if (GC.GetAllocatedBytesForCurrentThread() > mostBytes)
        {
            throw new TemplateLimitException(CurrentSpan, TemplateLimit.Memory);
        }
    }
}
