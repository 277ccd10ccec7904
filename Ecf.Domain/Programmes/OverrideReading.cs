using Ecf.Domain.Reading;

namespace Ecf.Domain.Programmes;

/// <summary>Reads a whole override file over the programme that it changes.</summary>
internal sealed class OverrideReading
{
    private const string Example = "[{ \"cell\": \"self-study@Y2\", \"minutes\": 300 }]";

    private readonly JsonPlace file;
    private readonly OverrideHead head;
    private readonly IReadOnlyList<(Strand Strand, JsonPlace Place)> added;
    private readonly IReadOnlyList<Strand> strands;

    private OverrideReading(JsonPlace file, OverrideHead head)
    {
        this.file = file;
        this.head = head;
        added = StrandReading.Strands(file, isRequired: false);
        strands = [.. head.Below.Strands, .. added.Select(read => read.Strand).Where(strand => !IsBelow(strand))];
    }

    internal static Programme? Programme(JsonPlace file, IReadOnlyList<Programme> programmes)
    {
        file.Knows("id", "name", "overrides", "variant", "cohorts", "source", "strands", "changes", "statedTotals", "notes");
        return OverrideHead.Read(file, programmes) is { } head ? new OverrideReading(file, head).Read() : null;
    }

    private Programme? Read()
    {
        ReportStrandsBelow();
        var reading = new SessionReading(strands.ToDictionary(strand => strand.Id, StringComparer.Ordinal), strandsAreLost: false);
        var cells = new OverriddenCells(head.Below, reading);
        foreach (var change in file.Required("changes", Example)?.Items() ?? [])
        {
            cells.Apply(change);
        }

        var totals = new OverriddenTotals(head.Below, StatedTotalReading.Totals(file, reading));
        var notes = ProgrammeReading.Notes(file);
        if (file.FileHasErrors || !ProgrammeReading.Adds(file, cells.Sessions))
        {
            return null;
        }

        totals.Compare(file, cells.Sessions);
        return ProgrammeReading.Made(head.Head, Rows(cells, totals, notes));
    }

    private ProgrammeRows Rows(OverriddenCells cells, OverriddenTotals totals, IReadOnlyList<string> notes) => new()
    {
        Strands = strands,
        Sessions = cells.Sessions,
        Totals = totals.All,
        Notes = [.. head.Below.Notes, .. notes],
        Layers = [.. head.Below.Layers, new(head.Head.Id!, head.Head.Name!, head.Variant, file.File)],
        CellOrigins = cells.Origins,
        StrandOrigins = new Dictionary<string, Origin>(
            [.. head.Below.Rows.StrandOrigins, .. added.Select(read => KeyValuePair.Create(read.Strand.Id, ProgrammeReading.Of(read.Place)))], StringComparer.Ordinal),
        TotalOrigins = totals.Origins,
    };

    private bool IsBelow(Strand strand) => head.Below.Rows.StrandOrigins.ContainsKey(strand.Id);

    private void ReportStrandsBelow()
    {
        foreach (var (strand, place) in added.Where(read => IsBelow(read.Strand)))
        {
            place.Error("ECF139", OverrideFindings.StrandBelow(strand.Id, head.Below.Id));
        }
    }
}
