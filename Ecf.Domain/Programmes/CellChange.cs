using System.Text.Json;
using Ecf.Domain.Reading;

namespace Ecf.Domain.Programmes;

/// <summary>One change of an override: which cells it is about, and what it makes of them.</summary>
internal sealed class CellChange
{
    // What says where a session lies stands or falls together: a cell moved to one term is no longer a total over a year.
    private static readonly Dictionary<string, string[]> Displaced = new(StringComparer.Ordinal)
    {
        ["in"] = ["across", "every"],
        ["across"] = ["in", "on", "count", "each"],
    };

    // Its name is what a cell keeps through all layers.
    private static readonly string[] Changeable = [.. SessionReading.Names.Where(name => name != "id")];

    private readonly string[] given;

    private CellChange(JsonPlace place, bool removes)
    {
        Place = place;
        Removes = removes;
        given = [.. place.Names().Intersect(Changeable).Except(place.Has("within") ? ["strand"] : [])];
    }

    internal JsonPlace Place { get; }

    internal bool Removes { get; }

    /// <summary>The change, or <c>null</c> where it contradicts itself.</summary>
    internal static CellChange? Read(JsonPlace place)
    {
        place.Knows(["cell", "within", "remove", .. Changeable]);
        var change = new CellChange(place, place.Optional("remove")?.YesOrNo() ?? false);
        if (change.Removes && change.given.Length > 0)
        {
            place.Error("ECF135", OverrideFindings.RemovesAndChanges(change.given));
            return null;
        }

        return change;
    }

    /// <summary>The cells it is about; where there are none, a finding says so.</summary>
    internal IReadOnlyList<SessionTemplate> TargetsIn(Programme below)
    {
        if (Place.Optional("cell") is { } named)
        {
            return Cell(named, below) is { } cell ? [cell] : [];
        }

        var within = Place.Optional("within")!;
        return within.Anchor() is { } span ? Cells(within, span, below) : [];
    }

    /// <summary>The cell as the change leaves it, to be read at the place of the change.</summary>
    internal JsonPlace Over(SessionTemplate cell, Strand strand)
    {
        var displaced = given.SelectMany(name => Displaced.GetValueOrDefault(name) ?? []).Except(given).Concat(given).ToHashSet(StringComparer.Ordinal);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            Write(json, ProgrammeWriting.Cell(cell, strand).EnumerateObject().Where(property => !displaced.Contains(property.Name)));
            Write(json, Place.Copy().EnumerateObject().Where(property => given.Contains(property.Name) && property.Value.ValueKind != JsonValueKind.Null));
            json.WriteEndObject();
        }

        using var merged = JsonDocument.Parse(bytes.ToArray());
        return Place.Holding(merged.RootElement.Clone());
    }

    private static void Write(Utf8JsonWriter json, IEnumerable<JsonProperty> properties)
    {
        foreach (var property in properties.DistinctBy(property => property.Name))
        {
            property.WriteTo(json);
        }
    }

    private List<SessionTemplate> Cells(JsonPlace within, Anchor span, Programme below)
    {
        var strand = Place.Optional("strand")?.Text();
        var cells = below.Sessions.Where(session => (span.Contains(session.In) || span == session.In) && (strand is null || session.Strand == strand)).ToList();
        if (cells.Count == 0)
        {
            within.Error("ECF133", OverrideFindings.NothingWithin(below.Id));
        }

        return cells;
    }

    private static SessionTemplate? Cell(JsonPlace named, Programme below)
    {
        if (named.Text() is not { } name)
        {
            return null;
        }

        var cell = below.Find(name);
        if (cell is null)
        {
            named.Error("ECF133", OverrideFindings.UnknownCell(name, below.Id, [.. below.Sessions.Select(session => session.Cell)]));
        }

        return cell;
    }
}
