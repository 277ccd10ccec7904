using CsCheck;
using Ecf.Domain.Calendars;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;

namespace Ecf.Domain.Tests.Scheduling;

public sealed class SchedulerTests
{
    private static readonly Gen<Schedule> AnySchedule =
        from programme in Gen.Int[0, ShippedProgrammes.All.Count - 1].Select(index => ShippedProgrammes.All[index])
        from calendar in Gen.Int[0, ShippedCalendars.All.Count - 1].Select(index => ShippedCalendars.All[index])
        from year in Gen.Int[2023, 2027]
        from term in Gen.Enum<TermName>()
        select Scheduler.Place(programme, calendar, new(new(year), term));

    [Fact]
    public void Place_MentorsInStaffordshire_EverySessionHasADay()
    {
        var schedule = Some.MentorInStaffordshire;

        Assert.Equal(23, schedule.Sessions.Count);
        Assert.Empty(schedule.Unplaced);
        Assert.Equal(Hours.Of(31), schedule.Required);
    }

    [Fact]
    public void Place_AnyProgramme_NoSessionLandsOnAClosure() => AnySchedule.Sample(schedule =>
        schedule.Sessions.Concat(schedule.Meetings).All(session => schedule.Calendar.IsSchoolDay(session.Date) == true));

    [Fact]
    public void Place_AnyProgramme_LosesNoMinute() => AnySchedule.Sample(schedule =>
        schedule.Required == schedule.Programme.Hours);

    [Fact]
    public void Place_AnyProgramme_NobodyHasTwoCountedSessionsOnADay() => AnySchedule.Sample(schedule =>
        schedule.Sessions.Where(session => session.Cadence == Cadence.Once).GroupBy(session => session.Date).All(day => day.Count() == 1));

    [Fact]
    public void Place_Twice_IsIdentical() => AnySchedule.Sample(schedule =>
        Scheduler.Place(schedule.Programme, schedule.Calendar, schedule.Start).Sessions.SequenceEqual(schedule.Sessions));

    [Fact]
    public void Place_ProgrammeAsPrinted_ListsTheSessionsWithoutATerm()
    {
        var schedule = Scheduler.Place(Some.EctAsPrinted, Some.Staffordshire, Some.Autumn2024);

        Assert.Equal(
            ["unknown-local-1", "unknown-local-2", "unknown-local-3", "unknown-local-4", "unknown-webinars-1", "unknown-webinars-2", "unknown-webinars-3", "unknown-webinars-4", "unknown-webinars-5"],
            schedule.Unplaced.Select(session => session.Id));
        Assert.All(schedule.Unplaced, session => Assert.Equal(UnplacedReason.TermNotStated, session.Reason));
    }

    [Fact]
    public void Place_CalendarThatEndsTooEarly_SaysSoForEachSession()
    {
        var schedule = Scheduler.Place(Some.MentorProgramme, Some.Staffordshire, Some.Autumn2025);

        Assert.Equal(Hours.Of(13), schedule.Unplaced.Sum(session => session.Length));
        Assert.Contains("does not know the whole of autumn 2026/27 yet", schedule.Unplaced[0].Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Place_SameCohortInTwoAreas_SameHoursByTermOnOtherDates()
    {
        var nottingham = Scheduler.Place(Some.EctReconstructed, Some.Nottingham, Some.Autumn2025).Sessions.Where(session => session.Term.Year == 1).ToList();
        var staffordshire = Scheduler.Place(Some.EctReconstructed, Some.Staffordshire, Some.Autumn2025).Sessions.Where(session => session.Term.Year == 1).ToList();

        Assert.Equal(
            nottingham.Select(session => (session.Id, session.Length)).Order(),
            staffordshire.Select(session => (session.Id, session.Length)).Order());
        Assert.NotEqual(nottingham.Select(session => session.Date), staffordshire.Select(session => session.Date));
    }

    [Fact]
    public void Place_SameCohortInTwoAreas_TheTwoWeeksOfOctoberCostNoSession()
    {
        var placed = Scheduler.Place(Some.EctReconstructed, Some.Nottingham, Some.Autumn2025);
        var inFirstYear = placed.Sessions.Where(session => session.Term.Year == 1).Sum(session => session.Length);

        Assert.Equal(DayKind.HalfTerm, Some.Nottingham.KindOf(new(2025, 10, 21)));
        Assert.Equal(DayKind.HalfTerm, Some.Nottingham.KindOf(new(2025, 10, 30)));
        Assert.Equal(Hours.Of(41), inFirstYear);
        Assert.DoesNotContain(placed.Unplaced, session => session.In.Terms is [{ Year: 1 }]);
    }

    [Fact]
    public void PlaceAll_PeopleWhoShareACalendar_ShareTheScheduleThatEachWouldGet()
    {
        var (staffordshire, nottingham) = (new PlacementRequest(Some.MentorProgramme, Some.Staffordshire, Some.Autumn2024), new PlacementRequest(Some.MentorProgramme, Some.Nottingham, Some.Autumn2024));

        var placed = Scheduler.PlaceAll([staffordshire, nottingham, staffordshire]);

        Assert.Same(placed[0], placed[2]);
        Assert.True(Places.Same(placed[0], Some.MentorInStaffordshire));
        Assert.Same(Some.Nottingham.Id, placed[1].Calendar.Id);
    }

    [Fact]
    public void PlaceAll_InAnotherOrder_GivesEachTheSameDates()
    {
        var requests = ShippedProgrammes.All.SelectMany(programme => ShippedCalendars.All.Select(calendar => new PlacementRequest(programme, calendar, Some.Autumn2024))).ToList();

        var backwards = Scheduler.PlaceAll([.. requests.AsEnumerable().Reverse()]);

        Assert.All(Scheduler.PlaceAll(requests).Zip(backwards.Reverse()), pair => Assert.True(Places.Same(pair.First, pair.Second)));
    }

    [Fact]
    public void PlaceAll_ContradictoryConstraints_AreRefusedAsWhenPlacedAlone() =>
        Assert.Throws<ArgumentException>(() => Scheduler.PlaceAll([new(Some.MentorProgramme, Some.Staffordshire, Some.Autumn2024, new() { MostAWeek = 0 })]));

    [Fact]
    public void Place_OneSchoolWeek_StacksNothingAndSaysWhatDoesNotFit()
    {
        var schedule = Scheduler.Place(Some.CrowdedProgramme, Some.OneWeek, Some.Autumn2025);

        Assert.Equal(5, schedule.Sessions.Select(session => session.Date).Distinct().Count());
        Assert.Equal(2, schedule.Unplaced.Count);
        Assert.All(schedule.Unplaced, session => Assert.Equal(UnplacedReason.NoDayLeft, session.Reason));
    }

    [Fact]
    public void Place_WeeklyAndFortnightlyMeetings_OneASchoolWeekOrEverySecond()
    {
        var meetings = Scheduler.Place(Some.EctAsPrinted, Some.Staffordshire, Some.Autumn2024).Meetings;

        Assert.Equal(Some.SchoolWeeks(2024), meetings.Count(meeting => meeting.Term.Year == 1));
        Assert.InRange(meetings.Count(meeting => meeting.Term.Year == 2), Some.SchoolWeeks(2025) / 2, (Some.SchoolWeeks(2025) / 2) + 3);
    }
}
