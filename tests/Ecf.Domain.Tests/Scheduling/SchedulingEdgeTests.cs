using Ecf.Domain.Calendars;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using Ecf.Domain.Tests.Induction;
using NodaTime;

namespace Ecf.Domain.Tests.Scheduling;

/// <summary>The first and the last of what is allowed, and what stands beyond every calendar.</summary>
public sealed class SchedulingEdgeTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(365)]
    public void StrandGap_OfADayOrAYear_IsTaken(int days) => Assert.Equal(days, new StrandGap(days).Days);

    [Theory]
    [InlineData(0)]
    [InlineData(366)]
    public void StrandGap_OfNoDayOrMoreThanAYear_IsRefused(int days) =>
        Assert.Contains($"{days}", Assert.Throws<ArgumentOutOfRangeException>(() => new StrandGap(days)).Message, StringComparison.Ordinal);

    [Fact]
    public void PreferredTime_WithAnEndAlone_SaysThatItHasNoBeginning() =>
        Assert.Contains("from nothing to 10:00", Assert.Throws<ArgumentException>(() => new PreferredTime(IsoDayOfWeek.Monday, To: new LocalTime(10, 0))).Message, StringComparison.Ordinal);

    [Fact]
    public void PreferredTime_ThatEndsAsItBegins_IsRefused() =>
        Assert.Contains("from 10:00 to 10:00", Assert.Throws<ArgumentException>(() => new PreferredTime(IsoDayOfWeek.Monday, From: new LocalTime(10, 0), To: new LocalTime(10, 0))).Message, StringComparison.Ordinal);

    // DfE's schedules begin in September, January and April.
    [Theory]
    [InlineData(1990, TermName.Autumn, "1 September 1990 to 31 December 1990; 1 January 1991 to 31 March 1991; 1 April 1991 to 31 July 1991; 1 September 1991 to 31 December 1991; 1 January 1992 to 31 March 1992; 1 April 1992 to 31 July 1992")]
    [InlineData(1990, TermName.Summer, "1 April 1991 to 31 July 1991; 1 September 1991 to 31 December 1991; 1 January 1992 to 31 March 1992; 1 April 1992 to 31 July 1992; 1 September 1992 to 31 December 1992; 1 January 1993 to 31 March 1993")]
    public void Schedule_InYearsThatNoCalendarKnows_HasTheUsualTerms(int year, TermName term, string days)
    {
        var schedule = Scheduler.Place(Some.MentorProgramme, Some.Staffordshire, new(new(year), term));

        Assert.Empty(schedule.Sessions);
        Assert.Equal(days, string.Join("; ", InductionTerm.All.Select(of => FormattableString.Invariant($"{schedule.FirstDayOf(of):d MMMM uuuu} to {schedule.LastDayOf(of):d MMMM uuuu}"))));
    }

    [Fact]
    public void TwoClocks_AfterTheLastTermKnown_SaySo()
    {
        var clocks = TwoClocks.Of(SomeInduction.At(SomeInduction.Calendar("short", 12, 10, 8, 2025, 2025), []).Timeline(), TrainingPace.Redhill);

        var last = clocks.AtTermEnds[^1];
        Assert.Equal(last.SchoolTerm, clocks.On(last.Date).SchoolTerm);
        Assert.Equal("after the last term known", clocks.On(last.Date.PlusDays(1)).SchoolTerm);
    }

    [Fact]
    public void Until_ASessionsOwnDay_KeepsIt_AndMeetingsWithIt()
    {
        var schedule = Scheduler.Place(Some.EctReconstructed, Some.Staffordshire, Some.Autumn2024);
        var lastDay = schedule.Sessions[3].Date;
        Assert.NotEmpty(schedule.Meetings);

        var kept = schedule.Until(lastDay);

        Assert.Equal(schedule.Sessions.Where(session => session.Date <= lastDay), kept.Sessions);
        Assert.Equal(schedule.Meetings.Where(session => session.Date <= lastDay), kept.Meetings);
        Assert.Contains(schedule.Sessions[3], kept.Sessions);
    }

    [Fact]
    public void MovedTo_TheSameCalendar_IsTheSameSchedule()
    {
        var schedule = Scheduler.Place(Some.EctReconstructed, Some.Staffordshire, Some.Autumn2024);

        var moved = schedule.MovedTo(schedule, schedule.Sessions[3].Date);

        Assert.Equal(schedule.Sessions, moved.Sessions);
        Assert.Equal(schedule.Meetings, moved.Meetings);
        Assert.Equal(schedule.Required, moved.Required);
    }

    [Fact]
    public void With_NothingNew_IsTheSameSchedule()
    {
        var schedule = Scheduler.Place(Some.EctReconstructed, Some.Staffordshire, Some.Autumn2024);

        Assert.Equal(schedule.Meetings, schedule.With([]).Meetings);
        Assert.Equal(schedule.Sessions, schedule.With([schedule.Sessions[5]]).Sessions);
    }
}
