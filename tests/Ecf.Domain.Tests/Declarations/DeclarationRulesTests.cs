using Ecf.Domain.Declarations;
using Ecf.Domain.Induction;
using NodaTime;
using static Ecf.Domain.Tests.Declarations.SomeDeclarations;

namespace Ecf.Domain.Tests.Declarations;

public sealed class DeclarationRulesTests
{
    private static readonly LocalDate Today = Day(2025, 5, 1);

    [Fact]
    public void Refusals_InTheWindowWithEvidence_AreNone() => Assert.Empty(Kinds(Ect(2024), Of(DeclarationType.Retained2, Day(2025, 4, 30)), Today));

    [Theory]
    [InlineData(DeclarationType.Retained2, 2025, 5, 2, RefusalKind.FutureDate)]
    [InlineData(DeclarationType.Retained1, 2024, 12, 31, RefusalKind.BeforeWindow)]
    [InlineData(DeclarationType.Retained1, 2025, 4, 1, RefusalKind.AfterWindow)]
    [InlineData(DeclarationType.Extended1, 2025, 4, 1, RefusalKind.NotInSchedule, RefusalKind.Evidence)]
    public void Refusals_OfAStandardScheduleTo2024_AreByWindow(DeclarationType type, int year, int month, int day, params RefusalKind[] kinds) => Assert.Equal(
        kinds, Kinds(Ect(2024), Of(type, Day(year, month, day), kinds.Contains(RefusalKind.Evidence) ? null : DeclarationEvidence.Other), Today));

    [Fact]
    public void Refusals_OfAnExtendedSchedule_KnowNoDeadline()
    {
        var extended = new ParticipantFacts { Id = "1", Role = ParticipantRole.EarlyCareerTeacher, Cohort = 2022, Schedule = ScheduleId.Parse("extended-january", null), Start = Day(2023, 1, 9) };

        Assert.Empty(Kinds(extended, Of(DeclarationType.Retained1, Day(2025, 4, 30)), Today));
        Assert.Equal([RefusalKind.BeforeWindow], Kinds(extended, Of(DeclarationType.Started, Day(2022, 12, 31)), Today));
    }

    [Fact]
    public void Refusals_OfSomebodyWithdrawn_LetADayBeforePass()
    {
        var gone = new ParticipantFacts
        {
            Id = "1", Role = ParticipantRole.EarlyCareerTeacher, Cohort = 2024, Schedule = default, Start = Day(2024, 9, 1), Withdrawal = new(ParticipationReason.MovedSchool, Day(2025, 2, 10)),
        };

        Assert.Empty(Kinds(gone, Of(DeclarationType.Retained1, Day(2025, 2, 9)), Today));
        Assert.Equal([RefusalKind.Withdrawn], Kinds(gone, Of(DeclarationType.Retained1, Day(2025, 2, 10)), Today));
    }

    [Fact]
    public void Refusals_OfAFrozenCohort_SayWhereAnEctGoesOn()
    {
        var refusal = Assert.Single(DeclarationRules.Refusals(Ect(2021), Of(DeclarationType.Completed, Day(2023, 4, 1)), Dates, Today));

        Assert.Equal((RefusalKind.PaymentsFrozen, "cohort 2021 is paid for no more since 18 June 2024; an ECT who goes on moves to cohort 2024, extended-september"), (refusal.Kind, refusal.Sentence));
    }

    [Theory]
    [InlineData(2024, 6, 17, false)]
    [InlineData(2024, 6, 18, true)]
    public void Refusals_OfAFrozenCohort_BeginOnTheDayItIsFrozen(int year, int month, int day, bool frozen)
    {
        var made = new Declaration(Meg, ParticipantRole.Mentor, DeclarationType.Completed, Day(2023, 4, 1), DeclarationEvidence.Other);
        var refusals = DeclarationRules.Refusals(Mentor(2021), made, Dates, Day(year, month, day));

        Assert.Equal(frozen ? ["cohort 2021 is paid for no more since 18 June 2024"] : [], refusals.Select(refusal => refusal.Sentence));
    }

    // To 2024 only windows count, and an extended schedule has no deadline: what came later does not bind what comes before.
    [Fact]
    public void Refusals_OfAnExtendedScheduleTo2024_KnowNoSequence()
    {
        var facts = new ParticipantFacts
        {
            Id = "1", Role = ParticipantRole.EarlyCareerTeacher, Cohort = 2024, Schedule = ScheduleId.Parse("extended-september", null), Start = Day(2024, 9, 1),
            Declarations = [Of(DeclarationType.Retained1, Day(2025, 2, 1))],
        };

        Assert.Empty(Kinds(facts, Of(DeclarationType.Started, Day(2025, 3, 1)), Today));
    }

