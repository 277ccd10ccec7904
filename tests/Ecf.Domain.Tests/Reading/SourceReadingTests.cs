using System.Text;
using Ecf.Domain.Reading;
using NodaTime;

namespace Ecf.Domain.Tests.Reading;

public sealed class SourceReadingTests
{
    [Fact]
    public void Source_WithoutConfidence_IsMedium() => Assert.Equal(
        new Source("Dates", "example.org", new(2026, 11, 23), Confidence.Medium),
        Read("""{ "title": "Dates", "address": "example.org", "retrieved": "2026-11-23" }"""));

    [Theory]
    [InlineData("high", Confidence.High)]
    [InlineData("medium", Confidence.Medium)]
    [InlineData("low", Confidence.Low)]
    public void Source_WithConfidence_IsThat(string word, Confidence confidence) => Assert.Equal(
        confidence,
        Read($$"""{ "title": "Dates", "address": "example.org", "retrieved": "2026-11-23", "confidence": "{{word}}" }""")!.Confidence);

    [Theory]
    [InlineData("""{ "address": "example.org", "retrieved": "2026-11-23" }""")]
    [InlineData("""{ "title": "Dates", "retrieved": "2026-11-23" }""")]
    [InlineData("""{ "title": "Dates", "address": "example.org" }""")]
    [InlineData("""{ "title": "Dates", "address": "example.org", "retrieved": "2026-11-23", "confidence": "sure" }""")]
    [InlineData("[]")]
    public void Source_Incomplete_IsNone(string json) => Assert.Null(Read(json));

    private static Source? Read(string json) =>
        JsonFile.Read(new MemoryStream(Encoding.UTF8.GetBytes($"{{ \"source\": {json} }}")), "some.json", root => root.Optional("source")!.Source()).ValueOrNull;
}
