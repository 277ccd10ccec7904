using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Ecf.Reporting.Extracts;

/// <summary>Writes a whole <see cref="Report"/> as JSON for other programs: every table with the meaning of its columns, its rows and its totals.</summary>
/// <remarks>
/// <c>{ "title", "asAt", "tables": [ { "key", "title", "summary", "columns": [ { "key", "header", "kind", "meaning" } ], "rows": [ … ], "totals": { … } } ] }</c>.
/// A row is an object by the columns' keys; a blank is left out. Hours are whole minutes, exact and safe to add up, under the column's key
/// with "Minutes" after it ("attendedMinutes": 390). Money is a number of pounds with two places (1200.00), a day is "2026-09-01".
/// Kinds are "text", "count", "minutes", "money", "date", "terms" and "number". Totals hold the totalled columns only. UTF-8 without a byte order mark.
/// </remarks>
/// <example><code>
/// using var json = File.Create("cohort-2024.json");
/// JsonExtract.Write(report, json);
/// </code></example>
public static class JsonExtract
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes the report to the stream, which stays open. Nothing is written unless the whole extract was made.</summary>
    /// <param name="report">What to write.</param>
    /// <param name="to">Where to, at its present place.</param>
    /// <param name="cancel">Stops the extract between rows.</param>
    /// <exception cref="OperationCanceledException">The extract was stopped; the stream is as it was.</exception>
    /// <exception cref="ArgumentException">The stream cannot be written.</exception>
    public static void Write(Report report, Stream to, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        AllOrNothing.Write(to, file => Make(report, file, cancel), cancel);
    }

    /// <summary>Opens the JSON schema that every extract follows.</summary>
    public static Stream OpenSchema() => typeof(JsonExtract).Assembly.GetManifestResourceStream("Extracts/report.schema.json")!;

    private static void Make(Report report, Stream file, CancellationToken cancel)
    {
        using var json = new Utf8JsonWriter(file, Options);
        json.WriteStartObject();
        json.WriteString("title", SafeText.Clean(report.Title));
        json.WriteString("asAt", DayText.InIso(report.AsAt));
        json.WriteStartArray("tables");
        foreach (var table in report.Tables)
        {
            WriteTable(json, table, cancel);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTable(Utf8JsonWriter json, ReportTable table, CancellationToken cancel)
    {
        json.WriteStartObject();
        json.WriteString("key", table.Key);
        json.WriteString("title", SafeText.Clean(table.Title));
        WriteUnlessBlank(json, "summary", table.Summary);
        WriteColumns(json, table);
        json.WriteStartArray("rows");
        foreach (var row in table.Rows)
        {
            cancel.ThrowIfCancellationRequested();
            json.WriteStartObject();
            WriteValues(json, table, row);
        }

        json.WriteEndArray();
        json.WriteStartObject("totals");
        WriteValues(json, table, [.. table.Columns.Select(table.Total)]);
        json.WriteEndObject();
    }

    private static void WriteColumns(Utf8JsonWriter json, ReportTable table)
    {
        json.WriteStartArray("columns");
        foreach (var column in table.Columns)
        {
            json.WriteStartObject();
            json.WriteString("key", column.ExtractKey);
            json.WriteString("header", SafeText.Clean(column.Header));
            json.WriteString("kind", column.Kind == ColumnKind.Hours ? "minutes" : column.Kind.ToString().ToLowerInvariant());
            json.WriteString("meaning", SafeText.Clean(column.Meaning));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteValues(Utf8JsonWriter json, ReportTable table, IReadOnlyList<ReportValue> values)
    {
        for (var i = 0; i < values.Count; i++)
        {
            WriteValue(json, table.Columns[i].ExtractKey, values[i]);
        }

        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, string key, ReportValue value)
    {
        switch (value.Kind)
        {
            case null:
                break;
            case ColumnKind.Count:
                json.WriteNumber(key, value.AsCount);
                break;
            case ColumnKind.Hours:
                json.WriteNumber(key, value.AsHours.Minutes);
                break;
            case ColumnKind.Money:
                json.WritePropertyName(key);
                json.WriteRawValue(value.AsMoney.Pounds.ToString("0.00", CultureInfo.InvariantCulture));
                break;
            case ColumnKind.Terms:
                json.WriteNumber(key, value.AsTerms);
                break;
            case ColumnKind.Number:
                json.WriteNumber(key, value.AsNumber);
                break;
            case ColumnKind.Date:
                json.WriteString(key, DayText.InIso(value.AsDate));
                break;
            default:
                json.WriteString(key, SafeText.Clean(value.AsText));
                break;
        }
    }

    private static void WriteUnlessBlank(Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            json.WriteString(name, SafeText.Clean(text));
        }
    }
}
