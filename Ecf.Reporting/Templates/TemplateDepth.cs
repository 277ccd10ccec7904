using Scriban;
using Scriban.Syntax;

namespace Ecf.Reporting.Templates;

/// <summary>How deep a template goes, and so how much of a stack it needs.</summary>
internal static class TemplateDepth
{
    // Each level takes well under 2 KB; the runtime calls a stack sufficient that has 128 KB left.
    private const int Levels = 24;

    /// <summary>Whether any thread's stack is enough for it: no parts and no functions of its own, which may call themselves, and few levels of nesting.</summary>
    internal static bool IsShallow(RenderedTemplate template) =>
        template.Parts.Count == 0 && Fits(template.Body.Page, Levels) && (template.Layout is null || Fits(template.Layout.Page, Levels));

    private static bool Fits(ScriptNode? node, int levels)
    {
        if (node is null)
        {
            return true;
        }

        if (levels == 0 || node is ScriptFunction)
        {
            return false;
        }

        for (var child = 0; child < node.ChildrenCount; child++)
        {
            if (!Fits(node.GetChildren(child), levels - 1))
            {
                return false;
            }
        }

        return true;
    }
}
