using System.Text.Json;
using System.Text.Json.Serialization;
using Ecf.Domain.Induction;
using NodaTime;
using NodaTime.Text;

namespace Ecf.Domain.Tests.Induction;

/// <summary>Every file of Cases/People: a hub's people with the findings that <see cref="HubPeople.Check"/> must give.</summary>
public sealed class HubPeopleTests
{
    private static readonly LocalDate AsAt = new(2026, 11, 20);

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new Parsed<Trn>(), new Parsed<Urn>(), new Parsed<Fte>(), new IsoDate() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public static TheoryData<string> Names => Cases.In("People");

    [Theory]
    [MemberData(nameof(Names))]
    public void Check_ACase_GivesItsFindings(string name) => Cases.Check("People", name, (json, file) => Result(Read(json).Check(AsAt, file)));

    [Fact]
    public void Cases_EveryCodeOfPeople_IsTriggered() =>
        Assert.Equal(Enumerable.Range(640, 24).Select(number => $"ECF{number}"), Cases.Codes("People").Order(StringComparer.Ordinal));

    [Fact]
    public void Check_NobodyAtAll_FindsNothing() => Assert.Empty(new HubPeople().Check(AsAt));

    [Fact]
    public void Check_EntriesInAnotherOrder_FindsTheSameSentences()
    {
        using var json = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Cases", "People", "no-mentor-for-a-time.json"));
        var people = Read(json);
        var turned = new HubPeople
        {
            Schools = [.. people.Schools.Reverse()], Ects = people.Ects, Mentors = people.Mentors,
            SchoolPeriods = [.. people.SchoolPeriods.Reverse()], Mentorships = [.. people.Mentorships.Reverse()],
        };
        Assert.Equal(people.Check(AsAt).Select(finding => finding.Sentence), turned.Check(AsAt).Select(finding => finding.Sentence));
    }

    [Fact]
    public void Check_DayBeforeAGap_DoesNotFindItYet()
    {
        using var json = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Cases", "People", "no-mentor-for-a-time.json"));
        Assert.Single(Read(json).Check(new(2025, 12, 31)));
    }

    private static HubPeople Read(Stream json) => JsonSerializer.Deserialize<HubPeople>(json, Options)!;

    private static ReadResult<object> Result(IReadOnlyList<Finding> findings) =>
        new(findings.Any(finding => finding.Severity == Severity.Error) ? null : findings, findings);

    private sealed class Parsed<T> : JsonConverter<T>
        where T : IParsable<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => T.Parse(reader.GetString()!, null);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => throw new NotSupportedException();
    }

    private sealed class IsoDate : JsonConverter<LocalDate>
    {
        public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            LocalDatePattern.Iso.Parse(reader.GetString()!).Value;

        public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) => throw new NotSupportedException();
    }
}
