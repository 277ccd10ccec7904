using Ecf.Domain.Calendars;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using NJsonSchema;

namespace Ecf.Domain.Tests.Scheduling;

public sealed class CohortPlanTests
{
    public static TheoryData<string> Names => Cases.In("Scheduling");

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_ACase_GivesItsFindings(string name) => Cases.Check("Scheduling", name, Read);

    [Fact]
    public void Read_AGoodPlan_CanBePlaced()
    {
        using var json = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Cases", "Scheduling", "a-good-plan.json"));

        var placed = CohortScheduler.Place(Read(json, "a-good-plan.json").Value);

        Assert.Equal(2, placed.Schools.Count);
        Assert.Equal((new NodaTime.LocalDate(2025, 1, 22), new NodaTime.LocalTime(9, 30)), (placed.Schools[0].Schedule.Find("Y1T2-regional-1")!.Date, placed.Schools[0].Schedule.Find("Y1T2-regional-1")!.At!.Value));
        Assert.All(placed.Schools, school => Assert.Empty(school.Schedule.Unplaced));
    }

    [Fact]
    public void Read_AGoodPlan_HoldsAllThatTheFileSays()
    {
        using var json = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Cases", "Scheduling", "a-good-plan.json"));
        var plan = Read(json, "a-good-plan.json").Value;
        var (first, north, all) = (plan.Schools[0], Assert.Single(plan.Groups), plan.Constraints);

        Assert.Equal(["100002 staffordshire-secondary", "100003 staffordshire-secondary"], plan.Schools.Select(school => $"{school.Id} {school.Calendar.Id}"));
        Assert.Equal([new Closure(new(2024, 11, 5), new(2024, 11, 5), "Local election")], first.Closures);
        Assert.Equal([new BusyPeriod(new(2025, 5, 12), new(2025, 6, 20), "GCSE exams")], first.Busy);
        Assert.Equal(("north", "redhill-ect-reconstructed", Some.Autumn2024), (north.Id, north.Programme.Id, north.Start));
        Assert.Equal(("100002 100003", "local webinars"), (string.Join(' ', north.Schools), string.Join(' ', north.Shared)));
        Assert.Equal([KeyValuePair.Create("webinars", "A N Other")], north.Facilitators);
        Assert.Equal([new FixedDate("Y1T2-regional-1", new(2025, 1, 22), new(9, 30))], north.Fixed);
        Assert.Equal([new PreferredTime(NodaTime.IsoDayOfWeek.Wednesday, "webinars", new(15, 45), new(17, 0))], all.Preferred);
        Assert.Equal([new StrandGap(14, "webinars"), new StrandGap(3)], all.Gaps);
        Assert.Equal([new Closure(new(2025, 2, 3), new(2025, 2, 3), "Snow")], all.Closures);
        Assert.Equal([new BusyPeriod(new(2025, 3, 3), new(2025, 3, 3), "Parents' evening")], all.Busy);
        Assert.Equal((2, 0), (all.MostAWeek, all.Fixed.Count));
    }

    // The programme asks for something in its first term alone, and that the calendar knows.
    [Fact]
    public void Read_ACalendarThatKnowsAllTermsInUse_WarnsOfNone() => Assert.Empty(CohortPlan.Read(
        Some.Utf8("""{ "schools": [{ "id": "1", "calendar": "one-week" }], "groups": [{ "id": "a", "programme": "crowded", "start": "autumn 2025/26", "schools": ["1"] }] }"""),
        "plan.json", [Some.CrowdedProgramme], [Some.OneWeek]).Findings);

    [Fact]
    public async Task AGoodPlan_FollowsTheSchema()
    {
        var schema = await JsonSchema.FromJsonAsync(Text(CohortPlan.OpenSchema()));

        Assert.Empty(schema.Validate(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Cases", "Scheduling", "a-good-plan.json"))));
    }

    [Fact]
    public void Plan_ThatContradictsItself_IsRefusedInWords()
    {
        var (schools, north) = (SomePlan.Schools, SomePlan.Groups[0]);

        Assert.Equal("Two schools have the id \"school-1\"; give each its own.", Refused([schools[0], schools[0]], []));
        Assert.Equal("Two groups have the id \"north\"; give each its own.", Refused(schools, [north, north]));
        Assert.Equal("The group \"north\" names the school \"school-1\", which the plan does not list.", Refused([], [north]));
        Assert.Equal("The group \"other\" names the school \"school-1\" twice; name it once.", Refused(schools, [Of(north, "other", "school-1", "school-1")]));
        Assert.Equal("The group \"other\" has no school; name at least one.", Refused(schools, [Of(north, "other")]));
        Assert.Equal(
            "The school \"school-3\" shares the strand \"local\" of redhill-ect-reconstructed from autumn 2024/25 in two groups; leave it in one.",
            Refused(schools, [north, Of(north, "other", "school-3", "school-4")]));
        Assert.Equal(
            "The session \"a\" is fixed twice; keep one of the dates.",
            Refused(schools, [new() { Id = "a", Programme = north.Programme, Start = north.Start, Schools = ["school-1"], Fixed = [new("a", new(2025, 1, 1)), new("a", new(2025, 1, 2))] }]));
        Assert.StartsWith("At most 0 sessions a week is none at all: give 1 or more, or leave the limit out.", Refused(schools, [], new() { MostAWeek = 0 }), StringComparison.Ordinal);
        Assert.Equal("The strand \"\" has two gaps; keep one of them.", Refused(schools, [], new() { Gaps = [new(2), new(3)] }));
    }

    [Fact]
    public void Plan_InWhateverOrder_ListsSchoolsAndGroupsById()
    {
        var plan = new CohortPlan([.. SomePlan.Schools.Reverse()], SomePlan.Groups);

        Assert.Equal(["school-1", "school-2", "school-3", "school-4", "school-5"], plan.Schools.Select(school => school.Id));
        Assert.Equal(["mentors", "north", "region", "south"], plan.Groups.Select(group => group.Id));
    }

    private static string Refused(IReadOnlyList<CohortSchool> schools, IReadOnlyList<CohortGroup> groups, PlacementConstraints? constraints = null) =>
        Assert.Throws<ArgumentException>(() => new CohortPlan(schools, groups, constraints)).Message;

    private static CohortGroup Of(CohortGroup group, string id, params string[] schools) =>
        new() { Id = id, Programme = group.Programme, Start = group.Start, Schools = schools, Shared = group.Shared };

    private static ReadResult<CohortPlan> Read(Stream json, string name) => CohortPlan.Read(json, name, ShippedProgrammes.All, ShippedCalendars.All);

    private static string Text(Stream stream)
    {
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
