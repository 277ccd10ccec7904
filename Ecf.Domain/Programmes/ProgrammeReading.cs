using System.Text.Json;
using Ecf.Domain.Reading;

namespace Ecf.Domain.Programmes;

/// <summary>Reads a whole programme file, and compares its figures once all of it can be read.</summary>
internal static class ProgrammeReading
{
    internal static Programme? Programme(JsonPlace file)
    {
        if (file.Optional("overrides") is { } other)
        {
            other.Error("ECF130", OverrideFindings.ReadAlone);
            return null;
        }

        return WholeProgramme(file);
    }

    private static Programme? WholeProgramme(JsonPlace file)
    {
        file.Knows("id", "name", "audience", "cohorts", "source", "strands", "sessions", "statedTotals", "notes");
        var head = ProgrammeHead.Read(file);
        var strands = StrandReading.Strands(file);
        var reading = SessionsOf(file, strands);
        var sessions = reading.Sessions(file);
        var totals = StatedTotalReading.Totals(file, reading);
        var notes = Notes(file);
        if (file.FileHasErrors || !Adds(file, sessions.Select(read => read.Session)))
        {
            return null;
        }

        Uses(file, strands, sessions);
        TotalsCheck.Run(sessions.Select(read => read.Session), totals);
        return Made(head, new()
        {
            Strands = [.. strands.Select(read => read.Strand)],
            Sessions = [.. sessions.Select(read => read.Session)],
            Totals = [.. totals.Select(read => read.Total)],
            Notes = notes,
            Layers = [new(head.Id!, head.Name!, ProgrammeVariant.Template, file.File)],
            CellOrigins = OriginsOf(sessions),
            StrandOrigins = strands.ToDictionary(read => read.Strand.Id, read => Of(read.Place), StringComparer.Ordinal),
            TotalOrigins = [.. totals.Select(read => Of(read.Place))],
        });
    }

    internal static IReadOnlyList<string> Notes(JsonPlace file) =>
        [.. (file.Optional("notes")?.Items() ?? []).Select(note => note.Text() ?? "")];

    /// <summary>Whether the figures of all sessions together still fit; where not, the list of them says so.</summary>
    internal static bool Adds(JsonPlace file, IEnumerable<SessionTemplate> sessions)
    {
        var minutes = sessions.Sum(session => (long)session.AllottedTotal.Minutes);
        if (minutes > int.MaxValue)
        {
            (file.Optional("sessions") ?? file.Optional("changes") ?? file).Error("ECF113", ProgrammeFindings.TooMuchInAll);
        }

        return minutes <= int.MaxValue;
    }

    internal static Origin Of(JsonPlace place) => new(place.File, place.Path);

    internal static Programme Made(ProgrammeHead head, ProgrammeRows rows) => new(rows)
    {
        Id = head.Id!,
        Name = head.Name!,
        Audience = head.Audience!.Value,
        FirstCohort = head.Cohorts.From,
        LastCohort = head.Cohorts.To,
        Source = head.Source!,
    };

    private static Dictionary<string, IReadOnlyList<Origin>> OriginsOf(IReadOnlyList<(SessionTemplate Session, JsonPlace Place)> sessions) =>
        sessions.ToDictionary(read => read.Session.Cell, read => (IReadOnlyList<Origin>)[Of(read.Place)], StringComparer.Ordinal);

    private static SessionReading SessionsOf(JsonPlace file, IReadOnlyList<(Strand Strand, JsonPlace Place)> strands) => new(
        strands.ToDictionary(read => read.Strand.Id, read => read.Strand, StringComparer.Ordinal),
        strandsAreLost: strands.Count == 0 && !HasEmptyStrands(file));

    /// <summary>An empty list means that there are no strands; without any list that could be read, no session can be held against it.</summary>
    private static bool HasEmptyStrands(JsonPlace file) =>
        file.Optional("strands") is { Kind: JsonValueKind.Array } list && list.Items().Count == 0;

    private static void Uses(
        JsonPlace file, IReadOnlyList<(Strand Strand, JsonPlace Place)> strands, IReadOnlyList<(SessionTemplate Session, JsonPlace Place)> sessions)
    {
        if (sessions.Count == 0)
        {
            file.Optional("sessions")!.Note("ECF112", ProgrammeFindings.NoSessions);
            return;
        }

        var used = sessions.Select(read => read.Session.Strand).ToHashSet(StringComparer.Ordinal);
        foreach (var (strand, place) in strands.Where(read => !used.Contains(read.Strand.Id)))
        {
            place.Warning("ECF111", ProgrammeFindings.StrandWithoutSessions(strand.Id));
        }
    }
}
