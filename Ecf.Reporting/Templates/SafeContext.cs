using System.Globalization;
using System.Numerics;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Ecf.Reporting.Templates;

/// <summary>The safety profile of one render: what the template may see and do, and how much of it. Never used twice.</summary>
internal sealed class SafeContext : TemplateContext, IDisposable
{
    private const int ShortText = 256;

    private readonly RenderedTemplate template;
    private readonly Stack<ScriptLoopStatementBase> loops = new();
    private readonly Stack<CappedOutput> outputs = new();
    private long mostSteps = RenderLimits.LeastSteps;
    private long mostBytes;
    private int steps;
    private int looks;

    internal SafeContext(RenderedTemplate template, TemplateModel model, CancellationToken stop)
        : base(TemplateFunctions.All)
    {
        this.template = template;
        mostBytes = GC.GetAllocatedBytesForCurrentThread() + RenderLimits.LeastBytes;
        CancellationToken = stop;
        SetStrict();
        SetLimits();
        PushCulture(CultureInfo.GetCultureInfo("en-GB"));
        PushGlobal(new GroupView(model.Members, Grow));
        PushCappedOutput();
    }

    internal TemplateKind Kind => template.Kind;

    internal RenderNotes Notes { get; } = new();

    /// <summary>The loops that the render was in when its time was up, in words; <c>null</c> where it was in none.</summary>
    internal string? StoppedIn { get; private set; }

    /// <summary>Prints a value, made harmless for the kind of template; the template's own text and markup made here go past this.</summary>
    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        if (textAsObject is RawText raw)
        {
            return Write(raw.Text);
        }

        var text = textAsObject as string;
        if (text is null)
        {
            text = Printed(span, textAsObject);
        }
        else if (text.Length > ShortText)
        {
            StopAtLimits();
        }
        else
        {
            LookNowAndThen();
        }

        return string.IsNullOrEmpty(text) ? this : Write(ValueEncoding.Of(text, Kind));
    }

    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        LookNowAndThen();
        return scriptNode is null ? null
            : loops.Count > 0 && scriptNode.GetType() == typeof(ScriptExpressionStatement) && (ScriptExpressionStatement)scriptNode is { Expression: not ScriptAssignExpression } cell ? Cell(cell, aliasReturnedFunction)
            : Strict(scriptNode, base.Evaluate(scriptNode, aliasReturnedFunction));
    }

    // Between two loop steps no expression and no short text takes long: a look at every sixteenth is enough.
    private void LookNowAndThen()
    {
        if ((++looks & 15) == 0)
        {
            StopAtLimits();
        }
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
        return value is Figure figure && !nested ? figure.ToString() : base.ObjectToString(value, nested);
    }

    /// <summary>The part of this name, made with what is known where it is brought in.</summary>
    internal RawText Include(string part) => template.Parts.TryGetValue(part, out var source)
        ? new(RenderTemplate(source, [], CurrentNode!))
        : throw new ScriptRuntimeException(CurrentSpan, $"there is no part \"{part}\" that this template names");

    /// <summary>Puts what was made so far into the layout.</summary>
    internal string InLayout(Template layout, string content)
    {
        PushGlobal(new ScriptObject { ["content"] = new RawText(content) });
        PushCappedOutput();
        return layout.Render(this);
    }

    /// <summary>The file that a place is in: the template or one of its parts.</summary>
    internal string FileOf(SourceSpan span) => string.IsNullOrEmpty(span.FileName) ? template.Name : span.FileName;

    /// <summary>Hands on the memory of what was written.</summary>
    public void Dispose()
    {
        while (outputs.TryPop(out var output))
        {
            output.Release();
        }
    }

    internal void StopAtLimits()
    {
        if (CancellationToken.IsCancellationRequested)
        {
            throw Limit(CurrentSpan, TemplateLimit.Time);
        }

        if (GC.GetAllocatedBytesForCurrentThread() > mostBytes)
        {
            throw Limit(CurrentSpan, TemplateLimit.Memory);
        }
    }

    protected override void OnEnterLoop(ScriptLoopStatementBase loop) => loops.Push(loop);

    protected override void OnExitLoop(ScriptLoopStatementBase loop)
    {
        // Where the engine itself sees that the time is up, the loops are left one by one, the innermost first.
        if (CancellationToken.IsCancellationRequested)
        {
            StoppedIn ??= LoopWords.Of(loops);
        }

        loops.Pop();
    }

    /// <summary>Counts every step of every loop, one after another as well as nested: the engine counts the nested ones only.</summary>
    protected override bool OnStepLoop(ScriptLoopStatementBase loop)
    {
        StopAtLimits();
        steps++;
        return steps <= mostSteps ? true : throw Limit(loop.Span, TemplateLimit.Steps);
    }

    /// <summary>One expression of a row that cannot be worked out shows its code, and the rest of the table is made.</summary>
    private object? Cell(ScriptExpressionStatement cell, bool aliasReturnedFunction)
    {
        try
        {
            return Strict(cell, base.Evaluate(cell, aliasReturnedFunction));
        }
        catch (ScriptRuntimeException failure) when (RenderFailure.IsOfOneCell(failure))
        {
            return new RawText(Notes.CellFailed(FileOf(failure.Span), failure));
        }
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
        double number => Exact(node, number),
        float number => Exact(node, number),
        // A whole number beyond 19 digits: no report holds one, and printing a huge one takes seconds.
        BigInteger => throw new ScriptRuntimeException(node.Span, "the result is too large"),
        _ => result,
    };

    private static decimal Exact(ScriptNode node, double number) => Math.Abs(number) < 1e27
        ? (decimal)number
        : throw new ScriptRuntimeException(node.Span, (double.IsFinite(number), node) switch
        {
            (true, _) => "the result is too large",
            (_, ScriptBinaryExpression { Operator: ScriptBinaryOperator.Divide or ScriptBinaryOperator.Modulus }) => "this divides by zero",
            _ => "the result is too large, or divided by zero",
        });

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
        LoopLimit = EngineLimit;
        RecursiveLimit = 20;
        ObjectRecursionLimit = 20;
        RegexTimeOut = TimeSpan.FromMilliseconds(200);
        LimitToString = RenderLimits.LongestText;
        OnStringLimit = ScriptLimitBehavior.Throw;
        // Captured text does not pass through the capped output.
        OutputLimit = CappedOutput.MostCharacters * 2;
        OnOutputLimit = ScriptLimitBehavior.Throw;
    }

    // One more than ours, which say in which loops it was; the engine's also ends its own functions over lists.
    private int EngineLimit => (int)Math.Min(int.MaxValue, mostSteps + 1);

    /// <summary>What a render reads of its model, it may also go through and print.</summary>
    private void Grow(int values)
    {
        mostSteps += (long)values * RenderLimits.StepsPerValue;
        mostBytes += values * RenderLimits.BytesPerValue;
        LoopLimit = EngineLimit;
    }

    private void PushCappedOutput()
    {
        var output = new CappedOutput(() => throw Limit(CurrentSpan, TemplateLimit.Output));
        outputs.Push(output);
        PushOutput(output);
    }

    private TemplateLimitException Limit(SourceSpan span, TemplateLimit limit) => new(span, limit, LoopWords.Of(loops));
}
