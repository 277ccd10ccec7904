using Ecf.Domain.Calendars;
using NodaTime;

namespace Ecf.Domain.Tests.Calendars;

/// <summary>What a school's file takes over from its area's, day by day, and what it puts in its place.</summary>
public sealed class SchoolFromItsAreaTests
{
    private const string AreaJson = """
        { "id": "hub-area", "name": "Hub area", "area": "Hub area, maintained schools",
          "source": { "title": "Hub area: term dates", "address": "area.example", "retrieved": "2026-11-23" },
          "years": [ {
            "year": "2025/26",
            "terms": [
              { "name": "autumn", "first": "2025-09-01", "last": "2025-12-19", "halfTerm": { "first": "2025-10-20", "last": "2025-10-31" } },
              { "name": "spring", "first": "2026-01-05", "last": "2026-03-27", "halfTerm": { "first": "2026-02-16", "last": "2026-02-20" } },
              { "name": "summer", "first": "2026-04-13", "last": "2026-07-27", "halfTerm": { "first": "2026-05-25", "last": "2026-05-29" },
                "provisional": true, "note": "Under consultation" } ],
            "insetDays": [ { "date": "2025-09-01" }, { "date": "2026-07-27" } ],
            "closures": [ { "first": "2025-11-20", "name": "Election" } ],
            "openDays": [
              { "date": "2026-05-25", "name": "Fair" }, { "date": "2025-10-20", "name": "Open week" },
              { "date": "2025-10-21", "name": "Open week" }, { "date": "2025-10-22", "name": "Open week" } ] } ] }
        """;

    private const string Changes = """
        { "year": "2026/27", "terms": [ { "name": "autumn", "first": "2026-09-01", "last": "2026-12-18", "halfTerm": { "first": "2026-10-19", "last": "2026-10-30" } } ] },
        { "year": "2025/26",
          "insetDays": [ { "date": "2025-10-22" }, { "date": "2025-09-01", "name": "Welcome day" } ],
          "closures": [
            { "first": "2025-11-20", "last": "2025-11-21", "name": "Boiler" },
            { "first": "2025-11-20", "name": "Flood" }, { "first": "2025-10-21", "name": "Painting" } ],
          "openDays": [ { "date": "2026-07-27", "name": "Sports day" }, { "date": "2025-10-20", "name": "Reading day" } ] }
        """;

    [Fact]
    public void Read_ASchoolWithDaysOfItsOwn_KeepsTheAreasWhereItSaysNothing()
    {
        var school = School(Changes);

        Assert.Equal([new(2025), new AcademicYear(2026)], school.Years.Select(year => year.Year));
        Assert.Equal([TermName.Autumn, TermName.Spring, TermName.Summer, TermName.Autumn], school.Terms.Select(term => term.Name));
        Assert.Equal([new(new(2025, 9, 1), Name: "Welcome day"), new InsetDay(new(2025, 10, 22))], school.InsetDays);
        Assert.Equal(
            ["2025-10-21 to 2025-10-21 Painting", "2025-11-20 to 2025-11-20 Election", "2025-11-20 to 2025-11-20 Flood", "2025-11-20 to 2025-11-21 Boiler"],
            school.Closures.Select(closure => FormattableString.Invariant($"{closure.First:uuuu-MM-dd} to {closure.Last:uuuu-MM-dd} {closure.Name}")));
        Assert.Equal([new(new(2025, 10, 20), "Reading day"), new(new(2026, 5, 25), "Fair"), new OpenDay(new(2026, 7, 27), "Sports day")], school.OpenDays);
    }

