namespace Ecf.Domain.Reading;

/// <summary>Reads the "source" object that every file of facts carries.</summary>
internal static class SourceReading
{
    private static readonly Dictionary<string, Confidence> Words = new(StringComparer.Ordinal)
    {
        ["high"] = Confidence.High,
        ["medium"] = Confidence.Medium,
        ["low"] = Confidence.Low,
    };

    internal static Source? Source(this JsonPlace place)
    {
        if (!place.IsObject())
        {
            return null;
        }

        place.Knows("title", "address", "retrieved", "confidence");
        var title = place.Required("title", "\"Nottingham City: school term dates\"")?.Text();
        var address = place.Required("address", "\"nottinghamcity.gov.uk/school-term-dates\"")?.Text();
        var retrieved = place.Required("retrieved", "\"2026-11-23\"")?.Date();
        var confidence = place.Optional("confidence") is { } given ? given.Word(Words) : Confidence.Medium;
        return title is null || address is null || retrieved is null || confidence is null
            ? null
            : new(title, address, retrieved.Value, confidence.Value);
    }
}
