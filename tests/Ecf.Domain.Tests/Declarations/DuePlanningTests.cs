using Ecf.Domain.Declarations;
using Ecf.Domain.Induction;
using NodaTime;
using static Ecf.Domain.Tests.Declarations.SomeDeclarations;

namespace Ecf.Domain.Tests.Declarations;

public sealed class DuePlanningTests
{
    [Theory]
    [InlineData(DeclarationState.Paid, "Nothing: it is paid")]
    [InlineData(DeclarationState.Eligible, "Nothing: it is eligible")]
    [InlineData(DeclarationState.Submitted, "Nothing: it is submitted")]
    public void NextStep_OfWhatIsMade_SaysItsState(DeclarationState state, string step) =>
        Assert.Equal(step, Ect(2024, null, Of(DeclarationType.Started, Day(2024, 10, 1)) with { State = state }).Due(DeclarationType.Started, Day(2024, 11, 1)).NextStep);

    [Fact]
    public void Due_WhatIsOverdue_IsRefusedByNothingAndShowsItsPayments()
    {
        var due = Ect(2024).Due(DeclarationType.Started, Day(2025, 2, 1));

        Assert.Equal(DueStatus.Overdue, due.Status);
        Assert.Empty(due.Refusals);
        Assert.Equal([Day(2024, 11, 30), Day(2025, 1, 31)], due.Payments.Select(payment => payment.On));
        Assert.Null(due.Pays);
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 0)]
    [InlineData(null, 0)]
    public void Missing_WhereNoBodyRecordedTheStart_SaysSo(bool? recorded, int missing)
    {
        var facts = new ParticipantFacts { Id = "1", Role = ParticipantRole.EarlyCareerTeacher, Cohort = 2024, Schedule = default, Start = Day(2024, 9, 1), InductionRecorded = recorded };
        Assert.Equal(missing, facts.Due(DeclarationType.Started, Day(2024, 10, 1)).Missing.Count(line =>
            line == "no appropriate body has recorded the start of induction: until then nothing becomes eligible"));
    }

    [Theory]
    [InlineData(2024, 12, 31, 0)]
    [InlineData(2025, 1, 1, 1)]
    public void Missing_OfWhatShouldComeBefore_IsSaidFromTheFirstDay(int year, int month, int day, int missing) =>
        Assert.Equal(missing, Ect(2024).Due(DeclarationType.Retained1, Day(year, month, day)).Missing.Count(line => line == "not on record yet: started"));

    // What comes later is on record for 1 November, so the start can be declared for 31 October at the latest, which is still paid on 30 November.
    [Fact]
    public void Pays_BeforeALaterDeclarationOnRecord_GoesByTheDayBeforeIt()
    {
        var facts = Ect(2025, 80, Of(DeclarationType.Retained1, Day(2025, 11, 1)));
        Assert.Equal(Day(2025, 11, 30), facts.Due(DeclarationType.Started, Day(2025, 12, 15)).Pays);
    }

    [Fact]
    public void Pays_BeforeSeveralLaterDeclarationsOnRecord_GoesByTheEarliest()
    {
        var facts = Ect(2025, 80, Of(DeclarationType.Retained1, Day(2025, 11, 1)), Of(DeclarationType.Retained2, Day(2025, 12, 1)));
        Assert.Equal(Day(2025, 11, 30), facts.Due(DeclarationType.Started, Day(2025, 12, 15)).Pays);
    }

    // To 2024 nothing is checked by sequence: the start can still be declared for the day itself.
    [Fact]
    public void Pays_To2024_IsNotBoundByALaterDeclaration() =>
        Assert.Equal(Day(2025, 1, 31), Ect(2024, null, Of(DeclarationType.Retained1, Day(2024, 11, 1))).Due(DeclarationType.Started, Day(2024, 12, 1)).Pays);

    [Fact]
    public void Due_WhatIsMade_PaysByItsDayAndIsRefusedByNothing()
    {
        var due = Ect(2024, null, Of(DeclarationType.Started, Day(2024, 10, 15))).Due(DeclarationType.Started, Day(2024, 11, 15));

        Assert.Equal((DueStatus.Made, Day(2024, 11, 30)), (due.Status, due.Pays!.Value));
        Assert.Empty(due.Refusals);
    }

    [Fact]
    public void Due_OfACohortWithoutDates_HasNoPayments() => Assert.Empty(Ect(2026).Due(DeclarationType.Started, Day(2026, 10, 1)).Payments);

    // Part-timers' stretched windows are theirs alone.
    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public void Deadline_OfAnExtendedScheduleOf2021_IsThatOfPartTimersAlone(bool partTime, int deadlines)
    {
        var facts = new ParticipantFacts { Id = "1", Role = ParticipantRole.EarlyCareerTeacher, Cohort = 2021, Schedule = ScheduleId.Parse("extended-september", null), Start = Day(2021, 9, 1), PartTime = partTime };
        Assert.Equal(deadlines, new[] { facts.Due(DeclarationType.Retained1, Day(2022, 2, 1)).To }.OfType<LocalDate>().Count());
    }

    [Theory]
    [InlineData(2021)]
    [InlineData(2024)]
    [InlineData(2025)]
    public void Source_OfAnyWindow_IsThatOfTheSetItStandsIn(int cohort)
    {
        var due = Ect(cohort, 80).Due(DeclarationType.Retained1, Day(cohort + 1, 2, 1));
        var use = Dates.Find(cohort, SetUse.Contract, default) is null ? SetUse.Service : SetUse.Contract;

        Assert.Same(Dates.InForce(cohort, use)!.Source, due.Source);
    }

    [Theory]
    [InlineData(2025, 1, 1, DueStatus.NotPossible)]
    [InlineData(2025, 1, 2, DueStatus.Open)]
    public void Withdrawal_OnTheFirstDayOfAWindow_LeavesNothingOfIt(int year, int month, int day, DueStatus status)
    {
        var facts = new ParticipantFacts { Id = "1", Role = ParticipantRole.EarlyCareerTeacher, Cohort = 2024, Schedule = default, Start = Day(2024, 9, 1), Withdrawal = new(ParticipationReason.MovedSchool, Day(year, month, day)) };
        var due = facts.Due(DeclarationType.Retained1, Day(2025, 2, 1));

        Assert.Equal(status, due.Status);
        Assert.Equal(status == DueStatus.Open ? [] : [RefusalKind.Withdrawn], due.Refusals.Select(refusal => refusal.Kind));
    }

    [Theory]
    [InlineData(2026, 3, 1, false)]
    [InlineData(2026, 3, 2, true)]
    [InlineData(2026, 3, 6, true)]
    [InlineData(2026, 3, 7, false)]
    public void Covers_OfADeferralAndAMilestone_HoldsFromFirstToLast(int year, int month, int day, bool covers)
    {
        var (first, last, date) = (Day(2026, 3, 2), Day(2026, 3, 6), Day(year, month, day));
        Assert.Equal(covers, new Deferral(ParticipationReason.Other, first, last).Covers(date));
        Assert.Equal(covers, new Milestone { Type = DeclarationType.Started, From = first, To = last }.Covers(date));
        Assert.Equal(date >= first, new Deferral(ParticipationReason.Other, first).Covers(date));
        Assert.Equal(date >= first, new Milestone { Type = DeclarationType.Started, From = first }.Covers(date));
    }

    [Theory]
    [InlineData(2024, ParticipantRole.Mentor, DeclarationType.Extended1, 0, false)]
    [InlineData(2024, ParticipantRole.EarlyCareerTeacher, DeclarationType.Extended1, 3, false)]
    [InlineData(2024, ParticipantRole.Mentor, DeclarationType.Completed, 3, false)]
    [InlineData(2024, ParticipantRole.Mentor, DeclarationType.Started, 3, false)]
    [InlineData(2025, ParticipantRole.Mentor, DeclarationType.Started, 4, false)]
    [InlineData(2025, ParticipantRole.Mentor, DeclarationType.Retained1, 0, false)]
    [InlineData(2025, ParticipantRole.Mentor, DeclarationType.Completed, 2, true)]
    [InlineData(2025, ParticipantRole.EarlyCareerTeacher, DeclarationType.Retained1, 4, false)]
    [InlineData(2025, ParticipantRole.EarlyCareerTeacher, DeclarationType.Retained2, 2, true)]
    [InlineData(2025, ParticipantRole.EarlyCareerTeacher, DeclarationType.Completed, 3, true)]
    public void Evidence_ByCohortRoleAndType_IsAllowed(int cohort, ParticipantRole role, DeclarationType type, int kinds, bool engagement) =>
        Assert.Equal((kinds, engagement), (EvidenceRule.Allowed(role, cohort, type).Count, EvidenceRule.NeedsEngagement(role, cohort, type)));
}
