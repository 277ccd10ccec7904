using Ecf.Domain.Declarations;
using Ecf.Domain.Examples;
using NodaTime;

namespace Ecf.Domain.Tests.Declarations;

/// <summary>The guidance's own tables, as <see cref="WorkedExamples"/> carries them.</summary>
public sealed class WorkedTablesTests
{
    private static IEnumerable<WorkedWindow> Standard => WorkedExamples.Windows.Where(window => !window.PartTime);

    [Fact]
    public void Windows_AreNineTablesOfSix() => Assert.Equal(Enumerable.Repeat(6, 9), Standard.GroupBy(window => (window.Cohort, window.Schedule)).Select(table => table.Count()));

    [Fact]
    public void Window_OfEveryMilestone2022To2024_IsTheRulesAndTheDatas() => Assert.All(Standard, window =>
    {
        var milestone = DeclarationSchedules.Embedded.Find(window.Cohort, SetUse.Service, window.Schedule)!.Find(window.Type, ParticipantRole.EarlyCareerTeacher)!;

        Assert.Equal(window.Days, RollingWindows.Of(window.Cohort, window.Schedule.Start, window.Type));
        Assert.Equal(window.Days, new DateInterval(milestone.From, milestone.To!.Value));
        Assert.Equal(RollingWindows.PaymentAfter(window.Days.End), milestone.Payments[^1].On);
        Assert.Equal(window.Days.End, milestone.Payments[^1].DeclaredBy);
    });

    [Fact]
    public void PartTime_September2021_IsTheGuidances()
    {
        var partTime = WorkedExamples.Windows.Where(window => window.PartTime).ToList();

        Assert.Equal(6, partTime.Count);
        Assert.All(partTime, window =>
        {
            var milestone = DeclarationSchedules.Embedded.Find(window.Cohort, SetUse.PartTime, window.Schedule)!.Find(window.Type, ParticipantRole.EarlyCareerTeacher)!;
            Assert.Equal(window.Days, new DateInterval(milestone.From, milestone.To!.Value));
        });
    }

    [Fact]
    public void Declarations_EachRoleCohortAndKind_AreInTheirOrder() => Assert.All(WorkedExamples.Declarations, example =>
    {
        var facts = new ParticipantFacts
        {
            Id = "1", Role = example.Role, Cohort = example.Cohort, Schedule = new(example.Kind, ScheduleStart.January), Start = new(2025, 1, 6),
            ReducedTerms = example.ReducedTerms, ExtendedTerms = example.ExtendedTerms,
        };
        Assert.Equal(example.Types, facts.Types);
    });

    [Fact]
    public void Assignment_EachDate_FallsToItsSchedule() => Assert.All(WorkedExamples.Assignments, example =>
    {
        var assigned = ScheduleAssignment.Of(example.Day, example.Day);
        Assert.Equal((example.Cohort, example.Schedule), (assigned.Cohort, assigned.Schedule));
    });
}
