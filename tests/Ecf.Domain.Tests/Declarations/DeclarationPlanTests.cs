using CsCheck;
using Ecf.Domain.Declarations;
using Ecf.Domain.Induction;
using NodaTime;
using static Ecf.Domain.Tests.Declarations.SomeDeclarations;

namespace Ecf.Domain.Tests.Declarations;

public sealed class DeclarationPlanTests
{
    [Theory]
    [InlineData(2024, 5, 31, DueStatus.ToCome)]
    [InlineData(2024, 6, 1, DueStatus.Open)]
    [InlineData(2024, 12, 31, DueStatus.Open)]
    [InlineData(2025, 1, 1, DueStatus.Overdue)]
    public void Of_StartedOfSeptember_StandsByItsWindow(int year, int month, int day, DueStatus status) =>
        Assert.Equal(status, Ect(2024).Due(DeclarationType.Started, Day(year, month, day)).Status);

    [Theory]
    [InlineData(2024, 10, 31, 2024, 11, 30)]
    [InlineData(2024, 11, 1, 2025, 1, 31)]
    public void Of_StartedOfSeptember_PaysByTheDayItIsDeclared(int year, int month, int day, int paidYear, int paidMonth, int paidDay) =>
        Assert.Equal(Day(paidYear, paidMonth, paidDay), Ect(2024).Due(DeclarationType.Started, Day(year, month, day)).Pays);

    [Theory]
    [InlineData(null, "engagement is not known yet: 75% is needed")]
    [InlineData(74, "engagement is 74%: 75% is needed")]
    [InlineData(75, null)]
    public void Of_Retained2From2025_RestsOn75Percent(int? percent, string? missing)
    {
        var due = Ect(2025, percent, Of(DeclarationType.Started, Day(2025, 10, 1)), Of(DeclarationType.Retained1, Day(2026, 2, 1))).Due(DeclarationType.Retained2, Day(2026, 5, 1));

        Assert.Equal((DueStatus.Open, 75, percent), (due.Status, due.EngagementNeeded!.Value, due.EngagementPercent));
        Assert.Equal(missing is null ? [] : [missing], due.Missing);
        Assert.Equal((Day(2026, 7, 31), Day(2026, 8, 31)), (due.To!.Value, due.Pays!.Value));
    }

    [Fact]
    public void Of_Retained2To2024_RestsOnNoEngagement() => Assert.Null(Ect(2024, 10).Due(DeclarationType.Retained2, Day(2025, 5, 1)).EngagementNeeded);

    [Fact]
    public void Of_AMentorFrom2025_HasTwoAndCompletesInOneYear()
    {
        var plan = DeclarationPlan.Of(Mentor(2025), Dates, Day(2026, 4, 1));

        Assert.Equal([DeclarationType.Started, DeclarationType.Completed], plan.Select(due => due.Type));
        Assert.Equal((DueStatus.Open, Day(2026, 7, 31)), (plan[1].Status, plan[1].To!.Value));
    }

    [Fact]
    public void Of_SomebodyWithdrawn_LeavesWhatBeganBeforeAndNothingAfter()
    {
        var facts = new ParticipantFacts { Id = "1", Role = ParticipantRole.EarlyCareerTeacher, Cohort = 2024, Schedule = default, Start = Day(2024, 9, 1), Withdrawal = new(ParticipationReason.MovedSchool, Day(2025, 2, 10)) };

        Assert.Equal(DueStatus.Open, facts.Due(DeclarationType.Retained1, Day(2025, 3, 1)).Status);
        var never = facts.Due(DeclarationType.Retained2, Day(2025, 5, 1));
        Assert.Equal((DueStatus.NotPossible, RefusalKind.Withdrawn), (never.Status, Assert.Single(never.Refusals).Kind));
        Assert.Empty(never.Missing);
    }

