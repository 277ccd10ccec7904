using Ecf.Domain;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Ecf.Reporting.Templates;

/// <summary>Reads the text of a template and finds all that is wrong with it before any data is there.</summary>
internal static class TemplateSource
{
    private const int DeepestExpression = 50;

    private static readonly ParserOptions Options = new() { ExpressionDepthLimit = DeepestExpression, ParseFloatAsDecimal = true };

    internal static (Template Template, IReadOnlyList<Finding> Findings) Read(string name, string text) => DeepStack.Run(() =>
    {
        var template = Template.Parse(text, name, Options);
        return (template, (IReadOnlyList<Finding>)[.. template.HasErrors ? ParseErrors(name, template) : Lint(name, text, template)]);
    });

    internal static string Place(SourceSpan span) => $"({Math.Max(span.Start.Line, 0) + 1},{Math.Max(span.Start.Column, 0) + 1})";

    private static IEnumerable<Finding> ParseErrors(string name, Template template) => template.Messages
        .Where(message => message.Type == ParserMessageType.Error)
        .Select(message => ReportingFindings.NotATemplate(name, Place(message.Span), message.Message));

    private static IEnumerable<Finding> Lint(string name, string text, Template template)
    {
        if (Unclosed(text) is { } open)
        {
            yield return ReportingFindings.Unclosed(name, Place(open));
        }

        foreach (var include in Includes(template.Page))
        {
            yield return ReportingFindings.NoIncludes(name, Place(include.Span), include.Name);
        }
    }

    private static SourceSpan? Unclosed(string text)
    {
        SourceSpan? open = null;
        foreach (var token in new Lexer(text))
        {
            open = token.Type switch
            {
                TokenType.CodeEnter => new SourceSpan("", token.Start, token.End),
                TokenType.CodeExit => null,
                _ => open,
            };
        }

        return open;
    }

    private static IEnumerable<ScriptVariable> Includes(ScriptNode? page)
    {
        var rest = new Stack<ScriptNode?>([page]);
        while (rest.TryPop(out var node))
        {
            if (node is ScriptVariable { Name: "include" or "include_join" } include)
            {
                yield return include;
            }

            for (var i = (node?.ChildrenCount ?? 0) - 1; i >= 0; i--)
            {
                rest.Push(node!.GetChildren(i));
            }
        }
    }
}
