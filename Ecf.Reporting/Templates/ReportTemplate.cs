using System.Text;
using Ecf.Domain;
using Scriban;
using Scriban.Syntax;

namespace Ecf.Reporting.Templates;

/// <summary>A report template: text with code between {{ and }}, which makes a web page or a Markdown text from a <see cref="TemplateModel"/>.</summary>
/// <remarks>
/// Written in Scriban. A template sees the model's names and nothing else: no files, no clock, no other template. A name that does not
/// exist is an error with its line and column, never a gap. Hours, money and days print as people read them ("6.5 h", "£1,200.00",
/// "1 Sep 2026"), can be compared with and added to their own kind, and have the functions <c>hours x</c>, <c>money x</c>, <c>date x</c>
/// ("1 September 2026") and <c>plural n "session" "sessions"</c>; <c>math.round x 2</c> rounds half away from zero. Every value is encoded
/// for the kind of template when it is printed; only the template's own text is markup. Captured text counts as a value.
/// </remarks>
/// <example><code>
/// var template = ReportTemplate.Read("autumn.sbn-md", "# {{ title }}").Value;
/// var text = template.Render(new TemplateModel().With("title", "Autumn 2026")).Value;
/// </code></example>
public sealed class ReportTemplate
{
    /// <summary>The most bytes of UTF-8 a template may hold: 128 KB.</summary>
    public const int MostBytes = 128 * 1024;

    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(2);

    private readonly Template template;

    private ReportTemplate(string name, TemplateKind kind, Template template)
    {
        Name = name;
        Kind = kind;
        this.template = template;
    }

    /// <summary>The name it was read under, with its ending.</summary>
    public string Name { get; }

    /// <summary>What it makes.</summary>
    public TemplateKind Kind { get; }

    /// <summary>Reads a template and finds every error that shows without data, each with its place as "(line,column)".</summary>
    /// <param name="name">Its file name; the ending .sbn-html or .sbn-md says what it makes.</param>
    /// <param name="text">The whole text.</param>
    public static ReadResult<ReportTemplate> Read(string name, string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(text);
        if (KindOf(name) is not { } kind)
        {
            return new(null, [ReportingFindings.WrongEnding(name)]);
        }

        var bytes = Encoding.UTF8.GetByteCount(text);
        if (bytes > MostBytes)
        {
            return new(null, [ReportingFindings.TooLarge(name, bytes, MostBytes)]);
        }

        var (template, findings) = TemplateSource.Read(name, text);
        return new(findings.Count == 0 ? new ReportTemplate(name, kind, template) : null, findings);
    }

    /// <summary>Makes the report, in at most two seconds and within limits that grow with the model; the same model always gives the same text.</summary>
    /// <param name="model">What the template may show; it is copied, so no render changes it.</param>
    /// <param name="cancel">Stops the render.</param>
    /// <returns>The text, or the error at which the render stopped with its line and column: a mistake in a template never throws.</returns>
    /// <exception cref="ArgumentException">The model has a name at its top that is a function's: hours, money, date or plural.</exception>
    /// <exception cref="OperationCanceledException">The caller stopped the render.</exception>
    public ReadResult<string> Render(TemplateModel model, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (TemplateFunctions.Own.FirstOrDefault(model.Members.ContainsKey) is { } taken)
        {
            throw new ArgumentException($"The model's name \"{taken}\" would hide the function {taken}: choose another, such as \"{taken}_due\".", nameof(model));
        }

        return DeepStack.Run(() => RenderHere(model, cancel));
    }

    private static TemplateKind? KindOf(string name) => Path.GetExtension(name) switch
    {
        ".sbn-html" => TemplateKind.Html,
        ".sbn-md" => TemplateKind.Markdown,
        _ => null,
    };

    private ReadResult<string> RenderHere(TemplateModel model, CancellationToken cancel)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var context = new SafeContext(Kind, model, stop.Token);
        stop.CancelAfter(MostTime);
        try
        {
            return new(template.Render(context), []);
        }
        catch (ScriptRuntimeException failure)
        {
            cancel.ThrowIfCancellationRequested();
            return new(null, [RenderFailure.Explain(Name, failure)]);
        }
    }
}
