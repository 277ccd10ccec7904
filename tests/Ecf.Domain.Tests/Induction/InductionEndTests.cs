using System.Globalization;
using Ecf.Domain.Calendars;
using Ecf.Domain.Induction;
using NodaTime;
using static Ecf.Domain.Tests.Induction.SomeInduction;

namespace Ecf.Domain.Tests.Induction;

/// <summary>When induction ends where the appropriate body decides, where posts follow, and where the calendars end.</summary>
public sealed class InductionEndTests
{
    // At 0.4 six school terms are 2.4 full-time terms, still year 1. They are covered by the last day of summer 2027, the day decided on.
    [Fact]
    public void BroughtForward_WithinYear1_EndsInductionOnThatDay()
    {
        var timeline = BroughtForward(0.4m, North, Day(2027, 7, 30)).Timeline();

        Assert.Equal((1, Day(2027, 7, 30), "0"), (timeline.Years.Count, timeline.End.Date, timeline.RemainingOn(Day(2027, 7, 30))!.Value.Display()));
        Assert.Equal((6, DueKind.FinalAssessment, Day(2027, 7, 30)), (timeline.DueDates.Count, timeline.DueDates[^1].Kind, timeline.DueDates[^1].Date));
        Assert.DoesNotContain(timeline.Steps, step => step.Sentence == InductionWords.MayBeReduced);
    }

    // At 0.5 year 1 takes six school terms, and year 2 starts on Monday 6 September 2027.
    [Fact]
    public void BroughtForward_ToTheFirstDayOfYear2_EndsThatDay()
    {
        var timeline = BroughtForward(0.5m, North, Day(2027, 9, 6)).Timeline();

        Assert.Equal((2, Day(2027, 9, 6)), (timeline.Years.Count, timeline.End.Date));
    }

    [Fact]
    public void BroughtForward_ToTheLastDayKnown_EndsThatDay() =>
        Assert.Equal(Day(2027, 7, 30), BroughtForward(0.6m, Calendar("short", 12, 10, 8, 2025, 2026), Day(2027, 7, 30)).Timeline().End.Date);

    // The terms belong to a reduction for experience, the day to one for part-time service: four full-time terms end in autumn 2026.
    [Fact]
    public void Reduction_WithTermsAndADay_GoesByThatOfItsKind()
    {
        var terms = new InductionFacts { Start = Start, Posts = FullTime().Posts, Reduction = new(ReductionKind.Experience, Start, 4, Day(2026, 3, 13)) }.Timeline();
        var day = new InductionFacts { Start = Start, Posts = PartTime(0.5m).Posts, Reduction = new(ReductionKind.PartTime, Start, 4, Day(2027, 7, 30)) }.Timeline();

        Assert.Equal((4m, Day(2026, 11, 27)), (terms.Required.Value, terms.End.Date));
        Assert.Equal((6m, Day(2027, 7, 30)), (day.Required.Value, day.End.Date));
    }

    [Fact]
    public void Reduction_ToTwoTermsExtendedByOne_TakesThree()
    {
        var timeline = new InductionFacts { Start = Start, Posts = FullTime().Posts, Reduction = new(ReductionKind.Experience, Start, 2), Extensions = [new(Day(2026, 3, 9), 1)] }.Timeline();

        Assert.Equal((3m, Day(2026, 7, 24)), (timeline.Required.Value, timeline.End.Date));
    }

    [Fact]
    public void Post_TakenUpAfterTheEnd_ChangesNothing()
    {
        InductionFacts facts = new()
        {
            Start = Start,
            Posts = [new() { School = "North School", Calendar = North, From = Start, To = Day(2027, 8, 31) }, new() { School = "South School", Calendar = South, From = Day(2027, 9, 6) }],
        };

        Assert.Equal(Day(2027, 7, 30), facts.Timeline().End.Date);
    }

    // Autumn 2027 may still move. From September 2025 six terms end before it, from January 2026 with it.
    [Theory]
    [InlineData(2025, 9, 1, 2027, 7, 30, false)]
    [InlineData(2026, 1, 5, 2027, 11, 26, true)]
    public void End_InATermThatMayMove_IsProvisional(int year, int month, int day, int endYear, int endMonth, int endDay, bool provisional)
    {
        var calendar = Read("moving", string.Join(",", Year(2025), Year(2026), """{ "year": "2027/28", "terms": [ { "name": "autumn", "first": "2027-09-06", "last": "2027-11-26", "provisional": true } ] }"""));
        var end = From(Day(year, month, day), calendar).Timeline().End;

        Assert.Equal((Day(endYear, endMonth, endDay), provisional), (end.Date, end.Provisional));
    }

