using System.Text.Json;
using Ecf.Domain.Reading;

namespace Ecf.Domain.Programmes;

/// <summary>Reads a whole programme file, and compares its figures once all of it can be read.</summary>
internal static class ProgrammeReading
{
    internal static Programme? Programme(JsonPlace file)
    {
        file.Knows("id", "name", "audience", "cohorts", "source", "strands", "sessions", "statedTotals", "notes");
        var head = ProgrammeHead.Read(file);
        var strands = StrandReading.Strands(file);
        var byId = strands.ToDictionary(read => read.Strand.Id, read => read.Strand, StringComparer.Ordinal);
        var reading = new SessionReading(byId, strandsAreLost: strands.Count == 0 && !HasEmptyStrands(file));
        var sessions = reading.Sessions(file);
        var totals = StatedTotalReading.Totals(file, reading);
        var notes = (file.Optional("notes")?.Items() ?? []).Select(note => note.Text() ?? "").ToArray();
        if (file.FileHasErrors || !Adds(file, sessions))
        {
            return null;
        }

        Uses(file, strands, sessions);
        TotalsCheck.Run(sessions, totals);
        return Made(head, new()
        {
            Strands = [.. strands.Select(read => read.Strand)],
            Sessions = sessions,
            Totals = [.. totals.Select(read => read.Total)],
            Notes = notes,
        });
    }

    private static Programme Made(ProgrammeHead head, ProgrammeRows rows) => new(rows)
    {
        Id = head.Id!,
        Name = head.Name!,
        Audience = head.Audience!.Value,
        FirstCohort = head.Cohorts.From,
        LastCohort = head.Cohorts.To,
        Source = head.Source!,
    };

    /// <summary>An empty list means that there are no strands; without any list that could be read, no session can be held against it.</summary>
    private static bool HasEmptyStrands(JsonPlace file) =>
        file.Optional("strands") is { Kind: JsonValueKind.Array } list && list.Items().Count == 0;

    private static bool Adds(JsonPlace file, IReadOnlyList<SessionTemplate> sessions)
    {
        var minutes = sessions.Sum(session => (long)session.Total.Minutes);
        if (minutes > int.MaxValue)
        {
            file.Optional("sessions")!.Error("ECF113", ProgrammeFindings.TooMuchInAll);
        }

        return minutes <= int.MaxValue;
    }

    private static void Uses(JsonPlace file, IReadOnlyList<(Strand Strand, JsonPlace Place)> strands, IReadOnlyList<SessionTemplate> sessions)
    {
        if (sessions.Count == 0)
        {
            file.Optional("sessions")!.Note("ECF112", ProgrammeFindings.NoSessions);
            return;
        }

        var used = sessions.Select(session => session.Strand).ToHashSet(StringComparer.Ordinal);
        foreach (var (strand, place) in strands.Where(read => !used.Contains(read.Strand.Id)))
        {
            place.Warning("ECF111", ProgrammeFindings.StrandWithoutSessions(strand.Id));
        }
    }
}
