using System.Text;
using Ecf.Domain.Programmes;

namespace Ecf.Domain.Tests.Programmes;

/// <summary>Small programme files.</summary>
internal static class SomeProgramme
{
    private const string Head = """
        "id": "some", "name": "Some", "audience": "mentor", "cohorts": { "from": 2025, "to": 2026 },
        "source": { "title": "A plan", "address": "example.org/plan", "retrieved": "2026-11-23" },
        "strands": [{ "id": "webinars", "name": "Webinars", "delivery": "online" }, { "id": "study", "name": "Study", "delivery": "self-study" }]
        """;

    internal static Stream File(string sessions, string more = "") => Utf8($"{{ {Head}, \"sessions\": [{sessions}]{more} }}");

    internal static ReadResult<Programme> Read(string sessions, string more = "") => Programme.Read(File(sessions, more), "some.json");

    internal static ReadResult<Programme> ReadText(string json) => Programme.Read(Utf8(json), "some.json");

    internal static Programme Of(string sessions) => Read(sessions).Value;

    private static MemoryStream Utf8(string text) => new(Encoding.UTF8.GetBytes(text));
}
