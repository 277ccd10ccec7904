using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Ecf.Domain.Attendance;

/// <summary>Writes a closed term. The text without its hash is the canonical one: no spaces, one order, whole minutes, ISO days.</summary>
internal sealed class ClosedTermWriting(Utf8JsonWriter json)
{
    internal static string HashOf(ClosedTerm term)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(text))
        {
            new ClosedTermWriting(json).Write(term, hash: null);
        }

        return $"sha256:{Convert.ToHexStringLower(SHA256.HashData(text.WrittenSpan))}";
    }

    internal static void Write(ClosedTerm term, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream);
        new ClosedTermWriting(json).Write(term, term.Hash);
    }

    private void Write(ClosedTerm term, string? hash)
    {
        json.WriteStartObject();
        json.WriteString("person", term.Person);
        json.WriteString("programme", term.Programme);
        json.WriteString("term", term.Term.ToString());
        Date("closedOn", term.ClosedOn);
        json.WriteStartArray("sessions");
        foreach (var line in term.Lines)
        {
            Session(line);
        }

        json.WriteEndArray();
        Text("hash", hash);
        json.WriteEndObject();
    }

    private void Session(ClosedLine line)
    {
        json.WriteStartObject();
        json.WriteString("session", line.SessionId);
        json.WriteString("strand", line.Strand);
        Date("date", line.Date);
        Text("mark", line.Mark?.Display());
        Text("evidence", line.Evidence?.Display());
        json.WriteNumber("required", line.Line.Required.Minutes);
        json.WriteNumber("due", line.Line.Due.Minutes);
        json.WriteNumber("attended", line.Line.Attended.Minutes);
        json.WriteNumber("unrecorded", line.Line.Unrecorded.Minutes);
        json.WriteEndObject();
    }

    private void Date(string name, LocalDate? date) => Text(name, date is { } day ? LocalDatePattern.Iso.Format(day) : null);

    private void Text(string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }
}
