using Ecf.Domain.Calendars;
using Ecf.Domain.Scheduling;
using Ecf.Domain.Tests.Induction;
using Ecf.Domain.Tests.Programmes;
using NodaTime;

namespace Ecf.Domain.Tests.Scheduling;

/// <summary>Which session gets its day first, and which day it aims at: in a term of one week, from Monday to Friday, whose first half is Monday and Tuesday.</summary>
public sealed class PlacingOrderTests
{
    private const string Webinar = """{ "strand": "webinars", "in": "Y1T1", "minutes": 60 }""";

    private const string Study = """{ "strand": "study", "in": "Y1T1", "minutes": 60 }""";

    private static readonly LocalDate Monday = new(2025, 9, 1);

    // Of m sessions of one strand each has an m-th of the week: it aims at its middle, with s strands at 1/(s+1), 2/(s+1) ... of it.
    [Theory]
    [InlineData("""{ "strand": "webinars", "in": "Y1T1", "minutes": 60 }""", "Wed webinars-1")]
    [InlineData("""{ "strand": "webinars", "in": "Y1T1", "count": 2, "minutes": 60 }""", "Tue webinars-1, Thu webinars-2")]
    [InlineData("""{ "strand": "webinars", "in": "Y1T1", "count": 3, "minutes": 60 }""", "Mon webinars-1, Wed webinars-2, Fri webinars-3")]
    [InlineData("""{ "strand": "study", "in": "Y1T1", "minutes": 60 }, { "strand": "webinars", "in": "Y1T1", "minutes": 60 }""", "Tue webinars-1, Thu study-1")]
    [InlineData("""{ "strand": "study", "in": "Y1T1", "minutes": 60 }, { "strand": "webinars", "in": "Y1T1", "count": 2, "minutes": 60 }""", "Mon webinars-1, Thu study-1, Fri webinars-2")]
    [InlineData("""{ "strand": "webinars", "in": "Y1T1H1", "minutes": 60 }, { "strand": "study", "in": "Y1T1H2", "minutes": 60 }""", "Tue webinars-1, Thu study-1")]
    public void Place_SessionsOfAWeek_AimAtTheirPartOfIt(string sessions, string days) => Assert.Equal(days, Told(Placed(sessions)));

    // The week and the term both aim at Wednesday, the half-term at Thursday: what has the least room goes first, the term takes what is left.
    [Fact]
    public void Place_AWeekAHalfAndATerm_GivesTheOneWithLeastRoomItsDay() => Assert.Equal(
        "Tue webinars-1, Wed webinars-3, Thu webinars-2",
        Told(Placed("""{ "strand": "webinars", "in": "Y1T1", "minutes": 60 }, { "strand": "webinars", "in": "Y1T1H2", "minutes": 60 }, { "strand": "webinars", "in": "Y1T1W1", "minutes": 60 }""")));

    [Fact]
    public void Place_AHalfBesideATerm_ComesFirstThoughItsNameIsLater() => Assert.Equal(
        "Tue webinars-1, Wed study-1, Thu study-2",
        Told(Placed("""{ "strand": "webinars", "in": "Y1T1H1", "minutes": 60 }, { "strand": "study", "in": "Y1T1", "count": 2, "minutes": 60 }""")));

    // 70 days of autumn, whose middle is Monday 4 November, and 60 of spring: Monday 24 February, 112 days later.
    [Theory]
    [InlineData(112, "2025-02-24")]
    [InlineData(113, "2025-02-25")]
    [InlineData(120, "2025-03-04")]
    public void Place_AGapOverTwoTerms_IsKeptByTheLaterOne(int gap, string second)
    {
        var placed = Scheduler.Place(
            SomeProgramme.Of("""{ "strand": "webinars", "in": "Y1T2", "minutes": 60 }, { "strand": "webinars", "in": "Y1T1", "minutes": 60 }"""),
            Some.TwoWeekOctober, Some.Autumn2024, new PlacementConstraints { Gaps = [new(gap)] });

        Assert.Equal(["2024-11-04", second], placed.Sessions.Select(session => session.Date.ToString("uuuu-MM-dd", null)));
    }

    [Fact]
    public void Place_AGapOfAnotherStrand_IsNotItsOwn()
    {
        var constraints = new PlacementConstraints { Gaps = [new(3, "study"), new(2)] };

        Assert.Equal("Mon webinars-1, Wed webinars-2, Fri webinars-3", Told(Placed("""{ "strand": "webinars", "in": "Y1T1", "count": 3, "minutes": 60 }""", constraints)));
        Assert.Equal("Tue study-1, Fri study-2", Told(Placed("""{ "strand": "study", "in": "Y1T1", "count": 2, "minutes": 60 }""", constraints)));
    }

