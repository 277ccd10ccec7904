using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using Ecf.Sample.Web.Tests.Data;
using NJsonSchema;

namespace Ecf.Sample.Web.Tests.HubFiles;

public sealed class HubSchemaTests
{
    private static readonly string Hub = Path.Combine(AppContext.BaseDirectory, "Hub");

    [Fact]
    public async Task SampleHub_AgainstItsSchema_IsValid() => Assert.Empty(await ErrorsOf(Path.Combine(Hub, "hub.json")));

    [Theory]
    [InlineData("wrong-kind")]
    [InlineData("not-a-day")]
    [InlineData("every-slip-at-once")]
    [InlineData("empty")]
    [InlineData("null-contact")]
    [InlineData("misspelt-in-a-cohort")]
    [InlineData("meetings-too-long")]
    public async Task CaseThatTheReaderRefuses_AgainstTheSchema_IsRefusedToo(string name) =>
        Assert.NotEmpty(await ErrorsOf(Path.Combine(AppContext.BaseDirectory, "Cases", "HubFiles", name + ".json")));

    [Theory]
    [InlineData("redmill-ect-2026")]
    [InlineData("redmill-ect-2026-january")]
    public async Task SampleOverride_AgainstItsSchema_IsValid(string name)
    {
        // It refers to the schema of a programme, which lies beside it.
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("programme.schema.json"), await TextAsync(ShippedProgrammes.OpenSchema()));
        await File.WriteAllTextAsync(folder.File("programme-override.schema.json"), await TextAsync(ProgrammeOverride.OpenSchema()));
        var schema = await JsonSchema.FromFileAsync(folder.File("programme-override.schema.json"));
        Assert.Empty(schema.Validate(await File.ReadAllTextAsync(Path.Combine(Hub, "programmes", name + ".json"))));
    }

    [Fact]
    public async Task SamplePlan_AgainstItsSchema_IsValid()
    {
        var schema = await JsonSchema.FromJsonAsync(await TextAsync(CohortPlan.OpenSchema()));
        Assert.Empty(schema.Validate(await File.ReadAllTextAsync(Path.Combine(Hub, "plans", "2026.json"))));
    }

    private static async Task<string> TextAsync(Stream stream)
    {
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }

    private static async Task<IEnumerable<object>> ErrorsOf(string file)
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Hub, "hub.schema.json"));
        return schema.Validate(await File.ReadAllTextAsync(file));
    }
}
