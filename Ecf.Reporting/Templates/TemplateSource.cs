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

    private static readonly ParserOptions Options = new() { ExpressionDepthLimit = DeepestExpression, ParseFloatAsDecimal = true };

    internal ScriptPage? Page => Template?.Page;

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
        var parsed = tokens.TooLarge.Count == 0 ? text : tokens.WithoutThem();
        var template = Parsed(file, parsed, lexing);
        IReadOnlyList<Finding> findings =
        [
            .. tokens.TooLarge.Select(number => TemplateFindings.NumberTooLarge(file, Place(number))),
            .. template is null ? [TemplateFindings.NotATemplate(file, Place(FirstNotFollowed(parsed, lexing, tokens.Code)), "an expression in this code is not whole")]
                : template.HasErrors ? ParseErrors(file, template)
                : tokens.Open is { } open ? [TemplateFindings.Unclosed(file, Place(open))]
                : [],
        ];
        return (new(file, template is { HasErrors: false } ? template : null), findings);
    }

    internal static string Place(SourceSpan span) => FormattableString.Invariant($"({Math.Max(span.Start.Line, 0) + 1},{Math.Max(span.Start.Column, 0) + 1})");

    private static IEnumerable<Finding> ParseErrors(string file, Template template) => template.Messages
        .Where(message => message.Type == ParserMessageType.Error)
        .Select(message => TemplateFindings.NotATemplate(file, Place(message.Span), message.Message));

    /// <summary>What the engine makes of a text; <c>null</c> where it throws instead of saying what is wrong (7.5.3), as it does on "x; (f() =".</summary>
    private static Template? Parsed(string file, string text, LexerOptions lexing)
    {
        try
        {
            return Template.Parse(text, file, Options, lexing);
        }
        catch (NotSupportedException)
        {
            return null;
        }
    }

    // The engine does not say where it throws: it is the first piece of code with which it does.
    private static SourceSpan FirstNotFollowed(string text, LexerOptions lexing, IReadOnlyList<SourceSpan> code)
    {
        var (followed, not) = (-1, code.Count - 1);
        while (not - followed > 1)
        {
            var middle = (followed + not) / 2;
            (followed, not) = Parsed("", text[..(code[middle].End.Offset + 1)], lexing) is null ? (followed, middle) : (middle, not);
        }

        return code[not];
    }
}
