using Ecf.Domain.Calendars;
using Ecf.Domain.Scheduling;
using Ecf.Domain.Tests.Programmes;

namespace Ecf.Domain.Tests.Scheduling;

public sealed class CohortSchedulerTests
{
    private static readonly CohortSchedule Placed = CohortScheduler.Place(SomePlan.Plain);

    [Fact]
    public void Place_TwoAreas_EverySharedDateIsASchoolDayInBoth()
    {
        var shared = Placed.Events.Where(held => held.Group == "region").ToList();

        Assert.Equal(2, shared.Count);
        Assert.All(shared, held => Assert.Equal(5, held.Schools.Count));
        Assert.All(shared, held => Assert.True(Some.TwoWeekOctober.IsSchoolDay(held.Session.Date) == true && Some.Staffordshire.IsSchoolDay(held.Session.Date) == true));
    }

    [Fact]
    public void Place_Stopped_ReturnsNothing() =>
        Assert.Throws<OperationCanceledException>(() => CohortScheduler.Place(SomePlan.Plain, new CancellationToken(canceled: true)));

    [Fact]
    public void Place_TwoAreas_SameHoursByTermForAllEcts()
    {
        var hours = Placed.Schools.Where(school => school.Schedule.Programme.Id == Some.EctReconstructed.Id)
            .Select(school => string.Join(' ', school.Schedule.Sessions.GroupBy(session => session.Term).OrderBy(term => term.Key).Select(term => $"{term.Key} {term.Sum(session => session.Length)}")));

        Assert.Equal("Y1T1 14 h Y1T2 14 h Y1T3 13 h Y2T1 9 h Y2T2 6 h Y2T3 5 h", Assert.Single(hours.Distinct()));
        Assert.All(Placed.Schools, school => Assert.Empty(school.Schedule.Unplaced));
    }

    [Fact]
    public void Place_ASchoolAlone_GetsTheDatesOfTheScheduler()
    {
        var group = new CohortGroup { Id = "alone", Programme = Some.EctReconstructed, Start = Some.Autumn2024, Schools = ["school-1"] };

        var placed = CohortScheduler.Place(new([SomePlan.School(1, [])], [group]));

        Assert.True(Places.Same(Assert.Single(placed.Schools).Schedule, Scheduler.Place(Some.EctReconstructed, Some.Staffordshire, Some.Autumn2024)));
    }

    [Fact]
    public void Place_AGroupThatSharesNoDay_SaysHowManyDaysStandAgainstIt()
    {
        var term = Some.Staffordshire.Terms.First(term => term.Year.StartYear == 2024 && term.Name == TermName.Autumn);
        var plan = new CohortPlan([SomePlan.School(1, [new(term.First, term.Last!.Value, "Flood")]), .. SomePlan.Schools.Skip(1)], SomePlan.Groups);

        var unplaced = CohortScheduler.Place(plan).Find("school-3", Some.EctReconstructed.Id, Some.Autumn2024)!.Unplaced;

        Assert.Equal(3, unplaced.Count);
        Assert.Matches("""^the 3 schools of north share \d+ school days in autumn 2024/25: \d+ shut for "Flood" at school-1; the nearest date that would do is \d+ January 2025$""", unplaced[0].Sentence);
    }

    [Fact]
    public void Place_AWeekThatIsAnotherOneAtEachSchool_SaysThatNoDayIsShared()
    {
        var programme = SomeProgramme.Of("""{ "strand": "webinars", "in": "Y1T1W8", "minutes": 60 }""");
        var group = new CohortGroup { Id = "both", Programme = programme, Start = Some.Autumn2024, Schools = ["school-1", "school-2"], Shared = ["webinars"] };

        var unplaced = CohortScheduler.Place(new(SomePlan.Schools, [group])).Find("school-1", programme.Id, Some.Autumn2024)!.Unplaced;

        Assert.Equal(
            "the 2 schools of both share no school day in week 8 of year 1 term 1 (autumn 2024/25); the nearest dates that would do are 18 October 2024 and 4 November 2024",
            Assert.Single(unplaced).Sentence);
    }

    [Fact]
    public void Place_OneSlotAWeekAndOneFacilitator_HoldsOneAfterTheOther()
    {
        var plan = new CohortPlan(SomePlan.Schools, SomePlan.Groups, new() { Preferred = [new(NodaTime.IsoDayOfWeek.Wednesday, "webinars", new(13, 0), new(18, 0))] });

        var webinars = CohortScheduler.Place(plan).Events.Where(held => held.Session.Strand == "webinars").ToList();

        Assert.All(webinars, held => Assert.Equal(NodaTime.IsoDayOfWeek.Wednesday, held.Session.Date.DayOfWeek));
        Assert.Contains(webinars, held => held.Session.At > new NodaTime.LocalTime(13, 0));
    }

    [Fact]
    public void Replace_ASchoolShut_MovesTheSharedSessionForAllOfItsGroup()
    {
        var hit = Placed.Events.First(held => held.Group == "north").Session;
        var plan = new CohortPlan([SomePlan.School(1, [new(hit.Date, hit.Date, "Snow")]), .. SomePlan.Schools.Skip(1)], SomePlan.Groups);

        var moved = CohortScheduler.Replace(Placed, plan).Schools.Where(school => school.Replacement.Moved.Any(move => move.Id == hit.Id)).ToList();

        Assert.Equal(["school-1", "school-2", "school-3"], moved.Select(school => school.School));
        Assert.All(moved, school => Assert.Equal("school school-1 is shut for \"Snow\"", school.Replacement.Moved.Single(move => move.Id == hit.Id).Reason));
    }
}
