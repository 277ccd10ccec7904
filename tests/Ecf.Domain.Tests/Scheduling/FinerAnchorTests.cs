using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using Ecf.Domain.Tests.Programmes;
using NodaTime;

namespace Ecf.Domain.Tests.Scheduling;

public sealed class FinerAnchorTests
{
    [Theory]
    [InlineData("Y1T1H1", "2024-09-02", "2024-10-18")]
    [InlineData("Y1T1H2", "2024-11-04", "2024-12-20")]
    [InlineData("Y1T1W2", "2024-09-09", "2024-09-13")]
    [InlineData("Y1T1H2W1", "2024-11-04", "2024-11-08")]
    [InlineData("Y1T1W8", "2024-11-04", "2024-11-08")]
    public void Place_InAHalfTermOrWeek_LiesInIt(string place, string first, string last)
    {
        var session = Assert.Single(Placed($$"""{ "strand": "webinars", "in": "{{place}}", "minutes": 60 }""").Sessions);

        Assert.InRange(session.Date, Day(first), Day(last));
    }

    [Fact]
    public void Place_SeveralInAWeek_AreOnDaysOfTheirOwn()
    {
        var placed = Placed("""{ "strand": "webinars", "in": "Y1T1W3", "count": 6, "minutes": 60 }""");

        Assert.Equal(["2024-09-16", "2024-09-17", "2024-09-18", "2024-09-19", "2024-09-20"], placed.Sessions.Select(session => session.Date.ToString("uuuu-MM-dd", null)));
        Assert.Equal(
            "week 3 of year 1 term 1 (autumn 2024/25) has 5 school days in the calendar of Two-week October, and each has a session already; the nearest dates that would do are 13 September 2024 and 23 September 2024",
            Assert.Single(placed.Unplaced).Sentence);
    }

    [Fact]
    public void Place_OneForEachHalfTerm_HasOneInEach()
    {
        var placed = Placed("""{ "strand": "webinars", "in": "programme", "each": "half-term", "minutes": 60 }""");

        Assert.Equal(Anchor.HalfTerms, placed.Sessions.Select(session => HalfOf(session.Date, session.Term)));
    }

    [Fact]
    public void Place_ADateAndTimeInTheProgramme_Stand()
    {
        var session = Assert.Single(Placed("""{ "strand": "webinars", "in": "Y1T1", "on": "2024-11-07", "at": "15:45", "minutes": 60 }""").Sessions);

        Assert.Equal((new LocalDate(2024, 11, 7), new LocalTime(15, 45)), (session.Date, session.At));
    }

    [Fact]
    public void Place_ADateInTheProgrammeOnAClosure_IsListedWithTheNearestDates()
    {
        var placed = Placed("""{ "strand": "webinars", "in": "Y1T1", "on": "2024-10-21", "minutes": 60 }""");

        Assert.Equal(
            "its fixed date, 21 October 2024, cannot stand: it is no school day (Autumn half-term); the nearest dates that would do are 18 October 2024 and 4 November 2024",
            Assert.Single(placed.Unplaced).Sentence);
    }

    [Fact]
    public void Place_ADateOfTheHub_GoesBeforeThatOfTheProgramme()
    {
        var placed = Placed("""{ "strand": "webinars", "in": "Y1T1", "on": "2024-11-07", "at": "15:45", "minutes": 60 }""", new() { Fixed = [new("Y1T1-webinars-1", new(2024, 11, 14))] });

        Assert.Equal((new LocalDate(2024, 11, 14), new LocalTime(15, 45)), (placed.Sessions[0].Date, placed.Sessions[0].At));
    }

    [Fact]
    public void Place_ATimeOfDayAlone_IsKeptOnTheDayFound()
    {
        var placed = Placed("""{ "strand": "webinars", "in": "Y1T1", "at": "16:00", "count": 2, "minutes": 60 }""", new() { Preferred = [new(IsoDayOfWeek.Thursday, null, new(9, 0))] });

        Assert.All(placed.Sessions, session => Assert.Equal((IsoDayOfWeek.Thursday, new LocalTime(16, 0)), (session.Date.DayOfWeek, session.At)));
    }

    [Fact]
    public void Place_AWeekThatTheTermDoesNotHave_IsListedWithTheNearestDates()
    {
        var unplaced = Assert.Single(Placed("""{ "strand": "webinars", "in": "Y1T2H1W9", "minutes": 60 }""").Unplaced);

        Assert.Equal((UnplacedReason.NoSchoolDay, "Y1T2H1W9"), (unplaced.Reason, unplaced.In.ToString()));
        Assert.Equal(
            "week 9 of the first half of year 1 term 2 (spring 2024/25) has no school day in the calendar of Two-week October; the nearest dates that would do are 4 April 2025 and 22 April 2025",
            unplaced.Sentence);
    }

