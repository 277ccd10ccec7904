using Ecf.Domain.Calendars;
using Ecf.Domain.Scheduling;
using Ecf.Domain.Tests.Programmes;
using NodaTime;

namespace Ecf.Domain.Tests.Scheduling;

/// <summary>Schools of one week each that share nothing but Ann: who goes first, when she is free, and what stands against the others.</summary>
public sealed class FacilitatorTests
{
    private const string Webinar = """{ "strand": "webinars", "in": "Y1T1", "minutes": 60 }""";

    private static readonly LocalDate Wednesday = new(2025, 9, 3);

    // From 13:00 on an hour each, one group after the other: the third has its hour only where the time lasts until 16:00.
    [Theory]
    [InlineData(15, 0, "a Wed 13:00, b Wed 14:00, c Thu")]
    [InlineData(15, 59, "a Wed 13:00, b Wed 14:00, c Thu")]
    [InlineData(16, 0, "a Wed 13:00, b Wed 14:00, c Wed 15:00")]
    public void Place_ThreeGroupsInOneTime_HasThemOneAfterTheOther(int hour, int minute, string told) => Assert.Equal(
        told, Told(Placed(["a", "b", "c"], new() { Preferred = [new(IsoDayOfWeek.Wednesday, null, new(13, 0), new(hour, minute))] })));

