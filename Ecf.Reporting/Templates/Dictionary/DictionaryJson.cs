using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Ecf.Reporting.Templates.Fields;

namespace Ecf.Reporting.Templates.Dictionary;

/// <summary>Writes the dictionary as JSON for editors and other programs.</summary>
internal static class DictionaryJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    internal static void Write(Stream to)
    {
        using var json = new Utf8JsonWriter(to, Options);
        json.WriteStartObject();
        json.WriteNumber("version", ReportModel.Version);
        json.WriteStartArray("audiences");
        foreach (var audience in Enum.GetValues<TemplateAudience>())
        {
            Write(json, audience);
        }

        json.WriteEndArray();
        json.WriteStartArray("functions");
        foreach (var function in TemplateFunction.All)
        {
            json.WriteStartObject();
            json.WriteString("name", function.Name);
            json.WriteString("call", function.Call);
            json.WriteString("meaning", function.Meaning);
            json.WriteString("example", function.Example);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TemplateAudience audience)
    {
        json.WriteStartObject();
        json.WriteString("audience", audience.Word());
        json.WriteStartArray("fields");
        foreach (var line in DictionaryLine.Of(audience))
        {
            Write(json, line);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DictionaryLine line)
    {
        json.WriteStartObject();
        json.WriteString("path", line.Path);
        json.WriteString("name", line.Field.Name);
        json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(line.Field.Kind.ToString()));
        json.WriteString("meaning", line.Field.Meaning);
        WriteGiven(json, "unit", line.Field.Unit);
        WriteGiven(json, "example", line.Field.Example);
        WriteGiven(json, "figure", line.Field.Figure);
        json.WriteNumber("since", line.Field.Since);
        WriteGiven(json, "sameAs", line.SameAs ?? "");
        WriteFormer(json, line.Field.FormerNames);
        json.WriteEndObject();
    }

    private static void WriteFormer(Utf8JsonWriter json, IReadOnlyList<FormerName> names)
    {
        if (names.Count == 0)
        {
            return;
        }

        json.WriteStartArray("formerNames");
        foreach (var name in names)
        {
            json.WriteStartObject();
            json.WriteString("name", name.Name);
            json.WriteNumber("until", name.Until);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteGiven(Utf8JsonWriter json, string name, string value)
    {
        if (value.Length > 0)
        {
            json.WriteString(name, value);
        }
    }
}
