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
    public async Task AGoodPlan_FollowsTheSchema()
    {
        var schema = await JsonSchema.FromJsonAsync(Text(CohortPlan.OpenSchema()));

        Assert.Empty(schema.Validate(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Cases", "Scheduling", "a-good-plan.json"))));
    }

    [Fact]
    public void Plan_TwoSchoolsWithOneId_IsRefused() => Assert.Contains("Two schools have the id \"school-1\"",
        Assert.Throws<ArgumentException>(() => new CohortPlan([SomePlan.Schools[0], SomePlan.Schools[0]], [])).Message, StringComparison.Ordinal);

    [Fact]
    public void Plan_ASchoolThatSharesAStrandTwice_IsRefused() => Assert.Contains("in two groups",
        Assert.Throws<ArgumentException>(() => new CohortPlan(SomePlan.Schools, [SomePlan.Groups[0], Renamed(SomePlan.Groups[0])])).Message, StringComparison.Ordinal);

    [Fact]
    public void Plan_AGroupWithASchoolNotListed_IsRefused() => Assert.Contains("which the plan does not list",
        Assert.Throws<ArgumentException>(() => new CohortPlan([], SomePlan.Groups)).Message, StringComparison.Ordinal);

    private static CohortGroup Renamed(CohortGroup group) =>
        new() { Id = "other", Programme = group.Programme, Start = group.Start, Schools = group.Schools, Shared = group.Shared };

    private static ReadResult<CohortPlan> Read(Stream json, string name) => CohortPlan.Read(json, name, ShippedProgrammes.All, ShippedCalendars.All);

    private static string Text(Stream stream)
    {
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
