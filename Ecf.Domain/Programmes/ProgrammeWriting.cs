using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime.Text;

namespace Ecf.Domain.Programmes;

/// <summary>Writes a programme as the file that reads back as the same programme.</summary>
internal sealed class ProgrammeWriting(Utf8JsonWriter json)
{
    // Names hold apostrophes and accents, which a person reads in the file; no page ever embeds it unescaped.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static void Write(Programme programme, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, Options);
        new ProgrammeWriting(json).Write(programme);
    }

    /// <summary>One cell as a programme file writes it, its name included.</summary>
    internal static JsonElement Cell(SessionTemplate session, Strand strand)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            new ProgrammeWriting(json).Session(session, strand, isNamedByPlace: false);
        }

        using var cell = JsonDocument.Parse(bytes.ToArray());
        return cell.RootElement.Clone();
    }

    private void Write(Programme programme)
    {
        json.WriteStartObject();
        Text("$schema", "programme.schema.json");
        Text("id", programme.Id);
        Text("name", programme.Name);
        Text("audience", ProgrammeWords.Audiences.For(programme.Audience));
        Cohorts(programme);
        Source(programme.Source);
        List("strands", programme.Strands, Strand);
        var names = new CellNames();
        List("sessions", programme.Sessions, session => Session(session, programme.StrandOf(session), names.GoesWithoutSaying(session)));
        List("statedTotals", programme.StatedTotals, Total);
        List("notes", programme.Notes, json.WriteStringValue);
        json.WriteEndObject();
    }

    private void Cohorts(Programme programme)
    {
        json.WriteStartObject("cohorts");
        json.WriteNumber("from", programme.FirstCohort);
        json.WriteNumber("to", programme.LastCohort);
        json.WriteEndObject();
    }

    private void Source(Source source)
    {
        json.WriteStartObject("source");
        Text("title", source.Title);
        Text("address", source.Address);
        Text("retrieved", LocalDatePattern.Iso.Format(source.Retrieved));
        Text("confidence", source.Confidence.ToString().ToLowerInvariant());
        json.WriteEndObject();
    }

    private void Strand(Strand strand)
    {
        json.WriteStartObject();
        Text("id", strand.Id);
        Text("name", strand.Name);
        Text("delivery", ProgrammeWords.Deliveries.For(strand.Delivery));
        Text("kind", ProgrammeWords.Kinds.Unless(strand.Kind, default));
        Text("by", ProgrammeWords.Deliverers.Unless(strand.DeliveredBy, default));
        Text("held", ProgrammeWords.Timetablings.Unless(strand.Timetabling, default));
        Text("inText", strand.InText is { } often ? ProgrammeWords.Intervals.For(often) : null);
        Text("note", strand.Note);
        json.WriteEndObject();
    }

    private void Session(SessionTemplate session, Strand strand, bool isNamedByPlace)
    {
        json.WriteStartObject();
        Text("id", isNamedByPlace ? null : session.Cell);
        Text("strand", session.Strand);
        Place(session);
        Number("minutes", session.Length?.Minutes);
        Number("allotted", session.Allotted?.Minutes);
        Text("delivery", ProgrammeWords.Deliveries.Unless(session.Delivery, strand.Delivery));
        Text("kind", ProgrammeWords.Kinds.Unless(session.Kind, strand.Kind));
        Text("by", ProgrammeWords.Deliverers.Unless(session.DeliveredBy, strand.DeliveredBy));
        Text("held", ProgrammeWords.Timetablings.Unless(session.Timetabling, strand.Timetabling));
        Text("audience", session.Audience is { } audience ? ProgrammeWords.Audiences.For(audience) : null);
        Text("provenance", ProgrammeWords.Provenances.Unless(session.Provenance, Provenance.Stated));
        Text("title", session.Title);
        Text("note", session.Note);
        json.WriteEndObject();
    }

    private void Place(SessionTemplate session)
    {
        Text(session.Cadence == Cadence.Once ? "in" : "across", session.In.ToString());
        Text("every", session.IsMeeting ? ProgrammeWords.Intervals.For(session.Cadence) : null);
        Text("on", session.On is { } date ? LocalDatePattern.Iso.Format(date) : null);
        Text("at", session.At is { } time ? PlaceReading.Times.Format(time) : null);
        Text("each", session.Each == Recurrence.None ? null : ProgrammeWords.Recurrences.For(session.Each));
        var count = session.Count / session.Each.PartsOf(session.In);
        Number("count", count == 1 ? null : count);
    }

    private void Total(StatedTotal total)
    {
        json.WriteStartObject();
        Text("strand", total.Strand);
        Text("over", total.Over?.ToString());
        Text("delivery", total.Delivery is { } delivery ? ProgrammeWords.Deliveries.For(delivery) : null);
        Number("minutes", total.Hours.Minutes);
        json.WriteEndObject();
    }

    private void List<T>(string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }

    private void Text(string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    private void Number(string name, int? number)
    {
        if (number is not null)
        {
            json.WriteNumber(name, number.Value);
        }
    }
}
