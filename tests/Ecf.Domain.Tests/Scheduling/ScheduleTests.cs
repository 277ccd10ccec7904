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
}
