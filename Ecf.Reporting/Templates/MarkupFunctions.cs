using System.Globalization;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Ecf.Reporting.Templates;

/// <summary>The functions whose result is markup of the kind of report that is made.</summary>
internal static class MarkupFunctions
{
    private const int BarWidth = 120;

    internal static void AddTo(ScriptObject all)
    {
        all.Import("raw", new Func<TemplateContext, object?, RawText>((context, value) => new(context.ObjectToString(value) ?? "")));
        all.Import("bar", Bar);
        all.Import("table", Table);
        all.Import("check", Check);
        all.Import("include", new Func<TemplateContext, string, RawText>((context, part) => ((SafeContext)context).Include(part)));
    }

    private static RawText Bar(TemplateContext context, SourceSpan span, object? part, object? whole)
    {
        var kind = ((SafeContext)context).Kind;
        var words = $"{context.ObjectToString(part)} of {context.ObjectToString(whole)}, {FieldFunctions.Share(span, part, whole)}";
        return new(kind == TemplateKind.Html ? Drawn(span, words, part, whole) : ValueEncoding.Of(words, kind));
    }

    private static string Drawn(SourceSpan span, string words, object? part, object? whole)
    {
        var (of, all) = (FieldFunctions.Units(span, part) ?? 0, FieldFunctions.Units(span, whole) ?? 0);
        var filled = all <= 0 ? 0 : (int)Math.Clamp(Math.Round(BarWidth * of / all, MidpointRounding.AwayFromZero), 0, BarWidth);
        return string.Create(CultureInfo.InvariantCulture, $"""
            <span class="bar"><svg role="img" aria-hidden="true" focusable="false" viewBox="0 0 {BarWidth} 12" width="{BarWidth}" height="12"><rect x="0.5" y="0.5" width="{BarWidth - 1}" height="11" fill="none" stroke="currentColor"/><rect width="{filled}" height="12" fill="currentColor"/></svg> {ValueEncoding.Of(words, TemplateKind.Html)}</span>
            """);
    }

    private static RawText Table(TemplateContext context, SourceSpan span, object? rows, params object?[] columns)
    {
        if (columns.Length == 0)
        {
            throw new ScriptRuntimeException(span, "a table has columns: write the fields of each row in quotation marks");
        }

        var list = rows is null ? [] : context.ToList(span, rows)!.Cast<object?>();
        return new TableMaking((SafeContext)context, span, [.. columns.Select(column => TableColumn.Of(context.ObjectToString(column) ?? ""))]).Make(list);
    }

    private static RawText Check(TemplateContext context, SourceSpan span, object? holds, string message)
    {
        if (context.ToBool(span, holds))
        {
            return RawText.Nothing;
        }

        var render = (SafeContext)context;
        render.Notes.CheckFailed(render.FileOf(span), span, message);
        return new(render.Kind switch
        {
            TemplateKind.Html => $"""<strong class="check" role="alert">TPL046: {ValueEncoding.Of(message, TemplateKind.Html)}</strong>""",
            TemplateKind.Markdown => $"**TPL046: {ValueEncoding.Of(message, TemplateKind.Markdown)}**",
            var kind => ValueEncoding.Of($"TPL046: {message}", kind),
        });
    }
}