    [Fact]
    public void Place_TwoTimesOfADay_TakesTheEarlierThatIsLongEnough()
    {
        PlacementConstraints Times(params PreferredTime[] times) => new() { Preferred = times };
        var (afternoon, short1, morning) = (new PreferredTime(IsoDayOfWeek.Friday, null, new(15, 0)), new PreferredTime(IsoDayOfWeek.Friday, null, new(8, 0), new(8, 59)), new PreferredTime(IsoDayOfWeek.Friday, null, new(9, 0), new(10, 0)));

        Assert.Equal("Fri webinars-1 09:00", Told(Placed(Webinar, Times(afternoon, short1, morning))));
        Assert.Equal("Fri webinars-1 15:00", Told(Placed(Webinar, Times(afternoon, short1))));
        Assert.Equal("Mon webinars-1", Told(Placed(Webinar, Times(new PreferredTime(IsoDayOfWeek.Monday, "webinars"), morning))));
    }

    // On the very day, and yet four hours do not fit into three: the session does not prefer the time, so it has none.
    [Fact]
    public void Place_ASessionLongerThanTheTime_HasNoTime() => Assert.Equal(
        "Wed webinars-1",
        Told(Placed("""{ "strand": "webinars", "in": "Y1T1", "minutes": 240 }""", new() { Preferred = [new(IsoDayOfWeek.Wednesday, null, new(13, 0), new(16, 0))] })));

    // Past on Monday, whatever is agreed for it since: with one session a week there is no room for the date fixed.
    [Fact]
    public void Replace_WhatIsPast_GoesBeforeADateFixed()
    {
        var before = Placed($"{Webinar}, {Study}", new() { Fixed = [new("Y1T1-webinars-1", Monday), new("Y1T1-study-1", Monday.PlusDays(1))] });

        var change = Scheduler.Replace(before, Places.RequestFor(before, new() { Fixed = [new("Y1T1-study-1", Monday.PlusDays(3)), new("Y1T1-webinars-1", Monday.PlusDays(4))], MostAWeek = 1 }), Monday.PlusDays(1));

        Assert.Equal("Mon webinars-1", Told(change.Schedule));
        Assert.Equal(
            "its fixed date, 4 September 2025, cannot stand: its week has as many sessions as it may; no other day of these two years would do",
            Assert.Single(change.Lost).Reason);
    }

    [Fact]
    public void Replace_ADateFixed_GoesBeforeWhatMayStay()
    {
        var before = Placed($"{Webinar}, {Study}", new() { Fixed = [new("Y1T1-webinars-1", Monday.PlusDays(1))] });

        var change = Scheduler.Replace(before, Places.RequestFor(before, new() { Fixed = [new("Y1T1-study-1", Monday.PlusDays(3))], MostAWeek = 1 }));

        Assert.Equal("Thu study-1", Told(change.Schedule));
        Assert.StartsWith("autumn 2025/26 has 5 school days in the calendar of One week: 4 in weeks that have as many sessions as they may, 1 with a session already;", Assert.Single(change.Lost).Reason, StringComparison.Ordinal);
    }

    // The first day that may change may: a session of that very day moves, one of the day before is past.
    [Theory]
    [InlineData(2, "Thu webinars-1")]
    [InlineData(3, "Wed webinars-1")]
    public void Replace_FromADay_LeavesOnlyTheDaysBeforeIt(int firstDay, string days)
    {
        var before = Placed(Webinar);
        var shut = new PlacementConstraints { Closures = [new(Monday.PlusDays(2), Monday.PlusDays(2), "Flood")] };

        Assert.Equal(days, Told(Scheduler.Replace(before, Places.RequestFor(before, shut), Monday.PlusDays(firstDay)).Schedule));
    }

    // Monday and Tuesday are the first half: Tuesday shut, the webinar can go to Monday alone.
    [Fact]
    public void Replace_TheOneDayLeftHeldByAnother_MovesThatOne()
    {
        var before = Placed($$"""{ "strand": "webinars", "in": "Y1T1H1", "minutes": 60 }, {{Study}}""", new() { Fixed = [new("Y1T1-study-1", Monday)] });
        Closure[] shut = [ new Closure(Monday.PlusDays(1), Monday.PlusDays(1), "Flood")];

        var free = Scheduler.Replace(before, Places.RequestFor(before, new() { Closures = shut }));
        var bound = Scheduler.Replace(before, Places.RequestFor(before, new() { Closures = shut, Fixed = [new("Y1T1-study-1", Monday)] }));

        Assert.Equal("Mon webinars-1, Wed study-1", Told(free.Schedule));
        Assert.Equal(["Y1T1-study-1: it made room for Y1T1-webinars-1", "Y1T1-webinars-1: the school is shut for \"Flood\""], free.Moved.Select(move => $"{move.Id}: {move.Reason}"));
        Assert.Equal("Mon study-1", Told(bound.Schedule));
        Assert.Equal(
            "the first half of year 1 term 1 (autumn 2025/26) has 2 school days in the calendar of One week: 1 shut for \"Flood\", 1 with a session already; the nearest date that would do is 3 September 2025",
            Assert.Single(bound.Lost).Reason);
    }

