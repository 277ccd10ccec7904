using Ecf.Domain.Calendars;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using Ecf.Domain.Tests.Programmes;
using NodaTime;

namespace Ecf.Domain.Tests.Scheduling;

/// <summary>What schools hold together and on their own, in a term of one week: in which order, on whose dates and by whom.</summary>
public sealed class CohortEventTests
{
    private static readonly LocalDate Monday = new(2025, 9, 1);

    private static readonly Programme One = SomeProgramme.Of("""{ "strand": "webinars", "in": "Y1T1", "minutes": 60 }""");

    private static readonly Programme Two = SomeProgramme.Of("""{ "strand": "webinars", "in": "Y1T1", "count": 2, "minutes": 60 }""");

    // Two webinars aim at Tuesday and Thursday; s1 has its second fixed on Wednesday and s2 its first.
    [Fact]
    public void Events_OfOneDay_AreByIdThenSchool()
    {
        CohortPlan At(params CohortGroup[] groups) => new([.. groups.SelectMany(group => group.Schools).Select(School)], groups);
        var (first, second) = (Group("g1", Two, "s1", "webinars-2", 2), Group("g2", Two, "s2", "webinars-1", 2));

        Assert.Equal("Tue webinars-1 s1, Tue webinars-1 s2, Thu webinars-2 s1, Thu webinars-2 s2", Told(CohortScheduler.Place(At(Group("g1", Two, "s1"), Group("g2", Two, "s2")))));
        Assert.Equal("Tue webinars-1 s1, Wed webinars-1 s2, Wed webinars-2 s1, Thu webinars-2 s2", Told(CohortScheduler.Place(At(first, second))));
        Assert.Equal("Tue webinars-1 s1, Wed webinars-1 s2, Wed webinars-2 s1, Thu webinars-2 s2", Told(CohortSchedule.Join([CohortScheduler.Place(At(second)), CohortScheduler.Place(At(first))])));
        Assert.Equal(
            "Tue webinars-1 s1, Tue webinars-1 s2, Thu webinars-2 s1, Thu webinars-2 s2",
            Told(CohortSchedule.Join([CohortScheduler.Place(At(Group("g2", Two, "s2"))), CohortScheduler.Place(At(Group("g1", Two, "s1")))])));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Place_ADateOfTheGroup_GoesBeforeThatOfThePlan(bool shared)
    {
        var plan = new CohortPlan([School("s1"), School("s2")], [Group("a", One, "s1", "webinars-1", 0, shared), Group("b", One, "s2", shared: shared)], new() { Fixed = [new("Y1T1-webinars-1", Monday.PlusDays(4))] });

        var placed = CohortScheduler.Place(plan);

        Assert.Equal("Mon webinars-1 s1, Fri webinars-1 s2", Told(placed));
        Assert.All(placed.Events, held => Assert.Equal(shared, held.IsShared));
    }

    // Two groups of one school, neither of which shares the strand: the first by id is heard, and the other where the first says nothing.
    [Fact]
    public void Place_TwoGroupsOfOneSchool_HearsTheFirstThatSaysSomething()
    {
        CohortGroup Named(string id, string? facilitator, int? day) => new()
        {
            Id = id, Programme = One, Start = Some.Autumn2025, Schools = ["s1"], Fixed = day is { } number ? [new("Y1T1-webinars-1", Monday.PlusDays(number))] : [],
            Facilitators = facilitator is null ? new Dictionary<string, string>() : new() { ["webinars"] = facilitator },
        };
        CohortEvent Of(params CohortGroup[] groups) => Assert.Single(CohortScheduler.Place(new([School("s1")], groups)).Events);

        Assert.Equal(("Ann", Monday), (Of(Named("b", "Bea", 4), Named("a", "Ann", 0)).Facilitator, Of(Named("b", "Bea", 4), Named("a", "Ann", 0)).Session.Date));
        Assert.Equal(("Bea", Monday.PlusDays(4)), (Of(Named("a", null, null), Named("b", "Bea", 4)).Facilitator, Of(Named("a", null, null), Named("b", "Bea", 4)).Session.Date));
        Assert.Equal("some", Of(Named("a", "Ann", 0)).Group);
    }

    // Shared from now on: the session keeps the date of the first school that had one.
    [Theory]
    [InlineData(true, "Mon webinars-1 s1 s2")]
    [InlineData(false, "Fri webinars-1 s1 s2")]
    public void Replace_SchoolsThatJoin_KeepTheDateOfTheFirst(bool wasThere, string told)
    {
        CohortSchool[] schools = [School("s1"), School("s2")];
        var (first, second) = (Group("a", One, "s1", "webinars-1", 0), Group("b", One, "s2", "webinars-1", 4));
        var both = new CohortGroup { Id = "both", Programme = One, Start = Some.Autumn2025, Schools = ["s2", "s1"], Shared = ["webinars"] };

        var replaced = CohortScheduler.Replace(CohortScheduler.Place(new(schools, wasThere ? [first, second] : [second])), new(schools, [both]));

        Assert.Equal(told, Told(replaced.Schedule));
        Assert.Equal(wasThere ? [(1, 0, 0), (0, 1, 0)] : [(0, 0, 1), (1, 0, 0)], replaced.Schools.Select(school => (school.Replacement.Kept.Count, school.Replacement.Moved.Count, school.Replacement.NewlyPlaced.Count)));
    }

    [Fact]
    public void Place_OneSchoolFromTwoStarts_SharesOnlyInTheGroupThatDoes()
    {
        CohortGroup From(string id, TrainingStart start, bool shared) => new() { Id = id, Programme = One, Start = start, Schools = ["school-2"], Shared = shared ? ["webinars"] : [] };
        var spring = new TrainingStart(new(2024), TermName.Spring);

        var events = CohortScheduler.Place(new(SomePlan.Schools, [From("north", Some.Autumn2024, true), From("later", spring, false)])).Events;

        Assert.Equal([("north", true, Some.Autumn2024), ("some", false, spring)], events.Select(held => (held.Group, held.IsShared, held.Start)));
    }

    [Fact]
    public void Place_ATermThatOneOfThemDoesNotKnow_NamesItsCalendar()
    {
        var programme = SomeProgramme.Of("""{ "strand": "webinars", "in": "Y1T2", "minutes": 60 }""");
        var group = new CohortGroup { Id = "both", Programme = programme, Start = Some.Autumn2025, Schools = ["s1", "s2"], Shared = ["webinars"] };

        var unplaced = CohortScheduler.Place(new([new("s1", Some.Staffordshire), School("s2")], [group])).Schools.Select(school => Assert.Single(school.Schedule.Unplaced)).ToList();

        Assert.All(unplaced, left => Assert.Equal(
            (UnplacedReason.TermNotKnown, "the calendar of One week does not know the whole of spring 2025/26 yet; it is known to 5 September 2025"), (left.Reason, left.Sentence)));
        Assert.Equal(2, unplaced.Count);
    }

    // Week 9 is 4 to 8 November at school-1 and the week after at school-2, yet both are open on 4 November.
    [Fact]
    public void Place_AWeekThatTheyDoNotShare_NamesItsOwnFirstDayAsTheNearest()
    {
        var programme = SomeProgramme.Of("""{ "strand": "webinars", "in": "Y1T1W9", "minutes": 60 }""");
        var group = new CohortGroup { Id = "both", Programme = programme, Start = Some.Autumn2024, Schools = ["school-1", "school-2"], Shared = ["webinars"] };

        var unplaced = Assert.Single(CohortScheduler.Place(new(SomePlan.Schools, [group])).Schools[0].Schedule.Unplaced);

        Assert.Equal(
            "the 2 schools of both share no school day in week 9 of year 1 term 1 (autumn 2024/25); the nearest dates that would do are 18 October 2024 and 4 November 2024",
            unplaced.Sentence);
        Assert.Equal((new LocalDate(2024, 10, 18), new LocalDate(2024, 11, 4)), (unplaced.NearestBefore, unplaced.NearestAfter));
    }

    private static CohortSchool School(string id) => new(id, Some.OneWeek);

    private static CohortGroup Group(string id, Programme programme, string school, string? agreed = null, int day = 0, bool shared = false) => new()
    {
        Id = id, Programme = programme, Start = Some.Autumn2025, Schools = [school], Shared = shared ? ["webinars"] : [],
        Fixed = agreed is null ? [] : [new($"Y1T1-{agreed}", Monday.PlusDays(day))],
    };

    private static string Told(CohortSchedule placed) => string.Join(", ", placed.Events.Select(held =>
        FormattableString.Invariant($"{held.Session.Date:ddd} {held.Session.Id[5..]} {string.Join(' ', held.Schools)}")));
}
