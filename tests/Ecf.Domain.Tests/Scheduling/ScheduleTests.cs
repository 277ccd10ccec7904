using Ecf.Domain.Scheduling;
using NodaTime;

namespace Ecf.Domain.Tests.Scheduling;

public sealed class ScheduleTests
{
    private static readonly LocalDate Move = new(2026, 1, 5);

    [Fact]
    public void MovedTo_AnotherCalendar_KeepsEverySessionOnce()
    {
        var before = Scheduler.Place(Some.MentorProgramme, Some.Staffordshire, Some.Autumn2025);
        var after = before.MovedTo(Scheduler.Place(Some.MentorProgramme, Some.Nottingham, Some.Autumn2025), Move);

        Assert.Equal(Hours.Of(31), after.Required);
        Assert.All(after.Sessions.Where(session => session.Date < Move), session => Assert.Contains(session, before.Sessions));
        Assert.Same(Some.Nottingham.Id, after.Calendar.Id);
    }

    [Fact]
    public void MovedTo_SessionHeldOnTheWrongSide_IsListedAsMissed()
    {
        var schedule = Some.MentorInStaffordshire;
        var session = schedule.Sessions[0];
        var later = new Schedule(schedule.Programme, schedule.Calendar, schedule.Start, schedule.Sessions.Select(s => s == session ? s with { Date = s.Date.PlusYears(1) } : s), []);

        var moved = later.MovedTo(schedule, session.Date.PlusDays(1));

        Assert.Equal(UnplacedReason.MissedByMove, Assert.Single(moved.Unplaced, unplaced => unplaced.Id == session.Id).Reason);
        Assert.Equal(Hours.Of(31), moved.Required);
    }

    // On the day of the move they are at the new school already: what the old one holds that day is not theirs.
    [Fact]
    public void MovedTo_OnADayWithASession_TakesTheDateOfTheNewSchool()
    {
        var here = Some.MentorInStaffordshire;
        var (day, first) = (here.Sessions[2].Date, here.Sessions[1]);
        Schedule There(int days) => here.With([here.Sessions[2] with { Date = day.PlusDays(days) }, first with { Date = first.Date.PlusDays(days) }]);

        var moved = here.MovedTo(There(1), day);

        Assert.Equal((first.Date, day.PlusDays(1)), (moved.Find(first.Id)!.Date, moved.Find(here.Sessions[2].Id)!.Date));
        Assert.Equal(day, here.MovedTo(There(1), day.PlusDays(1)).Find(here.Sessions[2].Id)!.Date);
        Assert.Equal(day, There(1).MovedTo(here, day).Find(here.Sessions[2].Id)!.Date);
    }

    [Fact]
    public void MovedTo_AnotherProgramme_IsRefused()
    {
        var other = Scheduler.Place(Some.EctReconstructed, Some.Staffordshire, Some.Autumn2024);

        Assert.Throws<ArgumentException>(() => Some.MentorInStaffordshire.MovedTo(other, Move));
    }

    [Fact]
    public void Until_ALeaver_AsksNothingAfterTheLastDay()
    {
        var lastDay = new LocalDate(2024, 12, 20);

        var schedule = Some.MentorInStaffordshire.Until(lastDay);

        Assert.Equal(Hours.Of(7), schedule.Required);
        Assert.All(schedule.Sessions, session => Assert.True(session.Date <= lastDay));
    }

    [Fact]
    public void With_AnotherDate_MovesThatSessionAlone()
    {
        var schedule = Scheduler.Place(Some.MentorProgramme, Some.Staffordshire, Some.Autumn2024);
        var moved = schedule.Sessions[0] with { Date = schedule.Sessions[0].Date.PlusDays(1) };

        var with = schedule.With([moved]);

        Assert.Equal(moved, with.Find(moved.Id));
        Assert.Equal(schedule.Sessions.Skip(1).OrderBy(session => session.Id, StringComparer.Ordinal), with.Sessions.Where(session => session.Id != moved.Id).OrderBy(session => session.Id, StringComparer.Ordinal));
        Assert.Equal(schedule.Required, with.Required);
    }

    [Fact]
    public void With_ADateForWhatHadNone_PlacesIt()
    {
        var schedule = Scheduler.Place(Some.EctAsPrinted, Some.Staffordshire, Some.Autumn2024);
        var dated = schedule.Sessions[0] with { Id = schedule.Unplaced[0].Id, Strand = schedule.Unplaced[0].Strand, Length = schedule.Unplaced[0].Length };

        var with = schedule.With([dated]);

        Assert.Equal((schedule.Sessions.Count + 1, schedule.Unplaced.Count - 1), (with.Sessions.Count, with.Unplaced.Count));
        Assert.Equal(schedule.Required, with.Required);
    }

    [Fact]
    public void With_AStrangeSessionOrOneTwice_IsRefused()
    {
        var schedule = Scheduler.Place(Some.MentorProgramme, Some.Staffordshire, Some.Autumn2024);

        Assert.Contains("is none of this schedule", Assert.Throws<ArgumentException>(() => schedule.With([schedule.Sessions[0] with { Id = "Y9" }])).Message);
        Assert.Contains("is given twice", Assert.Throws<ArgumentException>(() => schedule.With([schedule.Sessions[0], schedule.Sessions[0]])).Message);
    }
}
