using Ecf.Domain.Calendars;
using NJsonSchema;

namespace Ecf.Domain.Tests.Calendars;

public sealed class ShippedCalendarsTests
{
    public static TheoryData<string> Ids => new(ShippedCalendars.NottinghamCity, ShippedCalendars.NottinghamshireCounty, ShippedCalendars.StaffordshireSecondary);

    public static TheoryData<string, string> Files => new()
    {
        { "calendar.schema.json", "nottingham-city.json" },
        { "calendar.schema.json", "nottinghamshire-county.json" },
        { "calendar.schema.json", "staffordshire-secondary.json" },
        { "bank-holidays.schema.json", BankHolidays.EnglandAndWalesFile },
    };

    [Theory]
    [InlineData(ShippedCalendars.NottinghamCity, 2021, null, 59, null)]
    [InlineData(ShippedCalendars.NottinghamshireCounty, 2021, 69, null, 66)]
    [InlineData(ShippedCalendars.NottinghamCity, 2025, 70, 55, 70)]
    [InlineData(ShippedCalendars.NottinghamCity, 2026, 69, 54, null)]
    [InlineData(ShippedCalendars.StaffordshireSecondary, 2024, 75, 65, 55)]
    [InlineData(ShippedCalendars.StaffordshireSecondary, 2025, 75, 55, 65)]
    public void TeachingAndInsetDays_OfAYear_AreThosePublished(string id, int year, int? autumn, int? spring, int? summer)
    {
        var calendar = ShippedCalendars.Get(id);

        var counts = calendar.Terms.Where(term => term.Year == new AcademicYear(year)).Select(calendar.TeachingAndInsetDays);

        Assert.Equal([autumn, spring, summer], counts);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void OpenFile_ReadAgain_HasNoWarningsOrErrors(string id)
    {
        using var json = ShippedCalendars.OpenFile(id);

        var result = TermCalendar.Read(json, id);

        Assert.All(result.Findings, finding => Assert.Equal(Severity.Note, finding.Severity));
        Assert.Equal(id, result.Value.Id);
    }

    [Fact]
    public void NottinghamCity_Summer2027_IsOpen()
    {
        var summer = Some.Nottingham.Term(new(2026), TermName.Summer)!;

        Assert.True(summer is { Provisional: true, Last: null, HalfTerm: null, Note: not null });
        Assert.Equal(summer.First, Some.Nottingham.KnownTo);
    }

    [Fact]
    public void All_AreInOrderOfTheirIds() => Assert.Equal(["nottingham-city", "nottinghamshire-county", "staffordshire-secondary"], ShippedCalendars.All.Select(calendar => calendar.Id));

    [Fact]
    public void Get_AnUnknownId_NamesThoseThere() =>
        Assert.Contains("\"nottingham-city\"", Assert.Throws<ArgumentException>(() => ShippedCalendars.Get("leeds")).Message, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Files))]
    public async Task EveryFile_FollowsItsSchema(string schema, string file)
    {
        var rules = await JsonSchema.FromJsonAsync(Text(schema));

        Assert.Empty(rules.Validate(Text(file)));
    }

    [Theory]
    [InlineData("\"2025-09-01\"", "\"1 September 2025\"")]
    [InlineData("\"autumn\"", "\"lent\"")]
    [InlineData("\"insetDays\"", "\"insetDay\"")]
    [InlineData("\"halfTerm\": null", "\"halfTerm\": \"in May\"")]
    [InlineData("\"area\": \"Nottingham City, maintained schools\",", "")]
    public async Task Schema_AFileWithASlip_Refuses(string right, string wrong)
    {
        var rules = await JsonSchema.FromJsonAsync(Text("calendar.schema.json"));

        Assert.NotEmpty(rules.Validate(Text("nottingham-city.json").Replace(right, wrong, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("whole")]
    [InlineData("based-on-nottingham")]
    [InlineData("based-on-nottingham-alone")]
    [InlineData("printed-weekdays")]
    [InlineData("city-2021")]
    [InlineData("county-2021-as-printed")]
    public async Task Schema_ACaseWithoutErrors_Accepts(string name)
    {
        var rules = await JsonSchema.FromJsonAsync(Text("calendar.schema.json"));

        Assert.Empty(rules.Validate(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", "Calendars", $"{name}.json"))));
    }

    [Fact]
    public void OpenSchema_IsTheCalendarSchema()
    {
        using var reader = new StreamReader(ShippedCalendars.OpenSchema());

        Assert.Contains("\"Term calendar\"", reader.ReadToEnd(), StringComparison.Ordinal);
    }

    private static string Text(string file)
    {
        using var reader = new StreamReader(ShippedCalendars.Open(file));
        return reader.ReadToEnd();
    }
}
