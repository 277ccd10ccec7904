using System.Globalization;
using System.Text;

namespace Ecf.Reporting.Templates.Dictionary;

/// <summary>The dictionary of the template model: every field and function with its meaning, made from their one definition.</summary>
/// <example><code>
/// var table = TemplateDictionary.Table(TemplateAudience.Person);
/// File.WriteAllText("dictionary.md", TemplateDictionary.Markdown());
/// </code></example>
public static class TemplateDictionary
{
    /// <summary>The fields of an audience as a table, for a workbook's sheet, a page or an extract.</summary>
    public static ReportTable Table(TemplateAudience audience) => new(
        $"dictionary-{audience.Word()}",
        $"Template fields for a {audience.Word()}",
        [
            new("field", "Field", ColumnKind.Text, "The name as a template writes it; [] stands for each item of a list"),
            new("holds", "Holds", ColumnKind.Text, "What it holds"),
            new("meaning", "Meaning", ColumnKind.Text, "What it means and when it is blank"),
            new("unit", "Unit", ColumnKind.Text, "What it is counted in; blank where it has no unit"),
            new("example", "Example", ColumnKind.Text, "A value as a report prints it"),
            new("figure", "Figure", ColumnKind.Text, "The table and column of the cohort's report that it is the same as; blank where it comes from none"),
            new("since", "Since", ColumnKind.Count, "The version of the model in which it first was"),
            new("before", "Called before", ColumnKind.Text, "The names that it had before"),
        ],
        DictionaryLine.Of(audience).Select(line => (IReadOnlyList<ReportValue>)
        [
            line.Path, line.Holds, line.Says, line.Field.Unit, line.Field.Example, line.Field.Figure, line.Field.Since, string.Join("; ", line.Field.FormerNames),
        ]))
    {
        Summary = $"Model {ReportModel.Version}. A template with \"for: {audience.Word()}\" in its head may name these.",
    };

    /// <summary>How a template for an audience writes each figure of the cohort's report, by the lasting names of table and column: "hours.due" is "cohort.ects[].hours.due".</summary>
    public static IReadOnlyDictionary<string, string> NamesOfFigures(TemplateAudience audience) => DictionaryLine.Of(audience)
        .Where(line => line.Field.Figure.Length > 0).DistinctBy(line => line.Field.Figure).ToDictionary(line => line.Field.Figure, line => line.Path, StringComparer.Ordinal);

    /// <summary>The functions as a table.</summary>
    public static ReportTable Functions() => new(
        "template-functions",
        "Functions of templates",
        [
            new("call", "Call", ColumnKind.Text, "How it is called"),
            new("meaning", "Meaning", ColumnKind.Text, "What it gives"),
            new("example", "Example", ColumnKind.Text, "A call and what it prints"),
        ],
        TemplateFunction.All.Select(function => (IReadOnlyList<ReportValue>)[function.Call, function.Meaning, function.Example]))
    {
        Summary = "Beside these the engine's own functions over texts, lists and numbers can be used.",
    };

    /// <summary>The whole dictionary as Markdown: a table for each audience, and one of the functions.</summary>
    public static string Markdown()
    {
        var text = new StringBuilder(FormattableString.Invariant($"# Dictionary of the template model, version {ReportModel.Version}\n"));
        foreach (var table in Enum.GetValues<TemplateAudience>().Select(Table).Append(Functions()))
        {
            Add(text, table);
        }

        return text.ToString();
    }

    /// <summary>Writes the whole dictionary as JSON, which follows <see cref="OpenSchema"/>.</summary>
    /// <param name="to">Where to; it stays open. UTF-8 without a byte order mark.</param>
    public static void WriteJson(Stream to)
    {
        ArgumentNullException.ThrowIfNull(to);
        DictionaryJson.Write(to);
    }

    /// <summary>Opens the JSON schema of the dictionary.</summary>
    public static Stream OpenSchema() => typeof(TemplateDictionary).Assembly.GetManifestResourceStream("Templates/Dictionary/template-dictionary.schema.json")!;

    private static void Add(StringBuilder text, ReportTable table)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## {table.Title}\n\n{table.Summary}\n\n| {string.Join(" | ", table.Columns.Select(column => column.Header))} |\n|{string.Concat(table.Columns.Select(_ => "---|"))}\n");
        foreach (var row in table.Rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", row.Select(cell => ValueEncoding.Of(cell.Display(), TemplateKind.Markdown)))} |\n");
        }
    }
}
