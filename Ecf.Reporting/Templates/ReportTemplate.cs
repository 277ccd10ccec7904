using System.Runtime.CompilerServices;
using Ecf.Domain;
using Ecf.Reporting.Templates.Linting;
using Scriban.Syntax;

namespace Ecf.Reporting.Templates;

/// <summary>A report template: text with code between {{ and }}, which makes a web page, a letter, an e-mail or a table from a <see cref="TemplateModel"/>.</summary>
/// <remarks>
/// Written in Scriban. A template sees the model's names and nothing else: no files, no clock, no template of another folder. A name that does not
/// exist is an error with its line and column, never a gap. Hours, money and days print as people read them ("6.5 h", "£1,200.00",
/// "1 Sep 2026"), can be compared with and added to their own kind, and have the functions of <see cref="TemplateFunction.All"/>;
/// <c>math.round x 2</c> rounds half away from zero. Every value is encoded for the kind of template when it is printed; only the template's own
/// text is markup, and what <c>raw</c>, <c>bar</c>, <c>table</c> and <c>include</c> give. Captured text counts as a value. Inside a loop, an expression that cannot be worked out shows "[TPL045]"
/// in its place and is a warning, so that one bad record does not cost a whole report; elsewhere it stops the report.
/// </remarks>
/// <example><code>
/// var template = ReportTemplate.Read("autumn.sbn-md", "# {{ title }}").Value;
/// var text = template.Render(new TemplateModel().With("title", "Autumn 2026")).Value;
/// </code></example>
public sealed class ReportTemplate
{
    /// <summary>The most bytes of UTF-8 a template may hold: 128 KB.</summary>
    public const int MostBytes = 128 * 1024;

    private static readonly TemplateFolder Nothing = new([]);

    private readonly RenderedTemplate template;
    private readonly bool isShallow;

    private ReportTemplate(RenderedTemplate template, TemplateHead? head) => (this.template, Head, isShallow) = (template, head, TemplateDepth.IsShallow(template));

    /// <summary>The name it was read under, with its ending.</summary>
    public string Name => template.Name;

    /// <summary>What it makes.</summary>
    public TemplateKind Kind => template.Kind;

    /// <summary>What it says of itself; <c>null</c> for one without a head, which is rendered from any model.</summary>
    public TemplateHead? Head { get; }

    /// <summary>Reads a template that stands alone and finds all that shows without data, each with its place as "(line,column)".</summary>
    /// <param name="name">Its file name; the ending says what it makes: .sbn-html, .sbn-md, .sbn-txt or .sbn-csv.</param>
    /// <param name="text">The whole text. With a head, its names are checked against the fields of its audience.</param>
    public static ReadResult<ReportTemplate> Read(string name, string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(text);
        return DeepStack.Run(() => Read((name, text), Nothing, ReportModel.Fields, needsHead: false));
    }

    /// <summary>Makes the report, in at most two seconds and within limits that grow with the model; the same model always gives the same text.</summary>
    /// <param name="model">What the template may show; it is never changed.</param>
    /// <param name="cancel">Stops the render.</param>
    /// <returns>The text, empty where the template prints nothing but blanks, as for a person whom it does not concern; with a warning for each cell and check that failed, or the error at which the render stopped with its line and column: a mistake in a template never throws.</returns>
    /// <exception cref="ArgumentException">The model has a name at its top that is a function's, such as hours, money, date or plural.</exception>
    /// <exception cref="OperationCanceledException">The caller stopped the render.</exception>
    public ReadResult<string> Render(TemplateModel model, CancellationToken cancel = default) => Render(model, RenderLimits.Usual, cancel);

    internal ReadResult<string> Render(TemplateModel model, RenderLimits limits, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (TemplateFunctions.Own.FirstOrDefault(own => model.Members.TryGet(own, out _)) is { } taken)
        {
            throw new ArgumentException($"The model's name \"{taken}\" would hide the function {taken}: choose another, such as \"{taken}_due\".", nameof(model));
        }

        // Handing over to a thread with a deep stack costs as much as a tenth of a page, and more where there is much else to do.
        return isShallow && RuntimeHelpers.TryEnsureSufficientExecutionStack() ? RenderHere(model, limits, cancel) : DeepStack.Run(() => RenderHere(model, limits, cancel));
    }

    /// <summary>Reads a template of a folder, which must say in its head what it is for.</summary>
    internal static ReadResult<ReportTemplate> Read(string name, string text, TemplateFolder folder) =>
        DeepStack.Run(() => Read((name, text), folder, ReportModel.Fields, needsHead: true));

    /// <summary>Reads a template against the fields that each audience has.</summary>
    internal static ReadResult<ReportTemplate> Read((string Name, string Text) file, TemplateFolder folder, Func<TemplateAudience, IReadOnlyList<Fields.TemplateField>> fields, bool needsHead)
    {
        if (TemplateKinds.Of(file.Name) is not { } kind)
        {
            return new(null, [TemplateFindings.WrongEnding(file.Name, TemplateKinds.Endings)]);
        }

        var (head, body, findings) = HeadReading.Has(file.Text) ? HeadReading.Read(file.Name, file.Text, kind)
            : (null, (0, 0), needsHead ? [TemplateFindings.NoHead(file.Name, HeadReading.Example)] : []);
        var (source, found) = TemplateSource.Read(file.Name, file.Text, body);
        var parts = new TemplateParts(folder, kind);
        var linted = source.Page is null ? [] : TemplateLint.Check(source, head?.Layout, head is null ? null : fields(head.Audience), parts);
        IReadOnlyList<Finding> all = [.. findings, .. found, .. linted, .. parts.Findings];
        return new(all.Any(finding => finding.Severity == Severity.Error) ? null : Made(file.Name, kind, source.Template!, head, parts), all);
    }

    private static ReportTemplate Made(string name, TemplateKind kind, Scriban.Template body, TemplateHead? head, TemplateParts parts) => new(
        new() { Name = name, Kind = kind, Body = body, Layout = head?.Layout is { } layout ? parts.Find(layout)!.Template : null, Parts = parts.Templates }, head);

    private ReadResult<string> RenderHere(TemplateModel model, RenderLimits limits, CancellationToken cancel)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        using var context = new SafeContext(template, model, stop.Token);
        stop.CancelAfter(limits.Time);
        try
        {
            var text = template.Body.Render(context);
            return new(string.IsNullOrWhiteSpace(text) ? "" : template.Layout is { } layout ? context.InLayout(layout, text) : text, context.Notes.Findings);
        }
        catch (ScriptRuntimeException failure)
        {
            cancel.ThrowIfCancellationRequested();
            return new(null, [.. context.Notes.Findings, RenderFailure.Explain(context.FileOf(failure.Span), failure, limits, context.StoppedIn)]);
        }
    }
}