    [Fact]
    public void Figures_AfterTheEnd_AreKnownPastTheCalendarToo()
    {
        var timeline = From(Start, Calendar("short", 12, 10, 8, 2025, 2026)).Timeline();

        Assert.Equal((Day(2027, 7, 30), "6", "0"), (timeline.End.Date, timeline.ServedOn(Day(2028, 1, 1))!.Value.Display(), timeline.RemainingOn(Day(2028, 1, 1))!.Value.Display()));
        Assert.Null(timeline.PlaceOn(Day(2028, 1, 1)));
    }

    // Half a day of leave in year 2 is made up on the first day of autumn 2027, from which 0.8 is worked.
    [Fact]
    public void IsPartTime_FromTheLastDayOfInduction_IsSo()
    {
        var timeline = At(North, [new(Start, 1m), new(Day(2027, 9, 6), 0.8m)], null, new Absence(AbsenceKind.Paternity, Day(2026, 9, 14), Day(2026, 9, 14), 0.5m, Extends: true)).Timeline();

        Assert.Equal((Day(2027, 9, 6), true, "year 2, school term 7, making up absence"), (timeline.End.Date, timeline.IsPartTime, timeline.PlaceOn(Day(2027, 9, 6))!.Display()));
    }

    // The terms of year 1 are served by Friday 24 July 2026; only what was missed is made up after that.
    [Theory]
    [InlineData(true, "2026-06-01", "year 1, term 3")]
    [InlineData(true, "2026-07-24", "year 1, term 3")]
    [InlineData(true, "2026-07-25", "year 1, term 3, making up absence")]
    [InlineData(false, "2026-07-25", "year 1, term 3")]
    public void Place_AroundTheLastDayServed_SaysWhetherAbsenceIsMadeUp(bool absent, string date, string place)
    {
        Absence[] absences = absent ? [Sick(Day(2025, 9, 8), Day(2025, 10, 17))] : [];

        Assert.Equal(place, FullTime(null, absences).Timeline().PlaceOn(LocalDate.FromDateTime(DateTime.Parse(date, CultureInfo.InvariantCulture)))!.Display());
    }

    // 0.8 of three terms are 2.4: year 1 is open when the calendar ends on 24 July 2026.
    [Fact]
    public void Steps_OfAYearThatTheCalendarDoesNotEnd_TellItsAbsence()
    {
        var steps = At(Calendar("short", 12, 10, 8, 2025, 2025), [new(Start, 0.8m)], null, Sick(Day(2025, 10, 6), Day(2025, 11, 21), 32m)).Timeline().Steps.Select(step => step.ToString().Split(" (")[0]);

        Assert.Equal(
            [
                "6 October 2025: absent to 21 November 2025, sickness: 32 days in year 1",
                "24 July 2026: 32 days absent in year 1, 30 or more: year 1 is extended by all of them",
                "24 July 2026: year 1 still has 32 days to make up, at 10 % off timetable, mentor meetings weekly",
            ],
            steps.Where(step => step.Contains(" days ", StringComparison.Ordinal) && step.Contains("year 1", StringComparison.Ordinal)));
    }

    // On leave from September, read in July: nothing is missed yet.
    [Fact]
    public void Absence_ThatBeginsAfterTheAsAtDate_CountsNothingYet() =>
        Assert.Equal(0, PartTime(0.5m, null, new Absence(AbsenceKind.Sickness, Day(2026, 9, 7), null, 0.5m)).Timeline().Years[0].AbsentDays);

    private static string Year(int year)
    {
        var terms = North.Terms.Where(term => term.Year.StartYear == year)
            .Select(term => FormattableString.Invariant($$"""{ "name": "{{term.Name.ToString().ToLowerInvariant()}}", "first": "{{term.First:uuuu-MM-dd}}", "last": "{{term.Last:uuuu-MM-dd}}" }"""));
        return $$"""{ "year": "{{new AcademicYear(year)}}", "terms": [ {{string.Join(", ", terms)}} ] }""";
    }

    private static InductionFacts From(LocalDate start, TermCalendar calendar) =>
        new() { Start = start, Posts = [new Post { School = "A", Calendar = calendar, From = start }] };

    private static InductionFacts BroughtForward(decimal share, TermCalendar calendar, LocalDate ends) =>
        new() { Start = Start, Posts = At(calendar, [new(Start, share)]).Posts, Reduction = new(ReductionKind.PartTime, Day(2027, 6, 1), EndsOn: ends) };
}
