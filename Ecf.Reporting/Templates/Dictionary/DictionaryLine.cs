using Ecf.Reporting.Templates.Fields;

namespace Ecf.Reporting.Templates.Dictionary;

/// <summary>One line of the dictionary: a field with the path that a template writes.</summary>
/// <param name="Path">"person.hours.attended"; the items of a list are written with brackets: "cohort.people[].name".</param>
/// <param name="Field">The field.</param>
/// <param name="SameAs">The path whose fields this group or list has too; <c>null</c> where its own follow, or for a value.</param>
internal sealed record DictionaryLine(string Path, TemplateField Field, string? SameAs)
{
    /// <summary>The lines of an audience in the order of the model; fields that are the same as earlier ones are told once.</summary>
    internal static IReadOnlyList<DictionaryLine> Of(TemplateAudience audience)
    {
        var lines = new List<DictionaryLine>();
        Add(lines, "", ReportModel.Fields(audience));
        return lines;
    }

    /// <summary>What it holds, in a word: "text", "list of groups", …</summary>
    internal string Holds => Field.Kind switch
    {
        FieldKind.List => "list of groups",
        FieldKind.Texts => "list of texts",
        var kind => kind.ToString().ToLowerInvariant(),
    };

    /// <summary>The meaning, with where its fields are told.</summary>
    internal string Says => SameAs is null ? Field.Meaning : $"{Field.Meaning}; its fields are those of {SameAs}";

    private static void Add(List<DictionaryLine> lines, string before, IReadOnlyList<TemplateField> fields)
    {
        foreach (var field in fields)
        {
            var path = before + field.Name + (field.Kind == FieldKind.List ? "[]" : "");
            var same = field.Fields.Count == 0 ? null : lines.Find(line => ReferenceEquals(line.Field.Fields, field.Fields) && line.SameAs is null)?.Path;
            lines.Add(new(path, field, same));
            if (same is null)
            {
                Add(lines, path + ".", field.Fields);
            }
        }
    }
}
