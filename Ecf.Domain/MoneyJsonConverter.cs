using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ecf.Domain;

/// <summary>Writes <see cref="Money"/> to JSON as pounds with two decimal places, as every file here does, and reads it back.</summary>
public sealed class MoneyJsonConverter : JsonConverter<Money>
{
    /// <summary>Reads pounds.</summary>
    /// <exception cref="JsonException">It is no number, or has a fraction of a penny.</exception>
    public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out var pounds) && decimal.Round(pounds, 2) == pounds
            ? Money.FromPounds(pounds)
            : throw new JsonException("Money is a number of pounds in whole pence in JSON, such as 1576.10.");

    /// <summary>Writes pounds, always with two decimal places.</summary>
    public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteRawValue(value.Pounds.ToString("0.00", CultureInfo.InvariantCulture));
    }
}