    // A webinar may stand two days from that of Wednesday, on Monday and Friday; Tuesday shut, its Monday goes to the study of the first half,
    // so it takes Friday, and the other study, which has no gap to keep, goes to Thursday.
    [Fact]
    public void Replace_TheOneDayLeftHeldByOneWithoutAnother_MovesTwo()
    {
        FixedDate wednesday = new("Y1T1-webinars-1", Monday.PlusDays(2));
        var before = Placed(
            """{ "strand": "webinars", "in": "Y1T1", "count": 2, "minutes": 60 }, { "strand": "study", "in": "Y1T1", "minutes": 60 }, { "strand": "study", "in": "Y1T1H1", "minutes": 60 }""",
            new() { Fixed = [wednesday, new("Y1T1-webinars-2", Monday), new("Y1T1-study-1", Monday.PlusDays(4)), new("Y1T1-study-2", Monday.PlusDays(1))] });

        var change = Scheduler.Replace(before, Places.RequestFor(before, new() { Fixed = [wednesday], Gaps = [new(2, "webinars")], Closures = [new(Monday.PlusDays(1), Monday.PlusDays(1), "Flood")] }));

        Assert.Equal("Mon study-2, Wed webinars-1, Thu study-1, Fri webinars-2", Told(change.Schedule));
        Assert.Equal(
            ["Y1T1-webinars-2: it made room for Y1T1-study-2", "Y1T1-study-2: the school is shut for \"Flood\"", "Y1T1-study-1: it made room for Y1T1-webinars-2"],
            change.Moved.Select(move => $"{move.Id}: {move.Reason}"));
    }

    // One session a week, and the webinar can go to the first week alone: the study that stands in it goes to the Monday after.
    [Fact]
    public void Replace_TheOneWeekLeftFull_MovesTheSessionInIt()
    {
        var before = Scheduler.Place(SomeProgramme.Of(Study), SomeInduction.North, Some.Autumn2025, new PlacementConstraints { Fixed = [new("Y1T1-study-1", Monday.PlusDays(1))] });
        var both = SomeProgramme.Of($$"""{{Study}}, { "strand": "webinars", "in": "Y1T1W1", "minutes": 60 }""");

        var change = Scheduler.Replace(before, new(both, before.Calendar, before.Start, new PlacementConstraints { MostAWeek = 1 }));

        Assert.Equal("Wed webinars-1, Mon study-1", Told(change.Schedule));
        Assert.Equal((Monday.PlusDays(7), "it made room for Y1T1-webinars-1"), (Assert.Single(change.Moved).To, change.Moved[0].Reason));
    }

    [Fact]
    public void Replace_ASessionNowOfTheOtherHalf_IsOutsideIt()
    {
        var before = Placed("""{ "strand": "webinars", "in": "Y1T1H1", "minutes": 60 }""");

        var change = Scheduler.Replace(before, new(SomeProgramme.Of("""{ "strand": "webinars", "in": "Y1T1H2", "minutes": 60 }"""), before.Calendar, before.Start));

        Assert.Equal(("Wed webinars-1", "it is outside the second half of year 1 term 1"), (Told(change.Schedule), Assert.Single(change.Moved).Reason));
    }

    [Fact]
    public void Replace_AfterAnEarlierStart_IsOutsideTheTerm()
    {
        var before = Scheduler.Place(SomeProgramme.Of(Webinar), Some.TwoWeekOctober, new(new(2024), TermName.Spring));

        var change = Scheduler.Replace(before, new(before.Programme, before.Calendar, Some.Autumn2024));

        Assert.Equal("it is outside the term", Assert.Single(change.Moved).Reason);
    }

