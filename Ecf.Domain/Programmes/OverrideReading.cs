using Ecf.Domain.Reading;

namespace Ecf.Domain.Programmes;

/// <summary>Reads a whole override file over the programme that it changes.</summary>
internal static class OverrideReading
{
    internal static Programme? Programme(JsonPlace file, IReadOnlyList<Programme> programmes)
    {
        file.Knows("id", "name", "overrides", "variant", "cohorts", "source", "strands", "changes", "statedTotals", "notes");
        if (OverrideHead.Read(file, programmes) is not { } head)
        {
            return null;
        }

        var below = head.Below;
        var added = StrandReading.Strands(file, isRequired: false);
        ReportStrandsBelow(added, below);
        IReadOnlyList<Strand> strands = [.. below.Strands, .. added.Select(read => read.Strand).Where(strand => !Has(below, strand))];
        var reading = new SessionReading(strands.ToDictionary(strand => strand.Id, StringComparer.Ordinal), strandsAreLost: false);
        var cells = new OverriddenCells(below, reading);
        foreach (var change in file.Required("changes", "[{ \"cell\": \"self-study@Y2\", \"minutes\": 300 }]")?.Items() ?? [])
        {
            cells.Apply(change);
        }

        var totals = new OverriddenTotals(below, StatedTotalReading.Totals(file, reading));
        var notes = (file.Optional("notes")?.Items() ?? []).Select(note => note.Text() ?? "").ToArray();
        if (file.FileHasErrors || !ProgrammeReading.Adds(file, cells.Sessions))
        {
            return null;
        }

        totals.Compare(file, cells.Sessions);
        return ProgrammeReading.Made(head.Head, new()
        {
            Strands = strands,
            Sessions = cells.Sessions,
            Totals = totals.All,
            Notes = [.. below.Notes, .. notes],
            Layers = [.. below.Layers, new(head.Head.Id!, head.Head.Name!, head.Variant, file.File)],
            CellOrigins = cells.Origins,
            StrandOrigins = new Dictionary<string, Origin>(
                [.. below.Rows.StrandOrigins, .. added.Select(read => KeyValuePair.Create(read.Strand.Id, ProgrammeReading.Of(read.Place)))], StringComparer.Ordinal),
            TotalOrigins = totals.Origins,
        });
    }

    private static bool Has(Programme below, Strand strand) => below.Rows.StrandOrigins.ContainsKey(strand.Id);

    private static void ReportStrandsBelow(IReadOnlyList<(Strand Strand, JsonPlace Place)> added, Programme below)
    {
        foreach (var (strand, place) in added.Where(read => Has(below, read.Strand)))
        {
            place.Error("ECF139", OverrideFindings.StrandBelow(strand.Id, below.Id));
        }
    }
}