    // A day fixed without a time has the time wished for; what she holds at a time keeps her for its hour.
    [Theory]
    [InlineData(null, "a Wed 13:00, b Wed 14:00")]
    [InlineData("12:00", "a Wed 12:00, b Wed 13:00")]
    [InlineData("12:01", "a Wed 12:01, b Wed 13:01")]
    [InlineData("13:30", "b Wed 14:30, a Wed 13:30")]
    [InlineData("14:00", "b Wed 13:00, a Wed 14:00")]
    public void Place_BesideADateFixed_BeginsWhenSheIsFree(string? at, string told)
    {
        LocalTime? time = at is null ? null : NodaTime.Text.LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(at).Value;
        var plan = new CohortPlan(Schools("a", "b"), [Group("a", [new("Y1T1-webinars-1", Wednesday, time)]), Group("b")], new() { Preferred = [new(IsoDayOfWeek.Wednesday, null, new(13, 0), new(16, 0))] });

        Assert.Equal(told.Split(", ").Order(StringComparer.Ordinal), Told(CohortScheduler.Place(plan)).Split(", ").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Place_BesideASessionTooLongForTheTime_FindsHerDayFull()
    {
        var fourHours = SomeProgramme.Of("""{ "strand": "webinars", "in": "Y1T1", "minutes": 240 }""");
        var plan = new CohortPlan(
            Schools("a", "b"),
            [new() { Id = "a", Programme = fourHours, Start = Some.Autumn2025, Schools = ["a"], Shared = ["webinars"], Facilitators = Ann, Fixed = [new("Y1T1-webinars-1", Wednesday)] }, Group("b")],
            new() { Preferred = [new(IsoDayOfWeek.Wednesday, null, new(13, 0), new(16, 0))] });

        Assert.Equal("a Wed, b Thu", Told(CohortScheduler.Place(plan)));
    }

    [Fact]
    public void Place_BetweenTwoDatesFixed_AsksThemByTimeAndNotByName()
    {
        var plan = new CohortPlan(
            Schools("a", "b", "c"),
            [Group("a", [new("Y1T1-webinars-1", Wednesday, new(14, 0))]), Group("b", [new("Y1T1-webinars-1", Wednesday, new(13, 0))]), Group("c")],
            new() { Preferred = [new(IsoDayOfWeek.Wednesday, null, new(13, 0), new(16, 0))] });

        Assert.Equal("a Wed 14:00, b Wed 13:00, c Wed 15:00", Told(CohortScheduler.Place(plan)));
    }

    [Fact]
    public void Place_TwoDatesFixedAtOneTime_RefusesTheLater()
    {
        CohortPlan At(LocalTime other) => new(Schools("a", "b"), [Group("a", [new("Y1T1-webinars-1", Wednesday, new(13, 0))]), Group("b", [new("Y1T1-webinars-1", Wednesday, other)])]);

        var unplaced = Assert.Single(CohortScheduler.Place(At(new(13, 59))).Schools[1].Schedule.Unplaced);

        Assert.Equal(
            (UnplacedReason.FixedDateRefused, "its fixed date, 3 September 2025, cannot stand: Ann is elsewhere; the nearest dates that would do are 2 September 2025 and 4 September 2025"),
            (unplaced.Reason, unplaced.Sentence));
        Assert.Equal("a Wed 13:00, b Wed 14:00", Told(CohortScheduler.Place(At(new(14, 0)))));
    }

    // The one webinar of b takes Wednesday before the third of a: a keeps four days, and its fifth session finds none.
    [Fact]
    public void Place_MoreThanSheHasDays_SaysThatSheIsElsewhere()
    {
        var crowded = SomeProgramme.Of("""{ "strand": "webinars", "in": "Y1T1", "count": 5, "minutes": 60 }""");
        var placed = CohortScheduler.Place(new(
            Schools("a", "b"),
            [new() { Id = "a", Programme = crowded, Start = Some.Autumn2025, Schools = ["a"], Shared = ["webinars"], Facilitators = Ann }, Group("b")]));

        Assert.Equal("b Wed", Told(placed).Split(", ").Single(told => told.StartsWith('b')));
        Assert.Equal(
            (UnplacedReason.NothingFits, "autumn 2025/26 has 5 school days in the calendar of One week: 4 with a session already at a, 1 on which Ann is elsewhere; no other day of these two years would do"),
            (placed.Schools[0].Schedule.Unplaced[0].Reason, Assert.Single(placed.Schools[0].Schedule.Unplaced).Sentence));
    }

    // A former time goes with its day: where the day stays the time does, and another day has none.
    [Fact]
    public void Replace_ATimeOnceFound_StaysAsLongAsItsDay()
    {
        var wished = Scheduler.Place(SomeProgramme.Of(Webinar), Some.OneWeek, Some.Autumn2025, new PlacementConstraints { Preferred = [new(IsoDayOfWeek.Wednesday, null, new(13, 0))] });

        var stays = Scheduler.Replace(wished, Places.RequestFor(wished, PlacementConstraints.None)).Schedule.Sessions[0];
        var moves = Scheduler.Replace(wished, Places.RequestFor(wished, new() { Closures = [new(Wednesday, Wednesday, "Flood")] }));

        Assert.Equal((Wednesday, new LocalTime(13, 0)), (stays.Date, stays.At));
        Assert.Equal((Wednesday.PlusDays(1), null), (moves.Schedule.Sessions[0].Date, moves.Schedule.Sessions[0].At));
        Assert.Equal((new LocalTime(13, 0), null), (Assert.Single(moves.Moved).FromAt, moves.Moved[0].ToAt));
    }

    // Ann is now fixed elsewhere at the time it had: it keeps its day and begins when she is free.
    [Fact]
    public void Replace_ATimeThatIsTakenNow_IsAnotherOneOfTheDay()
    {
        var wish = new PlacementConstraints { Preferred = [new(IsoDayOfWeek.Wednesday, null, new(13, 0), new(16, 0))] };

        var replaced = CohortScheduler.Replace(Placed(["b"], wish), new(Schools("a", "b"), [Group("a", [new("Y1T1-webinars-1", Wednesday, new(13, 0))]), Group("b")], wish));

        Assert.Equal("a Wed 13:00, b Wed 14:00", Told(replaced.Schedule));
        Assert.Equal(
            new SessionMove("Y1T1-webinars-1", Wednesday, Wednesday, "Ann is elsewhere") { FromAt = new(13, 0), ToAt = new(14, 0) },
            Assert.Single(replaced.Schools[1].Replacement.Moved));
    }

    // Monday and Tuesday alone will do for a; Tuesday shut, the session that Ann holds on Monday gives way to it.
    [Fact]
    public void Replace_ASessionThatGaveWay_LeavesItsDayToTheOther()
    {
        var halves = SomeProgramme.Of("""{ "strand": "webinars", "in": "Y1T1H1", "minutes": 60 }""");
        CohortPlan Plan(params Closure[] shut) => new(
            [new("a", Some.OneWeek) { Closures = shut }, new("b", Some.OneWeek)],
            [new() { Id = "a", Programme = halves, Start = Some.Autumn2025, Schools = ["a"], Shared = ["webinars"], Facilitators = Ann }, Group("b")]);
        var before = CohortScheduler.Replace(CohortScheduler.Place(Plan()), new(Plan().Schools, [Plan().Groups[0], Group("b", [new("Y1T1-webinars-1", new(2025, 9, 1))])])).Schedule;
        Assert.Equal("b Mon, a Tue", Told(before));

        var after = CohortScheduler.Replace(before, Plan(new Closure(new(2025, 9, 2), new(2025, 9, 2), "Flood")));

        Assert.Equal("a Mon, b Tue", Told(after.Schedule));
        Assert.Equal("it made room for Y1T1-webinars-1", Assert.Single(after.Schools[1].Replacement.Moved).Reason);
    }

    private static Dictionary<string, string> Ann => new() { ["webinars"] = "Ann" };

    private static CohortSchedule Placed(string[] groups, PlacementConstraints constraints) => CohortScheduler.Place(new(Schools(groups), [.. groups.Select(group => Group(group))], constraints));

    private static IReadOnlyList<CohortSchool> Schools(params string[] ids) => [.. ids.Select(id => new CohortSchool(id, Some.OneWeek))];

    private static CohortGroup Group(string id, IReadOnlyList<FixedDate>? agreed = null) => new()
    {
        Id = id, Programme = SomeProgramme.Of(Webinar), Start = Some.Autumn2025, Schools = [id], Shared = ["webinars"], Facilitators = Ann, Fixed = agreed ?? [],
    };

    private static string Told(CohortSchedule placed) => string.Join(", ", placed.Events.Select(held =>
        FormattableString.Invariant($"{held.Group} {held.Session.Date:ddd} {held.Session.At:HH:mm}").TrimEnd()));
}
