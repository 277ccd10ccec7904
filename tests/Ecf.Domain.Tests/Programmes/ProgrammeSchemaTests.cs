using Ecf.Domain.Programmes;
using NJsonSchema;

namespace Ecf.Domain.Tests.Programmes;

public sealed class ProgrammeSchemaTests
{
    private static readonly Lazy<Task<JsonSchema>> Schema = new(() => JsonSchema.FromJsonAsync(Text(ShippedProgrammes.OpenSchema())));

    public static TheoryData<string> Ids => [.. ShippedProgrammes.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Schema_ShippedFile_Holds(string id) => Assert.Empty((await Schema.Value).Validate(Text(ShippedProgrammes.Open(id))));

    [Fact]
    public async Task Schema_AnyFileThatReads_Holds()
    {
        using var written = new MemoryStream();
        SomeProgramme.Of("""{ "strand": "study", "across": "Y1", "every": "week" }, { "strand": "study", "in": "unknown", "minutes": 5 }""").Write(written);
        written.Position = 0;
        Assert.Empty((await Schema.Value).Validate(Text(written)));
    }

    [Fact]
    public async Task Schema_FileOfEveryDimension_Holds() => Assert.Empty(
        (await Schema.Value).Validate(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Cases", "Programmes", "a-file-of-every-dimension.json"))));

    [Theory]
    [InlineData("""{ "strand": "study", "in": "Y1T4", "minutes": 60 }""")]
    [InlineData("""{ "strand": "study", "in": "Y1T1" }""")]
    [InlineData("""{ "strand": "study", "in": "Y1T1", "minutes": 0 }""")]
    [InlineData("""{ "strand": "study", "in": "Y1T1", "minutes": 1.5 }""")]
    [InlineData("""{ "strand": "study", "in": "Y1T1", "across": "Y1", "minutes": 60 }""")]
    [InlineData("""{ "strand": "study", "in": "Y1T1", "every": "week", "minutes": 60 }""")]
    [InlineData("""{ "strand": "study", "across": "unknown", "minutes": 60 }""")]
    [InlineData("""{ "strand": "study", "across": "Y1", "count": 2, "minutes": 60 }""")]
    [InlineData("""{ "strand": "study", "across": "Y1", "hours": 1 }""")]
    [InlineData("""{ "strand": "Study", "across": "Y1", "minutes": 60 }""")]
    [InlineData("""{ "strand": "study", "in": "Y1T1H3", "minutes": 60 }""")]
    [InlineData("""{ "strand": "study", "in": "Y1T1W17", "minutes": 60 }""")]
    [InlineData("""{ "strand": "study", "in": "Y1T1", "at": "24:00", "minutes": 60 }""")]
    [InlineData("""{ "strand": "study", "in": "Y1T1", "on": "soon", "minutes": 60 }""")]
    [InlineData("""{ "strand": "study", "across": "Y1", "each": "term", "minutes": 60 }""")]
    [InlineData("""{ "strand": "study", "across": "Y1", "on": "2025-10-14", "minutes": 60 }""")]
    [InlineData("""{ "strand": "study", "in": "Y1T1", "kind": "party", "minutes": 60 }""")]
    [InlineData("""{ "strand": "study", "in": "Y1T1", "by": "nobody", "minutes": 60 }""")]
    [InlineData("""{ "strand": "study", "in": "Y1T1", "held": "at night", "minutes": 60 }""")]
    [InlineData("""{ "strand": "study", "in": "Y1T1", "audience": "all", "minutes": 60 }""")]
    [InlineData("""{ "strand": "study", "in": "Y1T1", "allotted": 0, "minutes": 60 }""")]
    [InlineData("""{ "strand": "study", "in": "Y1T1", "id": "No Id", "minutes": 60 }""")]
    public async Task Schema_EntryThatReadingRefuses_RefusesItToo(string session)
    {
        using var read = SomeProgramme.File(session);
        Assert.False(Programme.Read(read, "some.json").IsUsable);
        using var json = SomeProgramme.File(session);
        Assert.NotEmpty((await Schema.Value).Validate(Text(json)));
    }

    private static string Text(Stream stream) => new StreamReader(stream).ReadToEnd();
}