    [Fact]
    public void Place_SelfPacedWorkOfAHalfTermOrWeek_IsDueOnItsLastSchoolDay()
    {
        var placed = Placed("""
            { "strand": "study", "across": "Y1T1H2", "minutes": 300 }, { "strand": "study", "across": "Y1T1H1", "minutes": 240 }, { "strand": "study", "across": "Y1T2W2", "minutes": 60 }
            """);

        Assert.Equal(
            ["Y1T1-study-2 2024-10-18 240", "Y1T1-study-1 2024-12-20 300", "Y1T2-study-1 2025-01-17 60"],
            placed.Sessions.Select(session => $"{session.Id} {session.Date:uuuu-MM-dd} {session.Length.Minutes}"));
    }

    [Fact]
    public void Place_SelfPacedWorkOfAWeekThatIsShut_IsListedWithTheNearestDates()
    {
        var placed = Placed("""{ "strand": "study", "across": "Y1T2W2", "minutes": 60 }""", new() { Closures = [new(new(2025, 1, 13), new(2025, 1, 17), "Snow")] });

        Assert.Equal(
            "week 2 of year 1 term 2 (spring 2024/25) has 5 school days in the calendar of Two-week October, and the school is open on none of them; the nearest dates that would do are 10 January 2025 and 20 January 2025",
            Assert.Single(placed.Unplaced).Sentence);
    }

    [Theory]
    [InlineData("week", 7)]
    [InlineData("fortnight", 4)]
    public void Place_MeetingsOfAHalfTerm_FallInItsWeeksAlone(string every, int count)
    {
        var placed = Placed($$"""{ "strand": "webinars", "across": "Y1T1H2", "every": "{{every}}", "at": "08:30", "minutes": 45 }""");

        Assert.Equal(count, placed.Meetings.Count);
        Assert.All(placed.Meetings, meeting => Assert.InRange(meeting.Date, new LocalDate(2024, 11, 4), new LocalDate(2024, 12, 20)));
        Assert.All(placed.Meetings, meeting => Assert.Equal(new LocalTime(8, 30), meeting.At));
    }

    [Fact]
    public void Of_MeetingsOfAHalfTerm_AreThoseOfTheSchedule()
    {
        var programme = SomeProgramme.Of("""{ "strand": "webinars", "across": "Y1T1H2", "every": "week", "minutes": 45 }""");
        var pair = new MentorPair { Ect = "a", Mentor = "b", EctCalendar = Some.TwoWeekOctober, Start = Some.Autumn2024 };

        Assert.Equal(Scheduler.Place(programme, Some.TwoWeekOctober, Some.Autumn2024).Meetings, MentorMeetings.Of(pair, programme).Meetings);
    }

    [Fact]
    public void Replace_AWeekThatIsShut_LosesItsSessionAndSaysWhere()
    {
        var before = Placed("""{ "strand": "webinars", "in": "Y1T1W3", "minutes": 60 }""");

        var change = Scheduler.Replace(before, Places.RequestFor(before, new() { Closures = [new(new(2024, 9, 16), new(2024, 9, 20), "Flood")] }));

        Assert.Contains("""5 shut for "Flood"; the nearest dates that would do are 13 September 2024 and 23 September 2024""", Assert.Single(change.Lost).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Place_TeachFirst_TrainsInTheWeeksThatItsSourceNames()
    {
        var placed = Scheduler.Place(ShippedProgrammes.Get(ShippedProgrammes.TeachFirstSequence), Some.TwoWeekOctober, Some.Autumn2024);

        Assert.InRange(placed.Find("Y1T1-training-1")!.Date, new LocalDate(2024, 9, 30), new LocalDate(2024, 10, 4));
        Assert.InRange(placed.Find("Y1T1-training-2")!.Date, new LocalDate(2024, 10, 14), new LocalDate(2024, 10, 18));
        Assert.Equal(Hours.Of(131), placed.Required);
    }

    private static Schedule Placed(string sessions, PlacementConstraints? constraints = null) =>
        Scheduler.Place(SomeProgramme.Of(sessions), Some.TwoWeekOctober, Some.Autumn2024, constraints ?? PlacementConstraints.None);

    private static Anchor HalfOf(LocalDate date, InductionTerm term)
    {
        var school = Some.TwoWeekOctober.Terms.Single(known => known.First <= date && date <= known.Last);
        return Anchor.HalfTermOf(term, date < school.HalfTerm!.Start ? 1 : 2);
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
