using System.Text;
using Ecf.Domain;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Ecf.Reporting.Templates;

/// <summary>The text of a template or a part, parsed, with what is wrong with it as it stands.</summary>
/// <param name="File">Its name, for findings.</param>
/// <param name="Template">What it says; <c>null</c> where it cannot be read.</param>
internal sealed record TemplateSource(string File, Template? Template)
{
    private const int DeepestExpression = 50;

    internal ScriptPage? Page => Template?.Page;

    private static readonly ParserOptions Options = new() { ExpressionDepthLimit = DeepestExpression, ParseFloatAsDecimal = true };

    /// <summary>Parses a text from a place on, so that places in findings are those of the file.</summary>
    internal static (TemplateSource Source, IReadOnlyList<Finding> Findings) Read(string file, string text, (int Offset, int Line) body)
    {
        var bytes = Encoding.UTF8.GetByteCount(text);
        if (bytes > ReportTemplate.MostBytes)
        {
            return (new(file, null), [TemplateFindings.TooLarge(file, bytes, ReportTemplate.MostBytes)]);
        }

        var lexing = new LexerOptions { StartPosition = new(body.Offset, body.Line, 0), Mode = ScriptMode.Default };
        var tokens = new TemplateTokens(text, lexing);
        var template = Scriban.Template.Parse(tokens.TooLarge.Count == 0 ? text : tokens.WithoutThem(), file, Options, lexing);
        IReadOnlyList<Finding> findings =
        [
            .. tokens.TooLarge.Select(number => TemplateFindings.NumberTooLarge(file, Place(number))),
            .. template.HasErrors ? ParseErrors(file, template) : tokens.Open is { } open ? [TemplateFindings.Unclosed(file, Place(open))] : [],
        ];
        return (new(file, template.HasErrors ? null : template), findings);
    }

    internal static string Place(SourceSpan span) => FormattableString.Invariant($"({Math.Max(span.Start.Line, 0) + 1},{Math.Max(span.Start.Column, 0) + 1})");

    private static IEnumerable<Finding> ParseErrors(string file, Template template) => template.Messages
        .Where(message => message.Type == ParserMessageType.Error)
        .Select(message => TemplateFindings.NotATemplate(file, Place(message.Span), message.Message));
}
