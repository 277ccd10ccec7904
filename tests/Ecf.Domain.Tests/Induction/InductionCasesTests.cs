using System.Text.Json;
using System.Text.Json.Serialization;
using Ecf.Domain.Calendars;
using Ecf.Domain.Induction;
using NodaTime;
using NodaTime.Text;

namespace Ecf.Domain.Tests.Induction;

/// <summary>Every file of Cases/Induction: the facts of an induction with the findings that <see cref="InductionFacts.Check"/> must give.</summary>
public sealed class InductionCasesTests
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(), new LocalDateConverter(), new CalendarConverter() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public static TheoryData<string> Names => Cases.In("Induction");

    [Theory]
    [MemberData(nameof(Names))]
    public void Check_ACase_GivesItsFindings(string name) => Cases.Check("Induction", name, (json, file) => Facts(json).Check(file));

    [Theory]
    [MemberData(nameof(Names))]
    public void Of_ACase_NeverCrashes(string name)
    {
        using var json = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Cases", "Induction", $"{name}.json"));
        var facts = Facts(json);
        var check = facts.Check();

        var timeline = Record.Exception(() => InductionTimeline.Of(facts, new(2026, 7, 31)) is { Steps.Count: > 0, DueDates: not null });

        Assert.Equal(check.IsUsable, timeline is null);
        Assert.True(timeline is null or ArgumentException);
    }

    [Fact]
    public void Cases_EveryCodeOfInduction_IsTriggered() =>
        Assert.Equal(Enumerable.Range(601, 24).Select(number => $"ECF{number}"), Cases.Codes("Induction").Order(StringComparer.Ordinal));

    private static InductionFacts Facts(Stream json) => JsonSerializer.Deserialize<InductionFacts>(json, Options)!;

    private sealed class LocalDateConverter : JsonConverter<LocalDate>
    {
        public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            LocalDatePattern.Iso.Parse(reader.GetString()!).Value;

        public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) => throw new NotSupportedException();
    }

    private sealed class CalendarConverter : JsonConverter<TermCalendar>
    {
        public override TermCalendar Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.GetString() == "south" ? SomeInduction.South : SomeInduction.North;

        public override void Write(Utf8JsonWriter writer, TermCalendar value, JsonSerializerOptions options) => throw new NotSupportedException();
    }
}
