using Ecf.Domain;
using Ecf.Reporting.Templates.Fields;
using Scriban.Syntax;

namespace Ecf.Reporting.Templates.Linting;

/// <summary>Checks what a template says before there is any data: names, functions, parts and variables, all findings at once.</summary>
internal static class TemplateLint
{
    private const int Deepest = 1_000;

    /// <summary>Every finding of a template and of the parts and layout that it brings in, in the order of the text.</summary>
    /// <param name="source">The template.</param>
    /// <param name="layout">The name of its layout; <c>null</c> for none.</param>
    /// <param name="fields">The fields of its audience; <c>null</c> where nobody knows what it will be given.</param>
    /// <param name="parts">What it can bring in.</param>
    internal static IReadOnlyList<Finding> Check(TemplateSource source, string? layout, IReadOnlyList<TemplateField>? fields, TemplateParts parts)
    {
        var findings = Check(source, fields, parts, isLayout: false).ToList();
        if (layout is not null && TemplateFolder.IsPartName(layout))
        {
            findings.AddRange(CheckLayout(source.File, layout, fields, parts));
        }

        return findings;
    }

    private static IReadOnlyList<Finding> Check(TemplateSource source, IReadOnlyList<TemplateField>? fields, TemplateParts parts, bool isLayout)
    {
        var run = new LintRun(fields, parts, isLayout);
        run.Enter(source, page => Walk(run, page));
        foreach (var variable in run.Names.Variables.Where(variable => !variable.IsUsed))
        {
            run.Add(TemplateFindings.NeverUsed(variable.File, variable.Place, variable.Name));
        }

        return run.Findings;
    }

    private static IEnumerable<Finding> CheckLayout(string file, string layout, IReadOnlyList<TemplateField>? fields, TemplateParts parts)
    {
        if (parts.Find(layout) is not { } source)
        {
            return [TemplateFindings.NoPart(file, TemplateFindings.Whole, layout, PartHint(layout, parts))];
        }

        var findings = Check(source, fields, parts, isLayout: true);
        return source.Page is null || Nodes(source.Page).Any(node => node.Node is ScriptVariable { Name: "content" })
            ? findings
            : [.. findings, TemplateFindings.LayoutWithoutContent(source.File, layout)];
    }

    internal static string PartHint(string given, TemplateParts parts) => parts.Names.Count == 0
        ? "make the file first, its name beginning with an underscore"
        : NearestName.Hint(given, parts.Names);

    internal static void Walk(LintRun run, ScriptPage page)
    {
        if (Nodes(page).FirstOrDefault(node => node.Depth > Deepest) is { Node: { } tooDeep })
        {
            run.Add(TemplateFindings.NotATemplate(run.File, LintRun.Place(tooDeep), "this is nested too deep"));
            return;
        }

        new StatementLint(run).Check(page.Body);
    }

    /// <summary>All nodes, without going deep in calls, so that the depth can be found out safely.</summary>
    private static IEnumerable<(ScriptNode Node, int Depth)> Nodes(ScriptNode page)
    {
        var rest = new Stack<(ScriptNode, int)>([(page, 0)]);
        while (rest.TryPop(out var top))
        {
            yield return top;
            for (var i = top.Item1.ChildrenCount - 1; i >= 0; i--)
            {
                if (top.Item1.GetChildren(i) is { } child)
                {
                    rest.Push((child, top.Item2 + 1));
                }
            }
        }
    }
}
