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
    public async Task CaseThatTheReaderRefuses_AgainstTheSchema_IsRefusedToo(string name) =>
        Assert.NotEmpty(await ErrorsOf(Path.Combine(AppContext.BaseDirectory, "Cases", "HubFiles", name + ".json")));

    private static async Task<IEnumerable<object>> ErrorsOf(string file)
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Hub, "hub.schema.json"));
        return schema.Validate(await File.ReadAllTextAsync(file));
    }
}
