using System.Text.Encodings.Web;
using System.Text.Json;
using Ecf.Domain.Programmes;
using NodaTime;
using NodaTime.Text;

namespace Ecf.Domain.Attendance;

/// <summary>Writes an explanation as JSON.</summary>
internal sealed class ExplanationWriting(Utf8JsonWriter json)
{
    // Reasons hold names with apostrophes and accents; no page ever embeds the file unescaped.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static void Write(HoursExplanation explanation, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, Options);
        new ExplanationWriting(json).Write(explanation);
    }

    private void Write(HoursExplanation explanation)
    {
        json.WriteStartObject();
        Text("$schema", "hours-explanation.schema.json");
        Text("figure", explanation.Figure.Word());
        Text("meaning", explanation.Figure.Meaning());
        Part(explanation.Part);
        Date("asAt", explanation.AsAt);
        Minutes("minutes", explanation.Total);
        Text("display", explanation.Total?.Display());
        Sessions(explanation.Sessions);
        Source(explanation.Funded?.Source);
        json.WriteEndObject();
    }

    private void Part(HoursPart part)
    {
        json.WriteStartObject("of");
        Text("strand", part.Strand);
        Text("term", part.Term?.ToString());
        Number("year", part.Year);
        Text("delivery", part.Delivery is { } delivery ? ProgrammeWords.Deliveries.For(delivery) : null);
        json.WriteEndObject();
    }

    private void Sessions(IReadOnlyList<ExplainedSession> sessions)
    {
        json.WriteStartArray("sessions");
        foreach (var session in sessions)
        {
            Session(session.Session, session.Hours);
        }

        json.WriteEndArray();
    }

    private void Session(SessionLine session, Hours adds)
    {
        json.WriteStartObject();
        Text("session", session.SessionId);
        Text("strand", session.Strand);
        Text("in", session.In.ToString());
        Text("delivery", ProgrammeWords.Deliveries.For(session.Delivery));
        Date("date", session.Date);
        Text("whyNoDate", session.WhyNoDate);
        Text("mark", session.Entry?.Mark.Display());
        Text("evidence", session.Entry?.Evidence.Display());
        Date("recordedOn", session.Entry?.RecordedOn);
        Minutes("length", session.Line.Required);
        Minutes("minutes", adds);
        json.WriteEndObject();
    }

    private void Source(Source? source)
    {
        if (source is not null)
        {
            json.WriteStartObject("source");
            Text("title", source.Title);
            Text("address", source.Address);
            Date("retrieved", source.Retrieved);
            Text("confidence", source.Confidence.ToString().ToLowerInvariant());
            json.WriteEndObject();
        }
    }

    private void Minutes(string name, Hours? hours) => Number(name, hours?.Minutes);

    private void Date(string name, LocalDate? date) => Text(name, date is { } day ? LocalDatePattern.Iso.Format(day) : null);

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
