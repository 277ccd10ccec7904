using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ecf.Domain.Induction;

/// <summary>Writes an <see cref="Fte"/> to JSON as its share, such as 0.6, and reads it back.</summary>
public sealed class FteJsonConverter : JsonConverter<Fte>
{
    /// <summary>Reads the share.</summary>
    /// <exception cref="JsonException">It is no number above 0 and at most 1 in hundredths.</exception>
    public override Fte Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out var share) ? new(share) : throw Refused(null);
        }
        catch (ArgumentOutOfRangeException outOfRange)
        {
            throw Refused(outOfRange);
        }
    }

    /// <summary>Writes the share.</summary>
    public override void Write(Utf8JsonWriter writer, Fte value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(value.Share);
    }

    private static JsonException Refused(Exception? inner) => new("A share of a full-time post is a number above 0 and at most 1 in hundredths in JSON, such as 0.6.", inner);
}
