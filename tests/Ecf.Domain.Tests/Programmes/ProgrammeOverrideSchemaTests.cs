using Ecf.Domain.Programmes;
using NJsonSchema;

namespace Ecf.Domain.Tests.Programmes;

public sealed class ProgrammeOverrideSchemaTests
{
    private static readonly Lazy<Task<JsonSchema>> Schema = new(Load);

    [Theory]
    [InlineData("a-corrected-cell")]
    [InlineData("a-36-hour-variant")]
    [InlineData("ecf138-total-now-differs")]
    public async Task Schema_FileThatReads_Holds(string name) => Assert.Empty((await Schema.Value).Validate(await CaseText(name)));

    [Theory]
    [InlineData("ecf135-not-one-change")]
    [InlineData("every-cell-finding")]
    public async Task Schema_FileThatReadingRefuses_RefusesItToo(string name) => Assert.NotEmpty((await Schema.Value).Validate(await CaseText(name)));

    private static Task<string> CaseText(string name) =>
        File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Cases", "Programmes", "Overrides", $"{name}.json"));

    // It refers to the schema of a programme, which lies beside it in a hub's folder as here.
    private static Task<JsonSchema> Load()
    {
        var folder = Directory.CreateTempSubdirectory("schemas").FullName;
        Save(ShippedProgrammes.OpenSchema(), Path.Combine(folder, "programme.schema.json"));
        Save(ProgrammeOverride.OpenSchema(), Path.Combine(folder, "programme-override.schema.json"));
        return JsonSchema.FromFileAsync(Path.Combine(folder, "programme-override.schema.json"));
    }

    private static void Save(Stream schema, string file)
    {
        using var copy = File.Create(file);
        schema.CopyTo(copy);
    }
}
