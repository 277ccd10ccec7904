using Ecf.Domain.Calendars;
using Ecf.Domain.Scheduling;
using Ecf.Domain.Tests.Programmes;
using NodaTime;

namespace Ecf.Domain.Tests.Scheduling;

/// <summary>By when self-paced work is due, in a term of one week: Monday and Tuesday are its first half.</summary>
public sealed class OwnPaceTests
{
    private static readonly LocalDate Monday = new(2025, 9, 1);

    // Two halves of 61 minutes: the odd one goes to the first.
    [Theory]
    [InlineData("", "Tue 31, Fri 30")]
    [InlineData("1", "Mon 31, Fri 30")]
    [InlineData("0 1", "Wed 31, Fri 30")]
    [InlineData("2 3 4", "Tue 31, Tue 30")]
    [InlineData("4", "Tue 31, Thu 30")]
    public void Place_ATermsWork_IsDueOnTheLastOpenDayOfEachHalfOrTheNearest(string shut, string due) =>
        Assert.Equal(due, Told(Placed("""{ "strand": "study", "across": "Y1T1", "minutes": 61 }""", shut)));

    [Fact]
    public void Place_AHalfThatTheProgrammeNames_IsDueInItOrNotAtAll()
    {
        const string half = """{ "strand": "study", "across": "Y1T1H1", "minutes": 60 }""";

        Assert.Equal("Mon 60", Told(Placed(half, "1")));
        Assert.Equal(
            (UnplacedReason.NoDayLeft, "Y1T1H1", "the first half of year 1 term 1 (autumn 2025/26) has 2 school days in the calendar of One week, and the school is open on none of them; the nearest date that would do is 3 September 2025"),
            Assert.Single(Placed(half, "0 1").Unplaced) is var left ? (left.Reason, left.In.ToString(), left.Sentence) : default);
    }

    [Fact]
    public void Place_ATermThatIsShut_SaysSoOfTheTerm()
    {
        var unplaced = Placed("""{ "strand": "study", "across": "Y1T1", "minutes": 60 }""", "0 1 2 3 4").Unplaced;

        Assert.Equal(["Y1T1-study-1 Y1T1 30", "Y1T1-study-2 Y1T1 30"], unplaced.Select(left => $"{left.Id} {left.In} {left.Length.Minutes}"));
        Assert.All(unplaced, left => Assert.Equal("autumn 2025/26 has 5 school days in the calendar of One week, and the school is open on none of them; no other day of these two years would do", left.Sentence));
    }

    [Fact]
    public void Place_AWeekThatTheTermDoesNotHave_HasNoSchoolDay()
    {
        var unplaced = Assert.Single(Scheduler.Place(SomeProgramme.Of("""{ "strand": "study", "across": "Y1T2H1W9", "minutes": 60 }"""), Some.TwoWeekOctober, Some.Autumn2024).Unplaced);

        Assert.Equal(
            (UnplacedReason.NoSchoolDay, "week 9 of the first half of year 1 term 2 (spring 2024/25) has no school day in the calendar of Two-week October; the nearest dates that would do are 4 April 2025 and 22 April 2025"),
            (unplaced.Reason, unplaced.Sentence));
    }

    [Fact]
    public void Place_ATermNotPublished_SaysToWhenTheCalendarGoes()
    {
        var unplaced = Assert.Single(Placed("""{ "strand": "study", "across": "Y1T2H2", "minutes": 60 }""", "").Unplaced);

        Assert.Equal(
            (UnplacedReason.TermNotKnown, "Y1T2H2", "the calendar of One week does not know the whole of spring 2025/26 yet; it is known to 5 September 2025"),
            (unplaced.Reason, unplaced.In.ToString(), unplaced.Sentence));
    }

    [Theory]
    [InlineData("Y1T1H1", "the first half of year 1 term 1 (autumn 2025/26)")]
    [InlineData("Y1T1", "autumn 2025/26")]
    public void Replace_WorkThatIsNewInATermThatIsPast_HasNoDay(string across, string place)
    {
        var before = Placed("""{ "strand": "webinars", "in": "Y1T1", "minutes": 60 }""", "");
        var programme = SomeProgramme.Of($$"""{ "strand": "webinars", "in": "Y1T1", "minutes": 60 }, { "strand": "study", "across": "{{across}}", "minutes": 60 }""");

        var unplaced = Scheduler.Replace(before, new(programme, before.Calendar, before.Start), Monday.PlusDays(7)).Schedule.Unplaced;

        Assert.NotEmpty(unplaced);
        Assert.All(unplaced, left => Assert.Equal((UnplacedReason.NothingFits, $"{place} is past already, and nothing before the first day that may change gets a date"), (left.Reason, left.Sentence)));
    }

    // On Tuesday itself the day may still change, on Wednesday it is past.
    [Theory]
    [InlineData(1, "Wed 60")]
    [InlineData(2, "Tue 60")]
    public void Replace_FromADay_LeavesOnlyWhatWasDueBefore(int firstDay, string due)
    {
        var before = Placed("""{ "strand": "study", "across": "Y1T1W1", "minutes": 60 }""", "2 3 4");
        Assert.Equal("Tue 60", Told(before));

        var after = Scheduler.Replace(before, Places.RequestFor(before, new() { Closures = Shut("0 1 3 4") }), Monday.PlusDays(firstDay));

        Assert.Equal(due, Told(after.Schedule));
    }

    [Fact]
    public void Replace_ADayOnWhichItMayStillBeDue_Stays()
    {
        var before = Placed("""{ "strand": "study", "across": "Y1T1W1", "minutes": 60 }""", "2 3 4");

        var open = Scheduler.Replace(before, Places.RequestFor(before, PlacementConstraints.None));
        var shut = Scheduler.Replace(before, Places.RequestFor(before, new() { Closures = Shut("1") }));

        Assert.Equal(("Tue 60", "Fri 60"), (Told(open.Schedule), Told(shut.Schedule)));
        Assert.Equal("the end of its half-term is another day now", Assert.Single(shut.Moved).Reason);
    }

    [Fact]
    public void Replace_WorkNowOfTheOtherHalf_IsDueAtItsEnd()
    {
        var before = Placed("""{ "strand": "study", "across": "Y1T1H1", "minutes": 60 }""", "");

        var after = Scheduler.Replace(before, new(SomeProgramme.Of("""{ "strand": "study", "across": "Y1T1H2", "minutes": 60 }"""), before.Calendar, before.Start));

        Assert.Equal(("Tue 60", "Fri 60"), (Told(before), Told(after.Schedule)));
    }

    private static Schedule Placed(string sessions, string shut) =>
        Scheduler.Place(SomeProgramme.Of(sessions), Some.OneWeek, Some.Autumn2025, new PlacementConstraints { Closures = Shut(shut) });

    /// <summary>Days of the week, from 0 for Monday, on which the school is shut.</summary>
    private static Closure[] Shut(string days) => [.. days.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(day => Monday.PlusDays(int.Parse(day, System.Globalization.CultureInfo.InvariantCulture))).Select(day => new Closure(day, day, "Flood"))];

    private static string Told(Schedule schedule) => string.Join(", ", schedule.Sessions.Select(session => FormattableString.Invariant($"{session.Date:ddd} {session.Length.Minutes}")));
}
