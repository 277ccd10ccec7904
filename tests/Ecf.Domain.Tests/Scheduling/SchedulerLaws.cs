using CsCheck;
using Ecf.Domain.Calendars;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;

namespace Ecf.Domain.Tests.Scheduling;

/// <summary>What holds of every placement, whatever its constraints.</summary>
public sealed class SchedulerLaws
{
    private static readonly Gen<(PlacementConstraints Constraints, Schedule Schedule)> Any =
        from place in SomeConstraints.AnyPlace
        from constraints in SomeConstraints.Any
        select (constraints, Scheduler.Place(place.Programme, place.Calendar, Some.Autumn2024, constraints));

    [Fact]
    public void Place_AnyConstraints_EverySessionIsOnAnOpenSchoolDay() => Any.Sample(one =>
        one.Schedule.Sessions.Concat(one.Schedule.Meetings).All(session => one.Schedule.Calendar.IsSchoolDay(session.Date) == true
            && !one.Constraints.Closures.Any(closure => closure.Covers(session.Date))));

    [Fact]
    public void Place_AnyConstraints_NoCountedSessionIsInABusyPeriod() => Any.Sample(one =>
        !one.Schedule.Counted().Any(session => one.Constraints.Busy.Any(busy => busy.Covers(session.Date))));

    [Fact]
    public void Place_AnyConstraints_GapsAndWeeklyLimitsHold() => Any.Sample(one =>
        one.Schedule.KeepsGaps(one.Constraints) && one.Schedule.KeepsWeeks(one.Constraints.MostAWeek!.Value));

    [Fact]
    public void Place_AnyConstraints_LosesNoMinute() => Any.Sample(one => one.Schedule.Required == one.Schedule.Programme.Hours);

    [Fact]
    public void Place_AnyConstraints_NobodyHasTwoCountedSessionsOnADay() => Any.Sample(one =>
        one.Schedule.Counted().Select(session => session.Date).Distinct().Count() == one.Schedule.Counted().Count());

    [Fact]
    public void Place_AnyConstraints_AFixedDateStandsOrIsRefused() => Any.Sample(one => one.Constraints.Fixed.All(date =>
        one.Schedule.Find(date.Session) is { } session ? session.Date == date.Date && session.At == date.At
        : one.Schedule.Unplaced.FirstOrDefault(unplaced => unplaced.Id == date.Session) is not { } left || left.Reason == UnplacedReason.FixedDateRefused));

    [Fact]
    public void Place_ConstraintsInAnotherOrder_ChangesNothing() => Any.Sample(one =>
        Places.Same(one.Schedule, Places.Again(one.Schedule, Places.Reversed(one.Constraints))));

    [Fact]
    public void Place_Twice_IsIdentical() => Any.Sample(one => Places.Same(one.Schedule, Places.Again(one.Schedule, one.Constraints)));

    [Fact]
    public void Place_WithoutConstraints_IsTheSameAsUnderNone() => SomeConstraints.AnyPlace.Sample(place => Places.Same(
        Scheduler.Place(place.Programme, place.Calendar, Some.Autumn2024),
        Scheduler.Place(place.Programme, place.Calendar, Some.Autumn2024, new PlacementConstraints())));

    [Fact]
    public void Place_NearestDates_WouldDoIfFixed() => Any.Sample(one => one.Schedule.Unplaced.Where(unplaced => unplaced.NearestAfter is not null).Take(1).All(unplaced =>
        Places.Again(one.Schedule, Places.FixAll(one.Constraints, one.Schedule, new(unplaced.Id, unplaced.NearestAfter!.Value))).Find(unplaced.Id)?.Date == unplaced.NearestAfter));
}
