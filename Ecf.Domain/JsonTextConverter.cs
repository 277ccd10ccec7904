using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ecf.Domain;

/// <summary>Writes a value to JSON as its own text, and reads the text back; as the key of a dictionary too. Every value that parses bears it, so a host does nothing.</summary>
/// <typeparam name="T">A value whose text parses back, such as a teacher reference number.</typeparam>
/// <example><code>
/// var json = JsonSerializer.Serialize(trn); // "0012345", in quotation marks
/// </code></example>
public sealed class JsonTextConverter<T> : JsonConverter<T>
    where T : struct, IParsable<T>
{
    /// <summary>Reads the text.</summary>
    /// <exception cref="JsonException">It is no text, or one that does not parse; the message says what is allowed.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType == JsonTokenType.String
        ? Of(reader.GetString()!)
        : throw new JsonException($"A {typeof(T).Name} is text in JSON: write it in quotation marks.");

    /// <summary>Writes the text.</summary>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }

    /// <summary>Reads the key of a dictionary.</summary>
    /// <exception cref="JsonException">It does not parse.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Of(reader.GetString()!);

    /// <summary>Writes the key of a dictionary.</summary>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.ToString()!);
    }

    private static T Of(string text)
    {
        try
        {
            return T.Parse(text, CultureInfo.InvariantCulture);
        }
        catch (FormatException refused)
        {
            throw new JsonException(refused.Message, refused);
        }
    }
}