    // Friday would be far enough from Tuesday for the first webinar, but Monday is past: it is not touched, and the second finds no day.
    [Fact]
    public void Replace_WhatIsPast_MakesNoRoom()
    {
        var before = Placed("""{ "strand": "webinars", "in": "Y1T1", "minutes": 60 }, { "strand": "webinars", "in": "Y1T1H1", "minutes": 60 }""", new() { Fixed = [new("Y1T1-webinars-1", Monday), new("Y1T1-webinars-2", Monday.PlusDays(1))] });

        var change = Scheduler.Replace(before, Places.RequestFor(before, new() { Gaps = [new(3)] }), Monday.PlusDays(1));

        Assert.Equal(("Mon webinars-1", "Y1T1-webinars-2"), (Told(change.Schedule), Assert.Single(change.Lost).Id));
    }

    // The six terms end with summer 2027, on 30 July.
    [Fact]
    public void Place_ADateFixedAfterTheSixTerms_IsOutsideThem() => Assert.Equal(
        "its fixed date, 6 September 2027, cannot stand: it is outside the term; the nearest date that would do is 30 July 2027",
        Assert.Single(Scheduler.Place(SomeProgramme.Of(Webinar), SomeInduction.North, Some.Autumn2025, new PlacementConstraints { Fixed = [new("Y1T1-webinars-1", new(2027, 9, 6))] }).Unplaced).Sentence);

    // 60 days from 1 September: the middle is Monday 13 October.
    [Theory]
    [InlineData("2025-10-13", "2025-10-14")]
    [InlineData("2025-11-21", "2025-11-20")]
    public void Replace_ADayThatIsNoneAnyMore_StaysNearIt(string was, string now)
    {
        var day = NodaTime.Text.LocalDatePattern.Iso.Parse(was).Value;
        var before = Scheduler.Place(SomeProgramme.Of(Webinar), SomeInduction.North, Some.Autumn2025, new PlacementConstraints { Fixed = [new("Y1T1-webinars-1", day)] });

        var change = Scheduler.Replace(before, new(before.Programme, SomeInduction.WithInset(SomeInduction.North.Terms.Where(term => term.Year.StartYear < 2027), day), before.Start));

        Assert.Equal((day, NodaTime.Text.LocalDatePattern.Iso.Parse(now).Value), (Assert.Single(change.Moved).From, change.Moved[0].To));
    }

    [Fact]
    public void Place_FourSessionsOverThreeTerms_GivesTheFirstTermTwo() => Assert.Equal(
        ["Y1T1-webinars-1", "Y1T1-webinars-2", "Y1T2-webinars-1", "Y1T3-webinars-1"],
        Scheduler.Place(SomeProgramme.Of("""{ "strand": "webinars", "in": "Y1", "count": 4, "minutes": 60 }"""), Some.TwoWeekOctober, Some.Autumn2024).Sessions.Select(session => session.Id));

    // On 1 April the spring term still runs, though summer terms begin then where nobody knows better.
    [Fact]
    public void Replace_ASessionWithoutATerm_BelongsToThatOfItsDay()
    {
        var placed = Scheduler.Place(Some.EctAsPrinted, Some.Staffordshire, Some.Autumn2024, new PlacementConstraints { Fixed = [new("unknown-local-1", new(2025, 4, 1))] });

        var later = Scheduler.Replace(placed, new(placed.Programme, Some.OneWeek, placed.Start), new(2025, 9, 1)).Schedule;

        Assert.Equal("Y1T2", placed.Find("unknown-local-1")!.Term.ToString());
        Assert.Equal((new LocalDate(2025, 4, 1), "Y1T3"), (later.Find("unknown-local-1")!.Date, later.Find("unknown-local-1")!.Term.ToString()));
    }

    [Fact]
    public void Replace_ATermThatHadNothing_NamesWhatIsNewById()
    {
        var programme = SomeProgramme.Of($"{Webinar}, {Study}");
        var before = Scheduler.Place(programme, Some.OneWeek, Some.Autumn2024);

        var change = Scheduler.Replace(before, new(programme, Some.OneWeek, Some.Autumn2025));

        Assert.Equal("Tue webinars-1, Thu study-1", Told(change.Schedule));
        Assert.Equal(["Y1T1-study-1", "Y1T1-webinars-1"], change.NewlyPlaced.Select(move => move.Id));
        Assert.All(change.NewlyPlaced, move => Assert.Equal("there is a day for it now", move.Reason));
    }

    private static Schedule Placed(string sessions, PlacementConstraints? constraints = null) =>
        Scheduler.Place(SomeProgramme.Of(sessions), Some.OneWeek, Some.Autumn2025, constraints ?? PlacementConstraints.None);

    private static string Told(Schedule schedule) => string.Join(", ", schedule.Sessions.Select(session =>
        FormattableString.Invariant($"{session.Date:ddd} {session.Id[5..]} {session.At:HH:mm}").TrimEnd()));
}
