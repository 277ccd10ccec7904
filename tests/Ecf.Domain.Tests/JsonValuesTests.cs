using System.Text.Json;
using Ecf.Domain.Calendars;
using Ecf.Domain.Declarations;
using Ecf.Domain.Funding;
using Ecf.Domain.Induction;
using Ecf.Domain.Programmes;
using NJsonSchema;

namespace Ecf.Domain.Tests;

/// <summary>Every value in JSON: written, read back, refused, and held to the schema.</summary>
public sealed class JsonValuesTests
{
    private static readonly JsonDocument Schema = JsonDocument.Parse(ValueSchema.Open());

    public static TheoryData<object, string> Values => new()
    {
        { new AcademicYear(2024), "\"2024/25\"" },
        { Anchor.Parse("Y1T2H1", null), "\"Y1T2H1\"" },
        { new Fte(0.6m), "0.6" },
        { FundingTerm.Of(new(2025, 1, 6)), "\"spring 2025\"" },
        { Hours.Of(1, 30), "90" },
        { new InductionTerm(2, 3), "\"Y2T3\"" },
        { Money.FromPounds(1576.1m), "1576.10" },
        { PersonName.Parse("Zoe O'Brien", null), "\"Zoe O\\u0027Brien\"" },
        { ScheduleId.Parse("standard-january", null), "\"ecf-standard-january\"" },
        { FiveQuarters, "\"5/4\"" },
        { Trn.Parse("0012345", null), "\"0012345\"" },
        { Urn.Parse("123456", null), "\"123456\"" },
    };

    public static TheoryData<Type, string> Refused => new()
    {
        { typeof(Trn), "12345" }, { typeof(Trn), "\"12345\"" }, { typeof(Urn), "null" }, { typeof(Fte), "0" }, { typeof(Fte), "1.5" }, { typeof(Fte), "\"0.6\"" }, { typeof(Fte), "0.601" },
        { typeof(Hours), "1.5" }, { typeof(Hours), "\"90\"" }, { typeof(Hours), "2147483648" }, { typeof(Money), "1.005" }, { typeof(Money), "\"£1\"" },
        { typeof(InductionTerm), "\"Y1T4\"" }, { typeof(FundingTerm), "\"winter 2024\"" }, { typeof(AcademicYear), "2024" },
    };

    private static TermCount FiveQuarters => TermCount.Parse("5/4", null);

    [Theory]
    [MemberData(nameof(Values))]
    public void Value_Any_IsWrittenAndReadBack(object value, string json)
    {
        Assert.Equal(json, JsonSerializer.Serialize(value, value.GetType()));
        Assert.Equal(value, JsonSerializer.Deserialize(json, value.GetType()));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void Value_OtherJson_IsRefused(Type type, string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, type));

    [Fact]
    public void Trn_Refused_SaysWhatIsAllowedAndNotWhatWasGiven()
    {
        var refused = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<string, Trn>>("""{ "ect": "12345678" }"""));
        Assert.StartsWith("A teacher reference number is seven digits from 0 to 9, such as \"0012345\".", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("12345678", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(typeof(Trn), "12345", "A Trn is text in JSON: write it in quotation marks.")]
    [InlineData(typeof(Hours), "\"90\"", "A length of time is a whole number of minutes in JSON, such as 90.")]
    [InlineData(typeof(Money), "1.005", "Money is a number of pounds in whole pence in JSON, such as 1576.10.")]
    public void Value_Refused_SaysHowItIsWritten(Type type, string json, string sentence) =>
        Assert.StartsWith(sentence, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, type)).Message, StringComparison.Ordinal);

    [Fact]
    public void Converter_WithNothingToWriteTo_SaysSo()
    {
        var options = JsonSerializerOptions.Default;

        Assert.Throws<ArgumentNullException>("writer", () => new HoursJsonConverter().Write(null!, Hours.Of(1), options));
        Assert.Throws<ArgumentNullException>("writer", () => new MoneyJsonConverter().Write(null!, Money.Zero, options));
        Assert.Throws<ArgumentNullException>("writer", () => new JsonTextConverter<InductionTerm>().Write(null!, default, options));
        Assert.Throws<ArgumentNullException>("writer", () => new JsonTextConverter<InductionTerm>().WriteAsPropertyName(null!, default, options));
    }

    [Fact]
    public void Value_AsTheKeyOfADictionary_IsReadBack()
    {
        var hours = new Dictionary<InductionTerm, Hours> { [new(1, 2)] = Hours.Of(14) };
        Assert.Equal("""{"Y1T2":840}""", JsonSerializer.Serialize(hours));
        Assert.Equal(hours, JsonSerializer.Deserialize<Dictionary<InductionTerm, Hours>>("""{"Y1T2":840}"""));
    }

    [Fact]
    public void Value_ThatParses_HasAConverterAndASchema()
    {
        var parsed = typeof(Hours).Assembly.GetExportedTypes().Where(type => type.IsValueType && type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IParsable<>)))
            .Select(type => type.Name).Order(StringComparer.Ordinal).ToList();

        Assert.Equal(parsed, Values.Select(row => row[0].GetType().Name).Order(StringComparer.Ordinal));
        Assert.Equal(parsed, Schema.RootElement.GetProperty("$defs").EnumerateObject().Select(value => value.Name));
    }

    [Theory]
    [MemberData(nameof(Values))]
    public async Task Schema_OfAValue_HoldsItAndItsExamples(object value, string json)
    {
        var definition = Schema.RootElement.GetProperty("$defs").GetProperty(value.GetType().Name);
        var schema = await JsonSchema.FromJsonAsync(definition.GetRawText());

        Assert.Empty(schema.Validate(json));
        Assert.All(definition.GetProperty("examples").EnumerateArray(), example => Assert.NotNull(JsonSerializer.Deserialize(example.GetRawText(), value.GetType())));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Schema_OfWhatReadingRefuses_RefusesItToo(Type type, string json) =>
        Assert.NotEmpty((await JsonSchema.FromJsonAsync(Schema.RootElement.GetProperty("$defs").GetProperty(type.Name).GetRawText())).Validate(json));
}