    [Fact]
    public void Of_AFrozenCohortAndOneWithoutDates_SaysWhy()
    {
        Assert.Equal((DueStatus.NotPossible, RefusalKind.PaymentsFrozen), Why(Ect(2022).Due(DeclarationType.Completed, Day(2026, 11, 20))));
        Assert.Equal((DueStatus.NotKnown, RefusalKind.DatesNotKnown), Why(Ect(2026).Due(DeclarationType.Started, Day(2026, 11, 20))));
    }

    [Fact]
    public void Of_AWindowThatNobodyDeclaredIn_IsOverdueAndNamesItsDeadline()
    {
        var due = Ect(2024).Due(DeclarationType.Retained1, Day(2025, 5, 1));

        Assert.Equal("Ask the lead provider whether it was declared by 31 March 2025, and record the declaration", due.NextStep);
        Assert.Equal(["not on record yet: started"], due.Missing);
    }

    [Fact]
    public void Of_APartTimerOf2021_IsSentInTheLastThreeMonthsOfTheStretchedWindow()
    {
        var facts = new ParticipantFacts { Id = "1", Role = ParticipantRole.EarlyCareerTeacher, Cohort = 2021, Schedule = ScheduleId.Parse("extended-september", null), Start = Day(2021, 9, 1), PartTime = true };

        Assert.Equal(DueStatus.ToCome, facts.Due(DeclarationType.Retained1, Day(2022, 1, 29)).Status);
        Assert.Equal((DueStatus.Open, Day(2022, 4, 30)), (facts.Due(DeclarationType.Retained1, Day(2022, 1, 30)).Status, facts.Due(DeclarationType.Retained1, Day(2022, 1, 30)).To!.Value));
    }

    [Fact]
    public void Of_APause_StopsWhatBeginsInIt()
    {
        var facts = new ParticipantFacts { Id = "1", Role = ParticipantRole.EarlyCareerTeacher, Cohort = 2024, Schedule = default, Start = Day(2024, 9, 1), Deferrals = [new(ParticipationReason.ParentalLeave, Day(2025, 2, 10))] };

        Assert.Equal(DueStatus.Open, facts.Due(DeclarationType.Retained1, Day(2025, 3, 1)).Status);
        Assert.Equal((DueStatus.NotPossible, RefusalKind.Deferred), Why(facts.Due(DeclarationType.Retained2, Day(2025, 5, 1))));
    }

    [Fact]
    public void Of_AnyDayAndCohort_AnOpenDeclarationIsOneThatTheRulesTake() =>
        Gen.Select(Gen.Int[2021, 2025], Gen.Int[0, 1_800]).Sample((cohort, days) =>
        {
            var asAt = Day(2021, 6, 1).PlusDays(days);
            return DeclarationPlan.Of(Ect(cohort, 80), Dates, asAt).Where(due => due.Status == DueStatus.Open)
                .All(due => due.Refusals.Count == 0 && DeclarationRules.Refusals(Ect(cohort, 80), Of(due.Type, asAt, due.Evidence[0]), Dates, asAt).Count == 0);
        });

    [Fact]
    public void DueList_AnyOrderOfPeople_IsTheSameAndOverdueFirst()
    {
        var people = new[] { Ect(2024), Mentor(2024), Ect(2025, 80), Ect(2022) }.Select(facts => DeclarationPlan.Of(facts, Dates, Day(2025, 11, 20))).ToList();
        var list = DueList.Of(people);

        Assert.Equal(list.Select(due => (due.Person, due.Cohort, due.Type)), DueList.Of(people.AsEnumerable().Reverse()).Select(due => (due.Person, due.Cohort, due.Type)));
        Assert.Equal(list.Select(due => due.Status).Order(), list.Select(due => due.Status));
        Assert.DoesNotContain(list, due => due.Status == DueStatus.Made);
    }

    private static (DueStatus Status, RefusalKind Kind) Why(DueDeclaration due) => (due.Status, Assert.Single(due.Refusals, refusal => refusal.Kind is not (RefusalKind.AfterWindow or RefusalKind.BeforeWindow)).Kind);
}
