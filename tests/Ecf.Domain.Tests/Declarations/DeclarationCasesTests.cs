using System.Text.Json;
using System.Text.Json.Serialization;
using Ecf.Domain.Declarations;
using Ecf.Domain.Induction;
using NodaTime;
using NodaTime.Text;

namespace Ecf.Domain.Tests.Declarations;

/// <summary>Every file of Cases/Declarations: <c>schedules-*.json</c> and <c>participant-*.json</c> with the findings they must give.</summary>
public sealed class DeclarationCasesTests
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(), new Texts<LocalDate>(text => LocalDatePattern.Iso.Parse(text).Value), new Texts<Trn>(text => Trn.Parse(text, null)), new Texts<ScheduleId>(text => ScheduleId.Parse(text, null)) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Cases", "Declarations");

    public static TheoryData<string> Names => Cases.In("Declarations");

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_ACase_GivesItsFindings(string name)
    {
        using var json = File.OpenRead(Path.Combine(Folder, $"{name}.json"));

        Assert.Equal(File.ReadAllLines(Path.Combine(Folder, $"{name}.findings.txt")), Found(json, $"{name}.json").Select(finding => finding.ToString()));
    }

    [Fact]
    public void Cases_EveryCodeOfDeclarations_IsTriggered()
    {
        int[] codes = [.. Enumerable.Range(901, 10), .. Enumerable.Range(920, 10), 930, .. Enumerable.Range(932, 10)];
        Assert.Empty(codes.Select(code => $"ECF{code}").Except(Cases.Codes("Declarations")));
    }

    private static IReadOnlyList<Finding> Found(Stream json, string file) => file.Split('-')[0] switch
    {
        "schedules" => DeclarationSchedules.Read(json, file).Findings,
        _ => JsonSerializer.Deserialize<ParticipantFacts>(json, Options)!.Check(file).Findings,
    };

    private sealed class Texts<T>(Func<string, T> parse) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => parse(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => throw new NotSupportedException();
    }
}
