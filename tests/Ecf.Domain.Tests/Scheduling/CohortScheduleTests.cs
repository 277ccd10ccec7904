using Ecf.Domain.Scheduling;

namespace Ecf.Domain.Tests.Scheduling;

public sealed class CohortScheduleTests
{
    private static readonly CohortSchedule Placed = CohortScheduler.Place(SomePlan.Plain);

    [Fact]
    public void Only_OneSchool_KeepsItsScheduleAndWhatItAttends()
    {
        var kept = Placed.Only(followed => followed.School == "school-4");

        Assert.Equal(2, kept.Schools.Count);
        Assert.All(kept.Events, held => Assert.Equal(["school-4"], held.Schools));
        Assert.Equal(Keys(Placed.Events.Where(held => held.Schools.Contains("school-4"))), Keys(kept.Events));
        Assert.Same(Placed.Find("school-4", Some.EctReconstructed.Id, Some.Autumn2024), kept.Find("school-4", Some.EctReconstructed.Id, Some.Autumn2024));
        Assert.Null(kept.Find("school-1", Some.EctReconstructed.Id, Some.Autumn2024));
    }

    [Fact]
    public void Only_OneProgrammeOfASchool_LeavesOutTheEventsOfTheOther()
    {
        var kept = Placed.Only(followed => followed.Schedule.Programme.Id == Some.MentorProgramme.Id);

        Assert.Equal(["school-2", "school-4"], kept.Schools.Select(followed => followed.School));
        Assert.All(kept.Events, held => Assert.Equal(Some.MentorProgramme.Id, held.Programme.Id));
    }

    [Fact]
    public void Join_TheTwoHalves_IsTheWholeInOrder()
    {
        CohortSchedule[] halves = [Placed.Only(followed => followed.Schedule.Programme.Id == Some.MentorProgramme.Id), Placed.Only(followed => followed.Schedule.Programme.Id != Some.MentorProgramme.Id)];

        Assert.Equal(Keys(Placed.Events), Keys(CohortSchedule.Join(halves).Events));
        Assert.Equal(Keys(Placed.Events), Keys(CohortSchedule.Join(halves.Reverse()).Events));
    }

    [Fact]
    public void Join_OneSchoolTwice_SaysWhich()
    {
        var refused = Assert.Throws<ArgumentException>(() => CohortSchedule.Join([Placed, Placed.Only(followed => followed.School == "school-3")]));

        Assert.StartsWith("Two placements give dates to school-3, redhill-ect-reconstructed from autumn 2024/25; keep one of the two with Only.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Join_EverySchoolTwice_NamesTheFirst() => Assert.StartsWith(
        "Two placements give dates to school-1, redhill-ect-reconstructed from autumn 2024/25;",
        Assert.Throws<ArgumentException>(() => CohortSchedule.Join([Placed, Placed])).Message, StringComparison.Ordinal);

    private static IEnumerable<string> Keys(IEnumerable<CohortEvent> events) => events.Select(held => $"{held.Session.Date} {held.Group} {held.Session.Id} {held.Programme.Id}");
}