    // The area opens three days of its half-term: the school opens one as well, and paints and trains staff on the others.
    [Theory]
    [InlineData("2025-10-20", DayKind.Teaching, "Autumn term 2025: Reading day")]
    [InlineData("2025-10-21", DayKind.HalfTerm, "Autumn half-term")]
    [InlineData("2025-10-22", DayKind.HalfTerm, "Autumn half-term")]
    [InlineData("2025-11-20", DayKind.Closure, "Election")]
    [InlineData("2025-11-21", DayKind.Closure, "Boiler")]
    [InlineData("2026-05-25", DayKind.Teaching, "Summer term 2026: Fair")]
    [InlineData("2026-07-27", DayKind.Teaching, "Summer term 2026: Sports day")]
    public void Explain_ADayOfTheSchool_IsWhatSchoolAndAreaMakeOfIt(string date, DayKind kind, string name)
    {
        var explanation = School(Changes).Explain(Some.Day(date));

        Assert.Equal((kind, name), (explanation.Kind, explanation.Name));
    }

    // Dates of the school's own are its decision, so they are no longer the area's that may change.
    [Theory]
    [InlineData("\"name\": \"summer\"", TermName.Summer, true, "Under consultation")]
    [InlineData("\"name\": \"summer\", \"note\": \"As agreed\"", TermName.Summer, true, "As agreed")]
    [InlineData("\"name\": \"summer\", \"first\": \"2026-04-14\"", TermName.Summer, false, "Under consultation")]
    [InlineData("\"name\": \"summer\", \"last\": \"2026-07-24\"", TermName.Summer, false, "Under consultation")]
    [InlineData("\"name\": \"summer\", \"halfTerm\": { \"first\": \"2026-05-25\", \"last\": \"2026-06-02\" }", TermName.Summer, false, "Under consultation")]
    [InlineData("\"name\": \"summer\", \"provisional\": false", TermName.Summer, false, "Under consultation")]
    [InlineData("\"name\": \"summer\", \"first\": \"2026-04-14\", \"provisional\": true", TermName.Summer, true, "Under consultation")]
    [InlineData("\"name\": \"spring\"", TermName.Spring, false, null)]
    public void Read_ATermThatTheAreaHasToo_IsProvisionalWhileItsDatesAreTheAreas(string term, TermName name, bool provisional, string? note)
    {
        var read = School($$"""{ "year": "2025/26", "terms": [ { {{term}} } ] }""").Term(new(2025), name)!;

        Assert.Equal((provisional, note), (read.Provisional, read.Note));
    }

    [Fact]
    public void Explain_ADayTheSchoolDoesNotKnow_OverridesNothing()
    {
        var school = School("""{ "year": "2025/26", "terms": [ { "name": "autumn", "halfTerm": null } ] }""");

        var explanation = school.Explain(new(2025, 10, 13));

        Assert.Equal(
            (DayKind.Unknown, "Not known: the half-term of the autumn term 2025 is not published in full, and lies somewhere from 9 October 2025 to 8 November 2025", null),
            (explanation.Kind, explanation.Name, explanation.Overrides));
        Assert.Equal(DayKind.Teaching, school.BasedOn!.KindOf(new(2025, 10, 13)));
    }

    [Fact]
    public void Area_OfASchool_IsItsOwnWhereItGivesOne()
    {
        Assert.Equal("Hub area, maintained schools", School(Changes).Area);
        Assert.Equal("An academy in the hub area", School(Changes, "\"area\": \"An academy in the hub area\",").Area);
    }

    [Fact]
    public void Read_WithoutAnyArea_SaysThatThereIsNone()
    {
        var read = TermCalendar.Read(Some.Json(Json("", "")), "school.json", areas: []);

        Assert.Equal(
            "school.json: $.basedOn: error ECF228: there is no calendar \"hub-area\" to start from, nor any other area's; give every term here and leave out \"basedOn\".",
            Assert.Single(read.Findings).ToString());
    }

    private static TermCalendar School(string years, string more = "") =>
        TermCalendar.Read(Some.Json(Json(years, more)), "school.json", areas: [TermCalendar.Read(Some.Json(AreaJson), "area.json").Value]).Value;

    private static string Json(string years, string more) => $$"""
        { "id": "school", "name": "School", "basedOn": "hub-area", {{more}}
          "source": { "title": "School: term dates", "address": "school.example", "retrieved": "2026-11-23" }, "years": [ {{years}} ] }
        """;
}
