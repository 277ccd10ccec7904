using Ecf.Reporting.Templates;

namespace Ecf.Sample.Web.Templates;

/// <summary>Shows what a text would make, before it is saved.</summary>
internal static class TemplatePreview
{
    /// <summary>The first output that is not empty; where there is none, or the text has an error, that is said instead.</summary>
    internal static (TemplateKind Kind, string Text) Of(TemplateFolder folder, (string Name, string Text) edit, TemplateFacts facts)
    {
        if (TemplateFolder.IsPart(edit.Name))
        {
            return (TemplateKind.Text, "A part shows nothing by itself: preview a template that brings it in.");
        }

        var read = folder.With(edit.Name, edit.Text).Read(edit.Name);
        if (!read.IsUsable)
        {
            return (TemplateKind.Text, string.Join('\n', read.Findings));
        }

        var outputs = ReportModel.For(read.Value.Head!.Audience, facts).Select(input => read.Value.Render(input.Model));
        var first = outputs.FirstOrDefault(output => !output.IsUsable || output.Value.Length > 0);
        return first is null ? (TemplateKind.Text, "The template prints nothing for anybody of this sample.")
            : first.IsUsable ? (read.Value.Kind, first.Value)
            : (TemplateKind.Text, string.Join('\n', first.Findings));
    }
}
