using Ecf.Domain.Programmes;
using Ecf.Domain.Reading;

namespace Ecf.Domain.Attendance;

/// <summary>Reads a closed term back, and checks that nobody changed it.</summary>
internal static class ClosedTermReading
{
    // As many as a programme file may give one session.
    private const int MostMinutes = 1_000_000;

    private static readonly Dictionary<string, InductionTerm> Terms = InductionTerm.All.ToDictionary(term => term.ToString(), StringComparer.Ordinal);

    internal static ClosedTerm? Term(JsonPlace root)
    {
        root.Knows("person", "programme", "term", "closedOn", "sessions", "hash");
        var person = root.Required("person", "\"1234567\"")?.Text();
        var programme = root.Required("programme", "\"redhill-mentor-as-printed\"")?.Text();
        var term = root.Required("term", "\"Y1T2\"")?.Word(Terms);
        var closedOn = root.Required("closedOn", "\"2025-04-11\"")?.Date();
        var lines = root.Required("sessions", "[ … ]") is { } sessions ? Lines(sessions) : null;
        var hash = root.Required("hash", "\"sha256:…\"");
        return person is null || programme is null || term is null || closedOn is null || lines is null || root.FileHasErrors
            ? null
            : Checked(new(new(person, programme, term.Value, closedOn.Value), lines), hash!);
    }

    private static ClosedTerm? Checked(ClosedTerm term, JsonPlace hash)
    {
        var stated = hash.Text();
        if (stated is not null && stated != term.Hash)
        {
            hash.Error("ECF430", AttendanceFindings.HashDiffers(stated, term.Hash));
        }

        return term;
    }

    private static List<ClosedLine> Lines(JsonPlace sessions)
    {
        var lines = new Dictionary<string, ClosedLine>(StringComparer.Ordinal);
        foreach (var place in sessions.Items().Where(item => item.IsObject()))
        {
            if (Line(place) is { } line && !lines.TryAdd(line.SessionId, line))
            {
                place.Error("ECF432", AttendanceFindings.SessionTwice(line.SessionId));
            }
        }

        if (lines.Values.Sum(line => (long)line.Line.Required.Minutes) > int.MaxValue)
        {
            sessions.Error("ECF433", AttendanceFindings.TooMuchInAll);
        }

        return [.. lines.Values];
    }

    private static ClosedLine? Line(JsonPlace place)
    {
        place.Knows("session", "strand", "date", "mark", "evidence", "required", "due", "attended", "unrecorded");
        var session = place.Required("session", "\"Y1T2-webinars-1\"")?.Text();
        var strand = place.Required("strand", "\"webinars\"")?.Text();
        var date = place.Optional("date")?.Date();
        var mark = place.Optional("mark")?.Word(MarkNames.Marks);
        var evidence = place.Optional("evidence")?.Word(MarkNames.Evidences);
        var line = new HoursLine(Minutes(place, "required"), Minutes(place, "due"), Minutes(place, "attended"), Minutes(place, "unrecorded"));
        if (line.Due > line.Required || line.Shortfall < Hours.Zero)
        {
            place.Error("ECF431", AttendanceFindings.NotFigures);
        }

        return session is null || strand is null ? null : new(session, strand, date, mark, evidence, line);
    }

    private static Hours Minutes(JsonPlace place, string name) =>
        Hours.FromMinutes(place.Required(name, "60")?.WholeNumber(0, MostMinutes) ?? 0);
}
