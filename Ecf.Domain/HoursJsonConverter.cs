using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ecf.Domain;

/// <summary>Writes <see cref="Hours"/> to JSON as a whole number of minutes, as every file here does, and reads it back.</summary>
public sealed class HoursJsonConverter : JsonConverter<Hours>
{
    /// <summary>Reads minutes.</summary>
    /// <exception cref="JsonException">It is no whole number, or beyond 2,147,483,647 either way.</exception>
    public override Hours Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var minutes)
            ? Hours.FromMinutes(minutes)
            : throw new JsonException("A length of time is a whole number of minutes in JSON, such as 90.");

    /// <summary>Writes minutes.</summary>
    public override void Write(Utf8JsonWriter writer, Hours value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(value.Minutes);
    }
}
