using System.Text.Json;

namespace Ecf.Domain.Funding;

/// <summary>Writes explanations as JSON.</summary>
internal static class ExplanationJson
{
    internal static void Write(Explanation explanation, Stream to)
    {
        ArgumentNullException.ThrowIfNull(to);
        using var json = new Utf8JsonWriter(to, StatementJson.Written);
        Write(json, explanation);
    }

    private static void Write(Utf8JsonWriter json, Explanation explanation)
    {
        json.WriteStartObject();
        json.WriteString("kind", explanation.Kind.ToString().ToLowerInvariant());
        json.WriteString("says", explanation.Says);
        if (explanation.Amount is { } amount)
        {
            json.WriteNumber("amount", amount.Pounds);
        }

        if (explanation.Because.Count > 0)
        {
            json.WriteStartArray("because");
            foreach (var reason in explanation.Because)
            {
                Write(json, reason);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
