using Ecf.Reporting.Templates.Fields;
using Scriban.Syntax;

namespace Ecf.Reporting.Templates.Linting;

/// <summary>What is special about single functions: parts, tables, markup, and those that give back the list they were given.</summary>
internal sealed class OwnCallLint(LintRun run)
{
    private static readonly IReadOnlyList<string> SameList = ["array.sort", "array.reverse", "array.compact", "array.uniq", "array.limit", "array.offset", "array.filter"];

    internal Shape Of(ScriptNode place, TemplateFunction function, IReadOnlyList<(ScriptExpression Node, Shape Shape)> given)
    {
        switch (function.Name)
        {
            case "include":
                Include(given[0].Node);
                break;
            case "raw":
                run.Add(TemplateFindings.Raw(run.File, LintRun.Place(place)));
                break;
            case "table" when given[0].Shape is { Item.Kind: FieldKind.Group } rows:
                Columns(rows.Item!, given);
                break;
        }

        return function.Name is "include" or "raw" or "table" or "bar" or "check" ? Shape.Any : Shape.Text;
    }

    internal static Shape OfList(LintRun run, string function, IReadOnlyList<(ScriptExpression Node, Shape Shape)> given)
    {
        if (given.Count == 0 || given[0].Shape.Item is not { } item)
        {
            return Shape.Any;
        }

        if (function is "array.map" or "array.sort" && given.Count > 1 && given[1].Node is ScriptLiteral { Value: string path } && item.Kind is not null)
        {
            var field = new FieldLint(run).Along(given[1].Node, item, path);
            return function == "array.map" ? Shape.ListOf(field) : given[0].Shape;
        }

        return SameList.Contains(function) ? given[0].Shape
            : function is "array.first" or "array.last" ? item
            : function == "array.size" ? Shape.Number
            : Shape.Any;
    }

    private void Include(ScriptExpression name)
    {
        if (name is not ScriptLiteral { Value: string part } || !TemplateFolder.IsPartName(part))
        {
            run.Add(TemplateFindings.PartName(run.File, LintRun.Place(name), name.ToString()!));
        }
        else if (run.Parts.Find(part) is not { } source)
        {
            run.Add(TemplateFindings.NoPart(run.File, LintRun.Place(name), part, TemplateLint.PartHint(part, run.Parts)));
        }
        else if (!run.Include(part, source, page => TemplateLint.Walk(run, page)))
        {
            run.Add(TemplateFindings.PartInItself(run.File, LintRun.Place(name), part));
        }
    }

    private void Columns(Shape row, IReadOnlyList<(ScriptExpression Node, Shape Shape)> given)
    {
        foreach (var (node, _) in given.Skip(1))
        {
            if (node is ScriptLiteral { Value: string column })
            {
                new FieldLint(run).Along(node, row, TableColumn.Of(column).Path);
            }
        }
    }
}
