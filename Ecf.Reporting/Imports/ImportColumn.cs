namespace Ecf.Reporting.Imports;

/// <summary>A column that a file to import may have.</summary>
/// <remarks>A heading is known in any capitals, with any spaces and signs between its letters, and by the names that other systems give it.</remarks>
public sealed class ImportColumn
{
    internal ImportColumn(string heading, ValueKind kind, string example, string meaning) =>
        (Heading, Kind, Example, Meaning) = (heading, kind, example, meaning);

    /// <summary>The heading in templates, such as "TRN".</summary>
    public string Heading { get; }

    /// <summary>What its values must be.</summary>
    public ValueKind Kind { get; }

    /// <summary>A value as it may be written.</summary>
    public string Example { get; }

    /// <summary>What to write, in a sentence or two.</summary>
    public string Meaning { get; }

    /// <summary>Whether a file without it cannot be read, nor a row in which it is empty. Not by default: an empty cell then leaves what is on record.</summary>
    public bool Required { get; init; }

    /// <summary>Other headings by which it is known, such as those of the department's own files.</summary>
    public IReadOnlyList<string> Synonyms { get; init; } = [];

    /// <summary>The words that its values may be, the usual one of each meaning; empty where any value may stand.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>What a value should be, for a sentence: "a day such as 01/09/2026".</summary>
    internal string ShouldBe => Kind switch
    {
        ValueKind.Trn => "a teacher reference number",
        ValueKind.Urn => "a school's number",
        ValueKind.Day => "a day",
        ValueKind.Number => "a number",
        ValueKind.Cohort => "the year of a cohort",
        ValueKind.Word => $"one of {string.Join(", ", Words)}",
        _ => "a text",
    };
}
