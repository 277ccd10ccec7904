using System.Text.Json;
using System.Text.Json.Serialization;
using Ecf.Domain.Funding;
using NodaTime;
using NodaTime.Text;

namespace Ecf.Domain.Tests.Funding;

/// <summary>Every file of Cases/Funding: <c>rates-*.json</c>, <c>areas-*.json</c>, <c>statement-*.json</c> and <c>claim-*.json</c> with the findings they must give.</summary>
public sealed class FundingCasesTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Cases", "Funding");

    private static readonly JsonSerializerOptions Options =
        new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(), new LocalDateConverter() } };

    public static TheoryData<string> Files => [.. Names];

    private static IEnumerable<string> Names => Directory.GetFiles(Folder, "*.json").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_ACase_GivesItsFindings(string file)
    {
        var expected = File.ReadAllLines(Path.Combine(Folder, Path.ChangeExtension(file, ".findings.txt")));

        Assert.Equal(expected, Findings(file).Select(finding => finding.ToString()));
    }

    [Fact]
    public void Cases_EveryCodeOfFunding_IsTriggered()
    {
        string[] codes = ["ECF501", "ECF502", "ECF503", "ECF504", "ECF505", "ECF506", "ECF507", "ECF508", "ECF509", "ECF510", "ECF511", "ECF512", "ECF513", "ECF514", "ECF515", "ECF516", "ECF517",
            "ECF518", "ECF519", "ECF520", "ECF521", "ECF522", "ECF523", "ECF524", "ECF525", "ECF526", "ECF527", "ECF528", "ECF529", "ECF530", "ECF531", "ECF532", "ECF533", "ECF537",
            "ECF538", "ECF540"];

        var triggered = Names.SelectMany(Findings).Select(finding => finding.Code).ToHashSet();

        Assert.Empty(codes.Except(triggered));
    }

    private static IReadOnlyList<Finding> Findings(string file)
    {
        using var json = File.OpenRead(Path.Combine(Folder, file));
        return file.Split('-')[0] switch
        {
            "rates" => FundingRates.Read(json, file).Findings,
            "areas" => FundingAreas.Read(json, file).Findings,
            "statement" => FrozenStatement.Read(json, file).Findings,
            _ => Claim(JsonSerializer.Deserialize<ClaimCase>(json, Options)!, file),
        };
    }

    private static IReadOnlyList<Finding> Claim(ClaimCase claim, string file) => FundingClaim.Check(
        new ClaimFacts { Ects = claim.Ects, Mentors = claim.Mentors, Moves = claim.Moves ?? [], Mentorings = claim.Mentorings ?? [], Schools = claim.Schools ?? [] }, file).Findings;

    private sealed record ClaimCase(
        IReadOnlyList<ClaimedEct> Ects,
        IReadOnlyList<ClaimedMentor> Mentors,
        IReadOnlyList<ClaimedMove>? Moves,
        IReadOnlyList<ClaimedMentoring>? Mentorings,
        IReadOnlyList<ClaimedSchool>? Schools);

    private sealed class LocalDateConverter : JsonConverter<LocalDate>
    {
        public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            LocalDatePattern.Iso.Parse(reader.GetString()!).Value;

        public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
            writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
    }
}
