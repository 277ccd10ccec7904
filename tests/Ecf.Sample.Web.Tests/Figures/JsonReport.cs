using System.Globalization;
using System.Text.Json;

namespace Ecf.Sample.Web.Tests.Figures;

/// <summary>The JSON extract, read as a program would that knows nothing of this library.</summary>
internal sealed class JsonReport(byte[] file)
{
    private readonly JsonElement report = JsonDocument.Parse(file).RootElement;

    internal IReadOnlyList<string> Tables => [.. report.GetProperty("tables").EnumerateArray().Select(table => table.GetProperty("key").GetString()!)];

    /// <summary>The kinds of a table's columns: "text", "count", "minutes", "money" or "date".</summary>
    internal IReadOnlyList<string> Kinds(string key) => [.. Columns(key).Select(column => column.GetProperty("kind").GetString()!)];

    internal Reading Read(string key) =>
        Reading.Of(Table(key).GetProperty("rows").EnumerateArray().Select(row => Cells(key, row)), Cells(key, Table(key).GetProperty("totals")));

    /// <summary>The total of a column as a number: pounds, minutes or a count.</summary>
    internal decimal Total(string key, string column) => Table(key).GetProperty("totals").GetProperty(column).GetDecimal();

    private IReadOnlyList<string> Cells(string key, JsonElement row) => [.. Columns(key).Select(column =>
        row.TryGetProperty(column.GetProperty("key").GetString()!, out var value) ? Plain(value, column.GetProperty("kind").GetString()!) : "")];

    private static string Plain(JsonElement value, string kind) => kind switch
    {
        "money" => value.GetDecimal().ToString("0.00", CultureInfo.InvariantCulture),
        "count" or "minutes" => value.GetInt32().ToString(CultureInfo.InvariantCulture),
        _ => value.GetString()!,
    };

    private List<JsonElement> Columns(string key) => [.. Table(key).GetProperty("columns").EnumerateArray()];

    private JsonElement Table(string key) => report.GetProperty("tables").EnumerateArray().Single(table => table.GetProperty("key").GetString() == key);
}
