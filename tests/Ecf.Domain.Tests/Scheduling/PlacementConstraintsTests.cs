using Ecf.Domain.Calendars;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using NodaTime;

namespace Ecf.Domain.Tests.Scheduling;

public sealed class PlacementConstraintsTests
{
    [Fact]
    public void Place_PreferredWeekday_TakesItWhereverADayIsLeft()
    {
        var placed = Placed(new() { Preferred = [new(IsoDayOfWeek.Wednesday, "webinars", new(15, 45), new(17, 0))] });

        Assert.All(placed.Sessions.Where(session => session.Strand == "webinars"), session =>
            Assert.Equal((IsoDayOfWeek.Wednesday, new LocalTime(15, 45)), (session.Date.DayOfWeek, session.At)));
        Assert.All(placed.Sessions.Where(session => session.Strand != "webinars"), session => Assert.Null(session.At));
    }

    [Fact]
    public void Place_PreferredTimeTooShort_IsNoPreference()
    {
        var placed = Placed(new() { Preferred = [new(IsoDayOfWeek.Wednesday, "local", new(15, 45), new(17, 0))] });

        Assert.All(placed.Sessions, session => Assert.Null(session.At));
        Assert.True(placed.Sessions.SequenceEqual(Placed(PlacementConstraints.None).Sessions));
    }

    [Fact]
    public void Place_ADateFixed_GivesATermToASessionWithoutOne()
    {
        var constraints = new PlacementConstraints { Fixed = [new("unknown-local-1", new(2025, 2, 6), new(13, 0))] };

        var session = Scheduler.Place(Some.EctAsPrinted, Some.Staffordshire, Some.Autumn2024, constraints).Find("unknown-local-1")!;

        Assert.Equal((new LocalDate(2025, 2, 6), new InductionTerm(1, 2), new LocalTime(13, 0)), (session.Date, session.Term, session.At));
    }

    [Theory]
    [InlineData("2024-10-28", "it is no school day (Autumn half-term)")]
    [InlineData("2024-11-05", "it is taken up by \"Mock exams\"")]
    [InlineData("2024-11-12", "the school is shut for \"Burst pipe\"")]
    [InlineData("2024-11-13", "Y1T1-peer-to-peer-1 is on that day")]
    [InlineData("2024-11-21", "Y1T1-webinars-1 is nearer than sessions of the strand may be")]
    [InlineData("2024-11-29", "its week has as many sessions as it may")]
    public void Place_ADateFixedOnADayThatWillNotDo_IsRefusedWithTheReason(string day, string reason)
    {
        var date = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        var placed = Placed(new()
        {
            Fixed = [new("Y1T1-webinars-2", date), new("Y1T1-peer-to-peer-1", new(2024, 11, 13)), new("Y1T1-webinars-1", new(2024, 11, 18)), new("Y1T1-peer-to-peer-2", new(2024, 11, 26)), new("Y1T1-local-1", new(2024, 11, 25))],
            Busy = [new(new(2024, 11, 4), new(2024, 11, 8), "Mock exams")],
            Closures = [new(new(2024, 11, 12), new(2024, 11, 12), "Burst pipe")],
            Gaps = [new(4, "webinars")],
            MostAWeek = 2,
        });

        var refused = placed.Unplaced.First(unplaced => unplaced.Reason == UnplacedReason.FixedDateRefused);
        Assert.StartsWith($"its fixed date, {SchedulingWords.On(date)}, cannot stand: {reason}; the nearest dates that would do are ", refused.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Place_OneOpenWeekInATerm_SaysWhatDoesNotFitAndWhichDaysWould()
    {
        var placed = Placed(new() { Busy = [new(new(2024, 9, 9), new(2024, 12, 31), "Building works")] });

        var first = placed.Unplaced.First();
        Assert.Equal(UnplacedReason.NothingFits, first.Reason);
        Assert.Matches("""^autumn 2024/25 has 7\d school days in the calendar of .*: 6\d taken up by "Building works", \d with a session already; the nearest date that would do is \d+ January 2025$""", first.Sentence);
        Assert.Equal(Hours.Of(31), placed.Required);
        Assert.All(placed.Counted().GroupBy(session => session.Date), day => Assert.Single(day));
    }

    [Fact]
    public void Place_OneSessionAWeekInOneWeek_PlacesOneAndListsTheRest()
    {
        var placed = Scheduler.Place(Some.CrowdedProgramme, Some.OneWeek, Some.Autumn2025, new PlacementConstraints { MostAWeek = 1 });

        Assert.Single(placed.Sessions);
        Assert.Equal(6, placed.Unplaced.Count);
        Assert.EndsWith("4 in weeks that have as many sessions as they may, 1 with a session already; no other day of these two years would do", placed.Unplaced[0].Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Place_TenThousandSessions_EndsSoonAndLosesNone()
    {
        var placed = Scheduler.Place(Some.ProgrammeOf(10_000), Some.Staffordshire, Some.Autumn2024, new PlacementConstraints { MostAWeek = 2, Gaps = [new(10)] });

        Assert.Equal(10_000, placed.Sessions.Count + placed.Unplaced.Count);
        Assert.True(placed.KeepsWeeks(2));
    }

    [Fact]
    public void Place_ContradictoryConstraints_AreRefusedInWords()
    {
        var fixedTwice = new PlacementConstraints { Fixed = [new("a", new(2025, 1, 1)), new("a", new(2025, 1, 2))] };

        Assert.Contains("\"a\" is fixed twice", Assert.Throws<ArgumentException>(() => Placed(fixedTwice)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Placed(new() { Gaps = [new(2), new(3)] }));
        Assert.Throws<ArgumentException>(() => Placed(new() { MostAWeek = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new StrandGap(0));
        Assert.Throws<ArgumentException>(() => new BusyPeriod(new(2025, 1, 2), new(2025, 1, 1), "Mocks"));
        Assert.Throws<ArgumentException>(() => new PreferredTime(IsoDayOfWeek.Monday, null, new(17, 0), new(16, 0)));
    }

    private static Schedule Placed(PlacementConstraints constraints) => Scheduler.Place(Some.MentorProgramme, Some.Staffordshire, Some.Autumn2024, constraints);
}
