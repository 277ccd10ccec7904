using Ecf.Reporting.Templates.Fields;
using Scriban.Syntax;

namespace Ecf.Reporting.Templates.Linting;

/// <summary>Checks one step of a path: whether what stands before it has such a field.</summary>
internal sealed class FieldLint(LintRun run)
{
    /// <summary>The last step of a path: a field of what stands before it.</summary>
    internal Shape Of(ScriptNode place, Shape target, string path, string name)
    {
        if (target.Kind is null || (name == "size" && target.Kind is FieldKind.List or FieldKind.Texts or FieldKind.Text))
        {
            return name == "size" ? Shape.Number : Shape.Any;
        }

        if (target.Kind != FieldKind.Group)
        {
            run.Add(TemplateFindings.NoFields(run.File, LintRun.Place(place), path, target.Words));
            return Shape.Any;
        }

        if (target.Fields.Named(name) is not { } field)
        {
            run.Add(TemplateFindings.UnknownField(run.File, LintRun.Place(place), Path(path, name), FieldHint(target.Fields, path, name)));
            return Shape.Any;
        }

        WarnOfRenamed(place, field, name, path);
        return Shape.Of(field);
    }

    /// <summary>Several steps from one thing on: the columns of a table.</summary>
    internal Shape Along(ScriptNode place, Shape from, string path)
    {
        var (shape, before) = (from, "");
        foreach (var step in path.Split('.'))
        {
            shape = Of(place, shape, before, step);
            before = Path(before, step);
        }

        return shape;
    }

    internal void WarnOfRenamed(ScriptNode place, TemplateField? field, string name, string before)
    {
        if (field is not null && field.Name != name)
        {
            var until = field.FormerNames.First(former => former.Name == name).Until;
            run.Add(TemplateFindings.Renamed(run.File, LintRun.Place(place), Path(before, name), Path(before, field.Name), until + 1));
        }
    }

    private static string FieldHint(IReadOnlyList<TemplateField> fields, string path, string name)
    {
        var near = NearestName.Of(name, fields.Select(field => field.Name))
            ?? fields.Paths().Where(deep => deep.EndsWith("." + name, StringComparison.Ordinal)).MinBy(deep => deep.Length);
        return near is not null ? NearestName.DidYouMean(Path(path, near)) : NearestName.Hint(name, [.. fields.Select(field => field.Name)]);
    }

    private static string Path(string before, string name) => before.Length == 0 ? name : $"{before}.{name}";
}
