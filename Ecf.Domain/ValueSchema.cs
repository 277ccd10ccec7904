namespace Ecf.Domain;

/// <summary>The JSON schema of every value that stands in JSON by itself, for a description of an interface or a file of one's own.</summary>
public static class ValueSchema
{
    /// <summary>A schema with a definition for each value under its type's name: <c>#/$defs/Trn</c>; the caller closes it.</summary>
    public static Stream Open() => typeof(ValueSchema).Assembly.GetManifestResourceStream("values.schema.json")!;
}
