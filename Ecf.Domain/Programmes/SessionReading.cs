using Ecf.Domain.Reading;

namespace Ecf.Domain.Programmes;

/// <summary>Reads the cells of a programme. What cannot be read leaves a finding, and the entry goes on with a default.</summary>
internal sealed class SessionReading(IReadOnlyDictionary<string, Strand> strands, bool strandsAreLost)
{
    internal static readonly string[] Names =
    [
        "id", "strand", "in", "across", "every", "on", "at", "count", "each", "minutes", "allotted",
        "delivery", "kind", "by", "held", "audience", "provenance", "title", "note",
    ];

    private const string Example = "[{ \"strand\": \"webinars\", \"in\": \"Y1T1\", \"minutes\": 60 }]";

    private readonly string[] known = [.. strands.Keys];

    /// <summary>Every cell with its identity and its place in the file.</summary>
    internal IReadOnlyList<(SessionTemplate Session, JsonPlace Place)> Sessions(JsonPlace file)
    {
        var names = new CellNames();
        return [.. (file.Required("sessions", Example)?.Items() ?? []).Where(place => place.IsObject()).Select(place => (names.Named(Session(place), place), place))];
    }

    /// <summary>The id of a strand of this programme, for sessions and printed totals alike.</summary>
    internal string? StrandId(JsonPlace? place)
    {
        var id = place?.Text();
        if (id is not null && !strands.ContainsKey(id) && !strandsAreLost)
        {
            place!.Error("ECF101", ProgrammeFindings.UnknownStrand(id, known));
        }

        return id;
    }

    /// <summary>One cell; its identity is the one the file gives it, or empty.</summary>
    internal SessionTemplate Session(JsonPlace place)
    {
        place.Knows(Names);
        var strand = StrandId(place.Required("strand", "\"webinars\"")) ?? "";
        var row = strands.GetValueOrDefault(strand) ?? new(strand, strand, default);
        var (length, allotted) = SessionLengths.Read(place);
        return SessionPlaces.Read(place, new()
        {
            Strand = strand,
            In = default,
            Cell = place.Optional("id")?.CellId() ?? "",
            Length = length,
            Allotted = allotted,
            Delivery = place.Optional("delivery")?.Word(ProgrammeWords.Deliveries) ?? row.Delivery,
            Kind = place.Optional("kind")?.Word(ProgrammeWords.Kinds) ?? row.Kind,
            DeliveredBy = place.Optional("by")?.Word(ProgrammeWords.Deliverers) ?? row.DeliveredBy,
            Timetabling = place.Optional("held")?.Word(ProgrammeWords.Timetablings) ?? row.Timetabling,
            Audience = place.Optional("audience")?.Word(ProgrammeWords.Audiences),
            Provenance = place.Optional("provenance")?.Word(ProgrammeWords.Provenances) ?? default,
            Title = place.Optional("title")?.Text(),
            Note = place.Optional("note")?.Text(),
        });
    }
}
