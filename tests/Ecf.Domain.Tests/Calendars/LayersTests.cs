using Ecf.Domain.Calendars;

namespace Ecf.Domain.Tests.Calendars;

/// <summary>England and Wales, the area, the school: who says what a day is, and whom that overrides.</summary>
public sealed class LayersTests
{
    private const string Json = """
        { "id": "st-anne", "name": "St Anne's", "basedOn": "nottingham-city",
          "source": { "title": "St Anne's: INSET days", "address": "school.example", "retrieved": "2026-11-23" },
          "years": [ {
            "year": "2025/26",
            "terms": [ { "name": "autumn", "last": "2025-12-18" }, { "name": "spring", "halfTerm": { "first": "2026-02-09", "last": "2026-02-13" } } ],
            "insetDays": [ { "date": "2026-01-05" }, { "date": "2025-09-01" } ],
            "closures": [ { "first": "2025-11-20", "name": "Flood" } ],
            "openDays": [ { "date": "2026-07-27" }, { "date": "2026-05-04", "name": "charity day" } ] } ] }
        """;

    private static TermCalendar School => TermCalendar.Read(Some.Json(Json), "st-anne.json").Value;

    [Theory]
    [InlineData("2025-09-02", DayKind.Teaching, CalendarLevel.Area, "Autumn term 2025", null)]
    [InlineData("2025-10-20", DayKind.HalfTerm, CalendarLevel.Area, "Autumn half-term", null)]
    [InlineData("2025-12-25", DayKind.BankHoliday, CalendarLevel.EnglandAndWales, "Christmas Day", null)]
    [InlineData("2026-09-01", DayKind.Inset, CalendarLevel.Area, "INSET day before the pupils come", null)]
    [InlineData("2025-09-01", DayKind.Inset, CalendarLevel.School, "INSET day", null)]
    [InlineData("2025-12-19", DayKind.Holiday, CalendarLevel.School, "Christmas holiday", "instead of Autumn term 2025 (Nottingham City: school term dates)")]
    [InlineData("2026-02-09", DayKind.HalfTerm, CalendarLevel.School, "Spring half-term", "instead of Spring term 2026 (Nottingham City: school term dates)")]
    [InlineData("2026-02-16", DayKind.Teaching, CalendarLevel.School, "Spring term 2026", "instead of Spring half-term (Nottingham City: school term dates)")]
    [InlineData("2026-01-05", DayKind.Inset, CalendarLevel.School, "INSET day", "instead of Spring term 2026 (Nottingham City: school term dates)")]
    [InlineData("2025-11-20", DayKind.Closure, CalendarLevel.School, "Flood", "instead of Autumn term 2025 (Nottingham City: school term dates)")]
    [InlineData("2026-07-27", DayKind.Teaching, CalendarLevel.School, "Summer term 2026", "instead of INSET day (recommended; the school decides) (Nottingham City: school term dates)")]
    [InlineData("2026-05-04", DayKind.Teaching, CalendarLevel.School, "Summer term 2026: charity day", "instead of Early May bank holiday (UK bank holidays, England and Wales (data file of the site's own code))")]
    public void Explain_ADayOfASchool_SaysAtWhichLevelAndWhatItOverrides(string date, DayKind kind, CalendarLevel level, string name, string? overrides)
    {
        var explanation = School.Explain(Some.Day(date));

        Assert.Equal((kind, level, name, overrides), (explanation.Kind, explanation.Level, explanation.Name, explanation.Overrides));
    }

    [Fact]
    public void Explain_Source_IsThatOfTheLevel()
    {
        Assert.Equal("St Anne's: INSET days", School.Explain(new(2026, 1, 5)).Source!.Title);
        Assert.Equal("Nottingham City: school term dates", School.Explain(new(2026, 1, 6)).Source!.Title);
        Assert.Equal("Hucknall Dispatch, 24 August 2021: term dates for the county and the city", School.Explain(new(2021, 9, 2)).Source!.Title);
    }

    [Fact]
    public void Explain_AnAreaOpenOnABankHoliday_OverridesEnglandAndWales()
    {
        var area = Some.Calendar([new(new(2025), TermName.Summer, new(2026, 4, 13), new(2026, 7, 24))], [], [], [new(new(2026, 5, 4))]);

        var explanation = area.Explain(new(2026, 5, 4));

        Assert.Equal((DayKind.Teaching, CalendarLevel.Area), (explanation.Kind, explanation.Level));
        Assert.StartsWith("instead of Early May bank holiday", explanation.Overrides, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ASchoolThatChangesNothing_HasTheDaysOfItsArea()
    {
        var json = Json[..Json.IndexOf("\"years\"", StringComparison.Ordinal)].TrimEnd().TrimEnd(',') + "}";

        var school = TermCalendar.Read(Some.Json(json), "alone.json").Value;

        Assert.Equal((Some.Nottingham, CalendarLevel.School, Some.Nottingham.Area), (school.BasedOn, school.Level, school.Area));
        Assert.Equal(Some.Nottingham.Terms, school.Terms);
        Assert.Equal(Some.Nottingham.InsetDays, school.InsetDays);
    }

    [Fact]
    public void Read_AShorterTerm_LeavesTheAreasInsetDayOutside()
    {
        var json = Json.Replace("\"autumn\", \"last\": \"2025-12-18\"", "\"autumn\", \"first\": \"2025-09-02\"", StringComparison.Ordinal)
            .Replace(", { \"date\": \"2025-09-01\" }", "", StringComparison.Ordinal);

        var school = TermCalendar.Read(Some.Json(json), "shorter.json").Value;

        Assert.DoesNotContain(school.InsetDays, inset => inset.Date == new NodaTime.LocalDate(2025, 9, 1));
        Assert.NotEqual(DayKind.Inset, school.KindOf(new(2025, 9, 1)));
    }

    [Fact]
    public void Read_WithOtherAreas_FindsItsBaseAmongThem()
    {
        var area = Some.Calendar();

        var school = TermCalendar.Read(Some.Json(Json.Replace("nottingham-city", "some", StringComparison.Ordinal)), "other.json", areas: [area]);

        Assert.Contains(school.Findings, finding => finding.Code == "ECF003" && finding.Path == "$.years[0].terms[0]");
    }

    [Theory]
    [InlineData("", "Some", "Some", "Id")]
    [InlineData("some", " ", "Some", "Name")]
    [InlineData("some", "Some", "\t", "Area")]
    public void Head_WithABlankText_IsRefused(string id, string name, string area, string which)
    {
        var refused = Assert.Throws<ArgumentException>(which, () => new CalendarHead(id, name, area, Some.Source));

        Assert.StartsWith("A calendar needs an id, a name and an area, each a text that is not blank.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Head_OfAList_OfBankHolidays_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new CalendarHead("id", "Name", "Area", Some.Source, CalendarLevel.EnglandAndWales));
}
