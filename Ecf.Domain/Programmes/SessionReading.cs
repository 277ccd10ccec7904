using Ecf.Domain.Reading;

namespace Ecf.Domain.Programmes;

/// <summary>Reads the cells of a programme. What cannot be read leaves a finding, and the entry goes on with a default.</summary>
internal sealed class SessionReading(IReadOnlyDictionary<string, Strand> strands, bool strandsAreLost)
{
    private const string Example = "[{ \"strand\": \"webinars\", \"in\": \"Y1T1\", \"minutes\": 60 }]";

    private static readonly string[] Names =
        ["strand", "in", "across", "every", "count", "minutes", "delivery", "provenance", "title", "note"];

    private readonly string[] known = [.. strands.Keys];

    internal IReadOnlyList<SessionTemplate> Sessions(JsonPlace file) =>
        [.. (file.Required("sessions", Example)?.Items() ?? []).Where(place => place.IsObject()).Select(Session)];

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

    private SessionTemplate Session(JsonPlace place)
    {
        place.Knows(Names);
        var strand = StrandId(place.Required("strand", "\"webinars\"")) ?? "";
        return new()
        {
            Strand = strand,
            In = Where(place),
            Cadence = CadenceOf(place),
            Count = place.Optional("count")?.Count() ?? 1,
            Length = LengthOf(place),
            Delivery = place.Optional("delivery")?.Word(ProgrammeWords.Deliveries) ?? strands.GetValueOrDefault(strand)?.Delivery ?? default,
            Provenance = place.Optional("provenance")?.Word(ProgrammeWords.Provenances) ?? default,
            Title = place.Optional("title")?.Text(),
            Note = place.Optional("note")?.Text(),
        };
    }

    private static Anchor Where(JsonPlace place)
    {
        if (place.Has("in") == place.Has("across"))
        {
            place.Error("ECF106", place.Has("in") ? ProgrammeFindings.BothInAndAcross : ProgrammeFindings.NeitherInNorAcross);
        }

        var start = place.Optional("in")?.Anchor();
        var span = place.Optional("across")?.Anchor();
        if (span is { IsKnown: false })
        {
            place.Optional("across")!.Error("ECF108", ProgrammeFindings.AcrossUnknown);
        }

        return start ?? span ?? default;
    }

    private static Cadence CadenceOf(JsonPlace place)
    {
        if (place.Has("in") && !place.Has("across"))
        {
            place.Optional("every")?.Error("ECF107", ProgrammeFindings.EveryWithIn);
            return Cadence.Once;
        }

        if (place.Has("across") && !place.Has("in"))
        {
            place.Optional("count")?.Error("ECF114", ProgrammeFindings.CountWithAcross);
        }

        return place.Optional("every")?.Word(ProgrammeWords.Intervals) ?? Cadence.Spread;
    }

    /// <summary>Only a meeting may leave its length out.</summary>
    private static Hours? LengthOf(JsonPlace place) =>
        (place.Has("every") ? place.Optional("minutes") : place.Required("minutes", "90"))?.Length();
}
