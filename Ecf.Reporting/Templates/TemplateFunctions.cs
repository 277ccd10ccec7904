using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Ecf.Reporting.Templates;

/// <summary>The functions a template may call: the engine's own without what reaches out of the template, and ours.</summary>
internal static class TemplateFunctions
{
    // What could run text as code, load files, tell the time, differ from render to render, or round half to even.
    private static readonly (string? Group, string Name)[] Removed =
    [
        (null, "include"), (null, "include_join"), (null, "date"), (null, "timespan"),
        ("object", "eval"), ("object", "eval_template"), ("object", "from_json"), ("object", "to_json"),
        ("math", "random"), ("math", "uuid"), ("math", "round"),
        // They give blank for a blank, where the operators give an error.
        ("math", "plus"), ("math", "minus"), ("math", "times"), ("math", "divided_by"), ("math", "modulo"),
        // Values are encoded when they are printed; encoding them before would show twice.
        ("html", "escape"), ("html", "newline_to_br"), ("string", "escape"), ("string", "literal"),
    ];

    internal static readonly IReadOnlyList<string> Own = ["hours", "money", "date", "plural"];

    /// <summary>A fresh set for one render.</summary>
    internal static ScriptObject ForOneRender()
    {
        var all = new BuiltinFunctions();
        foreach (var (group, name) in Removed)
        {
            (group is null ? all : (ScriptObject)all[group]!).Remove(name);
        }

        all.Import("hours", new Func<TemplateContext, SourceSpan, object?, string>((_, span, value) => Print(span, value, ColumnKind.Hours)));
        all.Import("money", new Func<TemplateContext, SourceSpan, object?, string>((_, span, value) => Print(span, value, ColumnKind.Money)));
        all.Import("date", new Func<TemplateContext, SourceSpan, object?, string>((_, span, value) => Print(span, value, ColumnKind.Date)));
        all.Import("plural", new Func<int, string, string, string>((count, one, many) => $"{count} {(count is 1 or -1 ? one : many)}"));
        ((ScriptObject)all["math"]!).Import("round", (decimal number, int places = 0) => Math.Round(number, places, MidpointRounding.AwayFromZero));
        return all;
    }

    private static string Print(SourceSpan span, object? value, ColumnKind wanted) => value switch
    {
        null => "",
        Figure { Value.Kind: ColumnKind.Date } day when wanted == ColumnKind.Date => DayText.InFull(day.Value.AsDate),
        Figure figure when figure.Value.Kind == wanted => figure.Value.Display(),
        _ => throw new ScriptRuntimeException(span, $"{wanted.ToString().ToLowerInvariant()} is given {Figure.NameOf(value)}"),
    };
}
