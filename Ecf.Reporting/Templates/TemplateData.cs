using Scriban.Runtime;

namespace Ecf.Reporting.Templates;

/// <summary>Copies a model into the plain objects a template sees; each render gets its own copy.</summary>
internal static class TemplateData
{
    internal static ScriptObject Of(TemplateModel model)
    {
        var copy = new ScriptObject(model.Members.Count);
        foreach (var (name, member) in model.Members)
        {
            copy[name] = Of(member);
        }

        return copy;
    }

    private static object? Of(object member) => member switch
    {
        TemplateModel group => Of(group),
        TemplateModel[] groups => new ScriptArray(groups.Select(Of)),
        ReportValue[] values => new ScriptArray(values.Select(Of)),
        _ => Of((ReportValue)member),
    };

    private static object? Of(ReportValue value) => value.Kind switch
    {
        null => null,
        ColumnKind.Text => value.AsText,
        ColumnKind.Count => value.AsCount,
        ColumnKind.Terms => value.AsTerms,
        ColumnKind.Number => value.AsNumber,
        _ => new Figure(value),
    };
}
