using Scriban.Functions;
using Scriban.Runtime;

namespace Ecf.Reporting.Templates;

/// <summary>The functions a template may call: the engine's own without what reaches out of the template, and ours.</summary>
internal static class TemplateFunctions
{
    // What could run text as code, load files, tell the time, differ from render to render, or round half to even.
    private static readonly IReadOnlyList<string> Removed =
    [
        "include_join", "timespan", "object.eval", "object.eval_template", "object.from_json", "object.to_json", "math.random", "math.uuid",
        // They give blank for a blank, where the operators give an error.
        "math.plus", "math.minus", "math.times", "math.divided_by", "math.modulo",
        // Values are encoded when they are printed; encoding them before would show twice.
        "html.escape", "html.newline_to_br", "string.escape", "string.literal",
    ];

    // The engine's own, which ours of the same name replace.
    private static readonly IReadOnlyList<string> Replaced = ["include", "date", "math.round"];

    private static readonly ScriptObject Sample = ForOneRender();

    internal static IReadOnlyList<string> Own { get; } = [.. TemplateFunctionList.All.Select(function => function.Name)];

    /// <summary>A fresh set for one render.</summary>
    internal static ScriptObject ForOneRender()
    {
        var all = new BuiltinFunctions();
        foreach (var name in Removed.Concat(Replaced))
        {
            var steps = name.Split('.');
            (steps.Length == 1 ? all : (ScriptObject)all[steps[0]]!).Remove(steps[^1]);
        }

        FieldFunctions.AddTo(all);
        MarkupFunctions.AddTo(all);
        ((ScriptObject)all["math"]!).Import("round", (decimal number, int places = 0) => Math.Round(number, places, MidpointRounding.AwayFromZero));
        return all;
    }

    /// <summary>Whether the engine has such a function and reports do not: "include_join", "object.eval".</summary>
    internal static bool IsRemoved(string name) => Removed.Contains(name);

    /// <summary>Whether a name by itself is a function or a group of them.</summary>
    internal static bool IsFunction(string name) => Sample.Contains(name);

    /// <summary>The functions of a group, such as "array"; <c>null</c> where there is no such group.</summary>
    internal static IReadOnlyList<string>? GroupNames(string group) =>
        Sample[group] is ScriptObject functions ? [.. functions.Keys.Order(StringComparer.Ordinal)] : group == "timespan" ? [] : null;

    /// <summary>A function of a group; <c>null</c> where there is none.</summary>
    internal static IScriptFunctionInfo? Engine(string group, string name) => (Sample[group] as ScriptObject)?[name] as IScriptFunctionInfo;
}
