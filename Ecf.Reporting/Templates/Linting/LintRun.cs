using Ecf.Domain;
using Ecf.Reporting.Templates.Fields;
using Scriban.Syntax;

namespace Ecf.Reporting.Templates.Linting;

/// <summary>One check of a template with its parts: what was found so far, and where the check stands.</summary>
internal sealed class LintRun(IReadOnlyList<TemplateField>? fields, TemplateParts parts, bool isLayout)
{
    private readonly List<Finding> findings = [];
    private readonly Stack<TemplateSource> sources = new();
    private readonly Stack<string> including = new();

    internal LintNames Names { get; } = new(fields);

    internal TemplateParts Parts => parts;

    internal bool IsLayout => isLayout;

    internal string File => sources.Peek().File;

    internal IReadOnlyList<Finding> Findings => findings;

    internal static string Place(ScriptNode node) => TemplateSource.Place(node.Span);

    internal void Add(Finding finding) => findings.Add(finding);

    /// <summary>Walks a source that the one before brought in.</summary>
    internal void Enter(TemplateSource source, Action<ScriptPage> walk)
    {
        sources.Push(source);
        if (source.Page is { } page)
        {
            walk(page);
        }

        sources.Pop();
    }

    /// <summary>Walks a part; <c>false</c> where it is being walked already.</summary>
    internal bool Include(string part, TemplateSource source, Action<ScriptPage> walk)
    {
        if (including.Contains(part))
        {
            return false;
        }

        including.Push(part);
        Enter(source, walk);
        including.Pop();
        return true;
    }
}
