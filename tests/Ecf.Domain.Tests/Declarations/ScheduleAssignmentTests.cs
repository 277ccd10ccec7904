using Ecf.Domain.Declarations;
using Ecf.Domain.Induction;
using static Ecf.Domain.Tests.Declarations.SomeDeclarations;

namespace Ecf.Domain.Tests.Declarations;

public sealed class ScheduleAssignmentTests
{
    private static readonly Mentorship Before = new(Ann, Meg, Day(2024, 9, 1), Day(2025, 1, 31));

    [Fact]
    public void CohortOf_ADayInMayAndTheNext_IsDividedByJune()
    {
        Assert.Equal(2023, ContractPeriods.CohortOf(Day(2024, 5, 31), Day(2026, 1, 1)));
        Assert.Equal(2024, ContractPeriods.CohortOf(Day(2024, 6, 1), Day(2026, 1, 1)));
    }

    [Theory]
    [InlineData(2021, 8, 31, 2024)]
    [InlineData(2021, 9, 1, 2021)]
    public void CohortOf_AStartBeforeTheFramework_IsTheCurrentCohort(int year, int month, int day, int cohort) =>
        Assert.Equal(cohort, ContractPeriods.CohortOf(Day(year, month, day), Day(2025, 3, 1)));

    [Fact]
    public void Of_RegisteredLaterThanStarted_GoesByTheRegistration()
    {
        var assigned = ScheduleAssignment.Of(Day(2024, 9, 1), Day(2024, 11, 1));

        Assert.Equal((2024, "ecf-standard-january"), (assigned.Cohort, assigned.Schedule.ToString()));
        Assert.Equal("the registration on 1 November 2024 falls to January", assigned.Reason);
    }

    [Fact]
    public void Of_RegisteredAheadOfTheStart_GoesByTheStart() =>
        Assert.Equal("ecf-standard-april", ScheduleAssignment.Of(Day(2025, 4, 22), Day(2025, 2, 1)).Schedule.ToString());

    [Theory]
    [InlineData(2025, 1, 31, DeclarationState.Submitted, true)]
    [InlineData(2025, 1, 31, DeclarationState.ClawedBack, true)]
    [InlineData(2025, 1, 31, DeclarationState.Voided, false)]
    [InlineData(2025, 2, 1, DeclarationState.Paid, false)]
    [InlineData(2024, 8, 31, DeclarationState.Paid, false)]
    public void Replaces_ByTheDeclarationsWithinTheMentorshipBefore(int year, int month, int day, DeclarationState state, bool replaces) =>
        Assert.Equal(replaces, ScheduleAssignment.Replaces(Before, [new(Meg, ParticipantRole.Mentor, DeclarationType.Started, Day(year, month, day), State: state)]));

    [Fact]
    public void Replaces_OneDeclarationOfSeveral_IsEnough() => Assert.True(ScheduleAssignment.Replaces(
        Before, [new(Ann, ParticipantRole.EarlyCareerTeacher, DeclarationType.Started, Day(2024, 10, 1)), new(Meg, ParticipantRole.Mentor, DeclarationType.Started, Day(2024, 10, 1))]));

    [Fact]
    public void Replaces_OnlyTheMentorsOwnDeclarationsAsAMentor_Count() => Assert.False(ScheduleAssignment.Replaces(
        Before, [new(Meg, ParticipantRole.EarlyCareerTeacher, DeclarationType.Started, Day(2024, 10, 1)), new(Ann, ParticipantRole.Mentor, DeclarationType.Started, Day(2024, 10, 1))]));

    [Fact]
    public void Of_AReplacementMentor_IsOnTheReplacementSchedule() =>
        Assert.Equal("ecf-replacement-january", ScheduleAssignment.Of(Day(2025, 2, 1), Day(2025, 2, 1), replaces: true).Schedule.ToString());

    [Theory]
    [InlineData(2021, 2024, 6, 17, 2021, "ecf-standard-april")]
    [InlineData(2021, 2024, 6, 18, 2024, "ecf-extended-september")]
    [InlineData(2022, 2025, 6, 16, 2024, "ecf-extended-september")]
    [InlineData(2023, 2026, 11, 20, 2023, "ecf-standard-april")]
    public void GoingOn_AnEctOfAFrozenCohort_MovesTo2024(int cohort, int year, int month, int day, int goesTo, string schedule)
    {
        var current = new AssignedSchedule(cohort, ScheduleId.Parse("standard-april", null), "on record");
        var on = ScheduleAssignment.GoingOn(current, ParticipantRole.EarlyCareerTeacher, Dates, Day(year, month, day));

        Assert.Equal((goesTo, schedule), (on.Cohort, on.Schedule.ToString()));
        Assert.Same(current, ScheduleAssignment.GoingOn(current, ParticipantRole.Mentor, Dates, Day(year, month, day)));
    }
}
