using Ecf.Domain.Reading;

namespace Ecf.Domain.Programmes;

/// <summary>What a programme file says before its rows: what it is, for whom, and from where.</summary>
internal sealed record ProgrammeHead(string? Id, string? Name, Audience? Audience, (int From, int To) Cohorts, Source? Source)
{
    internal const string SourceExample =
        "{ \"title\": \"Mentor Essentials\", \"address\": \"redhillhub.org.uk\", \"retrieved\": \"2026-11-23\", \"confidence\": \"high\" }";

    internal static ProgrammeHead Read(JsonPlace file) => new(
        file.Required("id", "\"hub-mentor-2025\"")?.Id(),
        file.Required("name", "\"Mentors, from 2025\"")?.Text(),
        file.Required("audience", "\"mentor\"")?.Word(ProgrammeWords.Audiences),
        ReadCohorts(file.Required("cohorts", "{ \"from\": 2021, \"to\": 2024 }")),
        file.Required("source", SourceExample)?.Source());

    internal static (int From, int To) ReadCohorts(JsonPlace? place)
    {
        if (place?.IsObject() != true)
        {
            return default;
        }

        place.Knows("from", "to");
        var from = place.Required("from", "2021")?.WholeNumber(2020, 2099);
        var to = place.Required("to", "2024")?.WholeNumber(2020, 2099);
        if (from > to)
        {
            place.Error("ECF109", ProgrammeFindings.CohortsBackwards(from.Value, to.Value));
        }

        return (from ?? 0, to ?? 0);
    }
}
