using System.Globalization;
using System.Text.Json;

namespace Ecf.Sample.Web.Tests.Figures;

/// <summary>The JSON extract, read as a program would that knows nothing of this library.</summary>
internal sealed class JsonReport(byte[] file)
{
    private readonly JsonElement report = JsonDocument.Parse(file).RootElement;

    internal IReadOnlyList<string> Tables => [.. report.GetProperty("tables").EnumerateArray().Select(table => table.GetProperty("key").GetString()!)];

    /// <summary>The kinds of a table's columns: "text", "count", "minutes", "money", "date", "terms" or "number".</summary>
    internal IReadOnlyList<string> Kinds(string key) => [.. Columns(key).Select(column => column.GetProperty("kind").GetString()!)];

    /// <summary>The kind of one column, by the key that pages use: hours are "due" there and "dueMinutes" here.</summary>
    internal string Kind(string key, string column) => Column(key, column).GetProperty("kind").GetString()!;

    /// <summary>One cell by the number of its row, or of the row "total".</summary>
    internal string Cell(string key, string row, string column)
    {
        var cells = row == "total" ? Table(key).GetProperty("totals") : Table(key).GetProperty("rows")[int.Parse(row, CultureInfo.InvariantCulture)];
        var about = Column(key, column);
        return cells.TryGetProperty(about.GetProperty("key").GetString()!, out var value) ? Plain(value, about.GetProperty("kind").GetString()!) : "";
    }

    internal Reading Read(string key) =>
        Reading.Of(Table(key).GetProperty("rows").EnumerateArray().Select(row => Cells(key, row)), Cells(key, Table(key).GetProperty("totals")));

    /// <summary>The total of a column as a number: pounds, minutes or a count.</summary>
    internal decimal Total(string key, string column) => Table(key).GetProperty("totals").GetProperty(column).GetDecimal();

    private IReadOnlyList<string> Cells(string key, JsonElement row) => [.. Columns(key).Select(column =>
        row.TryGetProperty(column.GetProperty("key").GetString()!, out var value) ? Plain(value, column.GetProperty("kind").GetString()!) : "")];

    private static string Plain(JsonElement value, string kind) => kind switch
    {
        "money" or "terms" or "number" => value.GetDecimal().ToString("0.00", CultureInfo.InvariantCulture),
        "count" or "minutes" => value.GetInt32().ToString(CultureInfo.InvariantCulture),
        _ => value.GetString()!,
    };

    private JsonElement Column(string key, string column) =>
        Columns(key).Single(candidate => candidate.GetProperty("key").GetString() is { } name && (name == column || name == column + "Minutes"));

    private List<JsonElement> Columns(string key) => [.. Table(key).GetProperty("columns").EnumerateArray()];

    private JsonElement Table(string key) => report.GetProperty("tables").EnumerateArray().Single(table => table.GetProperty("key").GetString() == key);
}
