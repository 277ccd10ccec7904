using Ecf.Domain.Reading;

namespace Ecf.Domain.Programmes;

/// <summary>Reads the rows of a programme, each with its place in the file.</summary>
internal static class StrandReading
{
    private const string Example = "[{ \"id\": \"webinars\", \"name\": \"Webinars\", \"delivery\": \"online\" }]";

    internal static IReadOnlyList<(Strand Strand, JsonPlace Place)> Strands(JsonPlace file, bool isRequired = true)
    {
        var read = new Dictionary<string, (Strand, JsonPlace)>(StringComparer.Ordinal);
        foreach (var place in (isRequired ? file.Required("strands", Example) : file.Optional("strands"))?.Items() ?? [])
        {
            if (Strand(place) is { } strand && !read.TryAdd(strand.Id, (strand, place)))
            {
                place.Optional("id")!.Error("ECF102", ProgrammeFindings.SameIdTwice(strand.Id));
            }
        }

        return [.. read.Values];
    }

    /// <summary>A strand wherever its id can be read, so that one wrong word does not also make its sessions wrong.</summary>
    private static Strand? Strand(JsonPlace place)
    {
        if (!place.IsObject())
        {
            return null;
        }

        place.Knows("id", "name", "delivery", "kind", "by", "held", "inText", "note");
        var id = place.Required("id", "\"webinars\"")?.Id();
        var name = place.Required("name", "\"Webinars\"")?.Text();
        var delivery = place.Required("delivery", "\"online\"")?.Word(ProgrammeWords.Deliveries);
        var note = place.Optional("note")?.Text();
        var strand = new Strand(id ?? "", name ?? id ?? "", delivery ?? default, note)
        {
            Kind = place.Optional("kind")?.Word(ProgrammeWords.Kinds) ?? default,
            DeliveredBy = place.Optional("by")?.Word(ProgrammeWords.Deliverers) ?? default,
            Timetabling = place.Optional("held")?.Word(ProgrammeWords.Timetablings) ?? default,
            InText = place.Optional("inText")?.Word(ProgrammeWords.Intervals),
        };
        return id is null ? null : strand;
    }
}