    [Fact]
    public void Refusals_OutOfSequence_NameTheNearestOnEachSide()
    {
        var facts = Ect(2025, 80,
            Of(DeclarationType.Started, Day(2026, 2, 1)), Of(DeclarationType.Retained1, Day(2026, 3, 1)), Of(DeclarationType.Retained3, Day(2025, 12, 1)), Of(DeclarationType.Retained4, Day(2025, 12, 20)));

        Assert.Equal(
            ["retained-2 must be dated after retained-1, which was declared for 1 March 2026", "retained-2 must be dated before retained-3, which was declared for 1 December 2025"],
            DeclarationRules.Refusals(facts, Of(DeclarationType.Retained2, Day(2026, 1, 15), DeclarationEvidence.Engagement75Met), Dates, Day(2026, 6, 1)).Select(refusal => refusal.Sentence));
    }

    [Theory]
    [InlineData(DeclarationState.Submitted, false, false)]
    [InlineData(DeclarationState.Eligible, true, false)]
    [InlineData(DeclarationState.Payable, true, false)]
    [InlineData(DeclarationState.Paid, true, false)]
    [InlineData(DeclarationState.Voided, false, false)]
    [InlineData(DeclarationState.AwaitingClawback, true, true)]
    [InlineData(DeclarationState.ClawedBack, true, true)]
    public void State_OfADeclaration_IsBillableOrRefundable(DeclarationState state, bool billable, bool refundable) =>
        Assert.Equal((billable, refundable), (state.IsBillable(), state.IsRefundable()));

    [Theory]
    [InlineData(2025, 10, 20, RefusalKind.OutOfSequence)]
    [InlineData(2025, 10, 21)]
    [InlineData(2026, 3, 1, RefusalKind.OutOfSequence)]
    public void Refusals_From2025_AreBySequence(int year, int month, int day, params RefusalKind[] kinds)
    {
        var facts = Ect(2025, 80, Of(DeclarationType.Started, Day(2025, 10, 20)), Of(DeclarationType.Retained2, Day(2026, 3, 1), DeclarationEvidence.Engagement75Met));

        Assert.Equal(kinds, Kinds(facts, Of(DeclarationType.Retained1, Day(year, month, day)), Day(2026, 6, 1)));
    }

    [Fact]
    public void Refusals_OfACohortWithoutDates_SaySo() => Assert.Equal([RefusalKind.DatesNotKnown], Kinds(Ect(2026), Of(DeclarationType.Started, Day(2026, 10, 1)), Day(2026, 11, 1)));

    [Fact]
    public void Refusals_OfATypeThatStands_AskForItsVoid()
    {
        var paid = Of(DeclarationType.Started, Day(2024, 10, 1)) with { State = DeclarationState.Paid };

        Assert.Equal([RefusalKind.AlreadyMade], Kinds(Ect(2024, null, paid), Of(DeclarationType.Started, Day(2024, 10, 2)), Today));
        Assert.Empty(Kinds(Ect(2024, null, paid with { State = DeclarationState.ClawedBack }), Of(DeclarationType.Started, Day(2024, 10, 2)), Today));
    }

    [Theory]
    [InlineData(ParticipantRole.EarlyCareerTeacher, 2024, DeclarationType.Completed, "training-event-attended, self-study-material-completed, other")]
    [InlineData(ParticipantRole.EarlyCareerTeacher, 2025, DeclarationType.Retained3, "training-event-attended, self-study-material-completed, materials-engaged-with-offline, other")]
    [InlineData(ParticipantRole.EarlyCareerTeacher, 2025, DeclarationType.Retained2, "75-percent-engagement-met, 75-percent-engagement-met-reduced-induction")]
    [InlineData(ParticipantRole.EarlyCareerTeacher, 2025, DeclarationType.Completed, "75-percent-engagement-met, 75-percent-engagement-met-reduced-induction, one-term-induction")]
    [InlineData(ParticipantRole.Mentor, 2025, DeclarationType.Started, "training-event-attended, self-study-material-completed, materials-engaged-with-offline, other")]
    [InlineData(ParticipantRole.Mentor, 2025, DeclarationType.Completed, "75-percent-engagement-met, 75-percent-engagement-met-reduced-induction")]
    [InlineData(ParticipantRole.Mentor, 2025, DeclarationType.Retained1, "")]
    public void Evidence_ByRoleCohortAndType_IsTheServices(ParticipantRole role, int cohort, DeclarationType type, string words) =>
        Assert.Equal(words, string.Join(", ", EvidenceRule.Allowed(role, cohort, type).Select(DeclarationNames.Display)));

    [Fact]
    public void Become_EveryPairOfStates_FollowsTheServicesMachine()
    {
        var made = Of(DeclarationType.Started, Day(2024, 10, 1));
        foreach (var from in Enum.GetValues<DeclarationState>())
        {
            foreach (var to in Enum.GetValues<DeclarationState>())
            {
                var refused = Record.Exception(() => (made with { State = from }).Become(to));
                Assert.Equal(from.Next().Contains(to), refused is null);
            }
        }

        Assert.Equal("A declaration that is paid cannot become voided: it can become awaiting clawback. (Parameter 'next')", Assert.Throws<ArgumentException>(() => (made with { State = DeclarationState.Paid }).Become(DeclarationState.Voided)).Message);
    }

    private static IEnumerable<RefusalKind> Kinds(ParticipantFacts facts, Declaration asked, LocalDate asAt) =>
        DeclarationRules.Refusals(facts, asked, Dates, asAt).Select(refusal => refusal.Kind);
}
