namespace Ecf.Reporting.Templates.Fields;

/// <summary>Finds fields by name.</summary>
internal static class FieldNames
{
    private const int Deepest = 4;

    /// <summary>The field of a name, or the one that had the name before; <c>null</c> where there is none.</summary>
    internal static TemplateField? Named(this IReadOnlyList<TemplateField> fields, string name)
    {
        foreach (var field in fields)
        {
            if (field.Name == name)
            {
                return field;
            }
        }

        return fields.FirstOrDefault(field => field.FormerNames.Any(former => former.Name == name));
    }

    /// <summary>Every path that can be written without a loop: "person.hours.attended", the shortest first.</summary>
    internal static IEnumerable<string> Paths(this IReadOnlyList<TemplateField> fields, int depth = Deepest) => depth == 0 ? [] :
        fields.Select(field => field.Name).Concat(fields.Where(field => field.Kind == FieldKind.Group).SelectMany(field => field.Fields.Paths(depth - 1).Select(path => $"{field.Name}.{path}")));
}
